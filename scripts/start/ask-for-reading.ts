import type * as v from 'valibot';
import type { Popup } from '../browsers/popup.ts';
import { trusted } from '../browsers/trusted.ts';
import type { Reading } from '../../lib/messages.ts';
import type { PageCallSchema } from '../../lib/schemas.ts';

/** The little of the extension's interface that is used here; either name, as the browser has it. */
interface Extensions {
  readonly tabs: {
    query(which: { active: true; lastFocusedWindow: true }): Promise<readonly [{ readonly id: number }]>;
    sendMessage(tab: number, call: v.InferInput<typeof PageCallSchema>): Promise<unknown>;
  };
}
declare const browser: Extensions | undefined;
declare const chrome: Extensions;

// Sent to the popup as text, so whole in itself.
const askThePage = async (): Promise<unknown> => {
  const { tabs } = typeof browser === 'undefined' ? chrome : browser;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  return tabs.sendMessage(tab.id, { to: 'page', call: 'read', args: ['asked'] });
};

/** What the extension itself read in the page under the popup: the popup asks the content script as it does for its lists. */
export const askForReading = async (popup: Popup): Promise<Reading> => {
  const reply = trusted<
    { readonly ok: true; readonly value: Reading } | { readonly ok: false; readonly error: string }
  >(await popup.evaluate(askThePage, undefined));
  if (!reply.ok) throw new Error(`the page could not be read: ${reply.error}`);
  return reply.value;
};
