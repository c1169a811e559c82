import type { Target } from '../lib/store/records.ts';
import { overlaps, type Span } from '../lib/text/span.ts';
import type { NotesModel } from './notes-model.ts';
import type { Panel } from './panel-model.ts';
import { useSay } from './say-context.ts';

/** The reader's notes on this finding, where the finding stands. */
export const NotesHere = (props: {
  readonly model: Panel;
  readonly notes: NotesModel;
  readonly kind: Target['kind'];
  readonly span: Span;
}) => {
  const say = useSay();
  const here = props.notes.notes.value.filter(
    ({ note, place }) => note.target.kind === props.kind && place !== null && overlaps(place, props.span),
  );
  return (
    <>
      {here.map(({ note }) => (
        <p key={note.id} class="note-here">
          <button
            type="button"
            class="note-text"
            title={say('note_edit')}
            onClick={() => void props.notes.open(note.target, note)}
          >
            {note.text}
          </button>
        </p>
      ))}
    </>
  );
};
