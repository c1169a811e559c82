import { useEffect, useRef } from 'preact/hooks';
import type { Editor } from './editing.ts';
import type { NotesModel } from './notes-model.ts';
import { useSay } from './say-context.ts';

/** The box in which a note is written. Ctrl or Cmd with Enter saves; Escape closes and keeps the draft. */
export const NoteEditor = ({ notes, editor }: { readonly notes: NotesModel; readonly editor: Editor }) => {
  const say = useSay();
  const box = useRef<HTMLTextAreaElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = document.activeElement;
    box.current?.focus();
    return () => {
      // Back to where the reader was; the panel's own body is no place for the focus to fall to.
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // The browser would close the whole popup.
      event.preventDefault();
      void notes.close();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void notes.save();
  };
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void notes.save();
      }}
    >
      <label for="note-text">{say('note_on', editor.target.label)}</label>
      <textarea
        id="note-text"
        ref={box}
        rows={4}
        value={editor.text}
        placeholder={say('note_placeholder')}
        onInput={(event) => void notes.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="actions">
        <button type="submit" class="primary" disabled={editor.text.trim() === ''}>
          {say('note_save')}
        </button>
        <button type="button" onClick={() => void notes.close()}>
          {say('note_close')}
        </button>
        <button type="button" onClick={() => void notes.discard()}>
          {say('note_discard')}
        </button>
        <span class="muted" role="status">
          {editor.keptAt !== null && say('note_kept')}
        </span>
      </div>
    </form>
  );
};
