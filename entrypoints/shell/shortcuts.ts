import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/panel-parts.ts';
import type { MessageId, Say } from '../../lib/catalogue.ts';

/** The shortcuts of the manifest, in the order in which they are told. */
const WORDS: Readonly<Record<string, MessageId>> = {
  _execute_action: 'command_action',
  'next-claim': 'command_next_claim',
  'previous-claim': 'command_previous_claim',
  'next-official': 'command_next_official',
  'previous-official': 'command_previous_official',
  'next-note': 'command_next_note',
  'previous-note': 'command_previous_note',
  'open-card': 'command_open_card',
  'write-note': 'command_write_note',
};

/** The browser's shortcuts for this extension, as they are set when asked. */
export const shortcutsIn = (say: Say) => async (): Promise<readonly Shortcut[]> => {
  const commands = await browser.commands.getAll();
  const keys = new Map(commands.map(({ name, shortcut }) => [name, shortcut]));
  return Object.entries(WORDS).map(([name, id]) => ({ keys: keys.get(name) ?? '', words: say(id) }));
};
