import { overlaps } from '../lib/text/span.ts';
import { ItemActions } from './ItemActions.tsx';
import type { NotesModel, PlacedNote } from './notes-model.ts';
import type { Panel } from './panel-model.ts';
import { useSay } from './say-context.ts';
import { useInView } from './use-in-view.ts';

/** Letters of a note that may be more than its box shows. */
const LONG = 300;

const NoteText = ({ text }: { readonly text: string }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to scroll by the keyboard too
  <p class="note-text" tabIndex={text.length > LONG ? 0 : undefined}>
    {text}
  </p>
);

const NoteItem = (props: { readonly model: Panel; readonly notes: NotesModel; readonly placed: PlacedNote }) => {
  const say = useSay();
  const { model, notes } = props;
  const { note, place, isEdited } = props.placed;
  const pointed = model.pointed.value;
  const isChosen = pointed !== null && place !== null && overlaps(place, pointed);
  const item = useInView(isChosen);
  return (
    <li ref={item} class={place ? 'item note' : 'item note orphan'} aria-current={isChosen ? 'true' : undefined}>
      <h2>{note.target.label}</h2>
      <blockquote class="excerpt">{note.target.quote.exact}</blockquote>
      {place === null && <p class="muted">{say('note_orphan')}</p>}
      {isEdited && <p class="muted">{say('note_moved')}</p>}
      <NoteText text={note.text} />
      <ItemActions
        about={note.target.label}
        onShow={place && (() => void model.show(place))}
        noteLabel={say('note_edit')}
        onNote={() => void notes.open(note.target, note)}
        onDelete={() => void notes.remove(note)}
      />
    </li>
  );
};

/** What was begun and is not in the editor: each can be gone on with. */
const DraftList = ({ notes }: { readonly notes: NotesModel }) => {
  const say = useSay();
  const waiting = notes.drafts.value.filter(({ key }) => key !== notes.editor.value?.key);
  if (waiting.length === 0) return null;
  return (
    <section class="drafts">
      <h2>{say('drafts')}</h2>
      <ul data-list="drafts">
        {waiting.map((draft) => (
          <li key={draft.key} class="item note orphan">
            <p class="muted">{draft.target.label}</p>
            <NoteText text={draft.text} />
            <ItemActions
              about={draft.target.label}
              onShow={null}
              noteLabel={say('draft_continue')}
              onNote={() => void notes.resume(draft)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The notes of this article, those whose passage is gone among them, and what was begun and not saved. */
export const NoteList = ({ model, notes }: { readonly model: Panel; readonly notes: NotesModel }) => {
  const say = useSay();
  return (
    <>
      <DraftList notes={notes} />
      {notes.notes.value.length === 0 && <p class="empty">{say('empty_notes')}</p>}
      <ul data-list="notes">
        {notes.notes.value.map((placed) => (
          <NoteItem key={placed.note.id} model={model} notes={notes} placed={placed} />
        ))}
      </ul>
    </>
  );
};
