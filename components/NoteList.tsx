import { ItemActions } from './ItemActions.tsx';
import type { NotesModel, PlacedNote } from './notes-model.ts';
import type { Panel } from './panel-model.ts';
import { useSay } from './say-context.ts';

const NoteItem = (props: { readonly model: Panel; readonly notes: NotesModel; readonly placed: PlacedNote }) => {
  const say = useSay();
  const { model, notes } = props;
  const { note, place } = props.placed;
  return (
    <li class={place ? 'item note' : 'item note orphan'}>
      <h2>{note.target.label}</h2>
      <blockquote class="excerpt">{note.target.quote.exact}</blockquote>
      {place === null && <p class="muted">{say('note_orphan')}</p>}
      <p class="note-text">{note.text}</p>
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

/** The notes of this article, those whose passage is gone among them. */
export const NoteList = ({ model, notes }: { readonly model: Panel; readonly notes: NotesModel }) => {
  const say = useSay();
  if (notes.notes.value.length === 0) return <p class="empty">{say('empty_notes')}</p>;
  return (
    <ul data-list="notes">
      {notes.notes.value.map((placed) => (
        <NoteItem key={placed.note.id} model={model} notes={notes} placed={placed} />
      ))}
    </ul>
  );
};
