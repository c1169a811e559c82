import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageId } from '../lib/catalogue.ts';
import type { Panel } from './panel-model.ts';
import type { Shortcut } from './panel-parts.ts';
import { useSay } from './say-context.ts';

/** Keys that work within the panel. */
const PANEL_KEYS: readonly (readonly [string, MessageId])[] = [
  ['?', 'key_help'],
  ['/', 'key_search'],
  ['← →', 'key_tabs'],
  ['Tab', 'key_tab'],
  ['Ctrl Enter', 'key_save'],
  ['Esc', 'key_escape'],
];

const Keys = ({ rows }: { readonly rows: readonly { readonly keys: string; readonly words: string }[] }) => (
  <dl class="keys">
    {rows.map(({ keys, words }) => (
      <div key={words}>
        <dt>
          <kbd>{keys}</kbd>
        </dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
);

/** All keys: the browser's shortcuts as they are set now, and those of the panel. */
export const HelpSheet = ({ model }: { readonly model: Panel }) => {
  const say = useSay();
  const sheet = useRef<HTMLDialogElement>(null);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const isOpen = model.help.value === 'open';
  const close = () => {
    model.help.value = 'closed';
  };
  useEffect(() => {
    if (!isOpen) return sheet.current?.close();
    sheet.current?.showModal();
    void model.shortcuts().then(setShortcuts);
  }, [isOpen, model]);
  return (
    <dialog
      ref={sheet}
      class="sheet"
      aria-labelledby="help-title"
      onClose={close}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The browser would close the whole popup.
        event.preventDefault();
        close();
      }}
    >
      <div class="sheet-head">
        <h2 id="help-title">{say('help_title')}</h2>
        <button type="button" class="quiet square" aria-label={say('note_close')} onClick={close}>
          ✕
        </button>
      </div>
      <h3>{say('help_page')}</h3>
      <Keys rows={shortcuts.map(({ keys, words }) => ({ keys: keys || say('help_unset'), words }))} />
      <p class="muted">{say('help_change')}</p>
      <h3>{say('help_panel')}</h3>
      <Keys rows={PANEL_KEYS.map(([keys, id]) => ({ keys, words: say(id) }))} />
    </dialog>
  );
};
