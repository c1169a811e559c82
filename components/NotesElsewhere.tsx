import { useEffect, useState } from 'preact/hooks';
import type { NoteElsewhere } from '../lib/store/records.ts';
import type { ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';

/** What the reader noted about the person in other articles. */
export const NotesElsewhere = (props: { readonly screen: ReadyScreen; readonly names: readonly string[] }) => {
  const say = useSay();
  const { notesElsewhere } = props.screen;
  const [found, setFound] = useState<readonly NoteElsewhere[]>([]);
  const asked = props.names.join('\n');
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const notes = await notesElsewhere(asked.split('\n'));
      if (isWanted) setFound(notes);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [asked, notesElsewhere]);
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{say('card_notes_elsewhere')}</h3>
      <ul class="elsewhere">
        {found.map(({ note, articleTitle }) => (
          <li key={note.id}>
            <p class="note-text">{note.text}</p>
            <p class="muted">{articleTitle}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
