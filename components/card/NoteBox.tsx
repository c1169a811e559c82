import { useEffect, useRef } from 'preact/hooks';
import type { Editor } from '../editing.ts';
import type { NotesModel } from '../notes-model.ts';
import { useSay } from '../say-context.ts';

/**
 * The box in which a note is written on a page. Ctrl or Cmd with Enter saves. It is no form field, and its spelling is not
 * checked: about the one browsers ask their makers how to fill it in, and to the other some send what is typed.
 */
export const NoteBox = ({ notes, editor }: { readonly notes: NotesModel; readonly editor: Editor }) => {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    // Only what did not come from the box itself, which may be ahead of what is drawn: the caret would jump.
    const text = notes.editor.peek()?.text ?? '';
    if (box.current && box.current.innerText !== text) box.current.textContent = text;
  }, [editor.text, editor.key]);
  /** Does what may end the note; the focus, which goes to the top of the page with the box, then stays in the card. */
  const end = async (how: 'save' | 'close' | 'discard'): Promise<void> => {
    const card = box.current?.closest<HTMLElement>('.card');
    await notes[how]();
    if (notes.editor.peek() === null) card?.focus({ preventScroll: true });
  };
  return (
    <div class="editor" role="group" aria-labelledby="note-label">
      <p id="note-label" dir="auto">
        {say('note_on', editor.target.label)}
      </p>
      <div
        ref={box}
        class="box"
        role="textbox"
        aria-multiline="true"
        aria-labelledby="note-label"
        aria-placeholder={say('note_placeholder')}
        data-placeholder={editor.text === '' ? say('note_placeholder') : undefined}
        contentEditable="plaintext-only"
        spellcheck={false}
        dir="auto"
        tabIndex={0}
        onInput={(event) => void notes.type(event.currentTarget.innerText)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void end('save');
        }}
      />
      <div class="actions">
        <button type="button" class="primary" disabled={editor.text.trim() === ''} onClick={() => void end('save')}>
          {say('note_save')}
        </button>
        <button type="button" onClick={() => void end('close')}>
          {say('note_close')}
        </button>
        <button type="button" onClick={() => void end('discard')}>
          {say('note_discard')}
        </button>
        <span class="muted" role="status">
          {editor.keptAt !== null && say('note_kept')}
        </span>
      </div>
    </div>
  );
};
