import browser from 'webextension-polyfill';
import type { PanelParts } from '../../components/panel-parts.ts';
import { saveFile } from '../../components/save-file.ts';
import { reader } from '../../lib/rpc.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { type Interface, openInterface } from './interface.ts';
import { shortcutsIn } from './shortcuts.ts';

/** What the panel is given on every page. */
export type Desk = Interface &
  Pick<PanelParts, 'openStore' | 'now' | 'newId' | 'peopleChanged' | 'channel' | 'saveFile' | 'copy' | 'shortcuts'>;

/** Opens the interface, the notes, and the channel to other windows. */
export const openDesk = async (): Promise<Desk> => {
  const { settings, say } = await openInterface();
  const channel = new BroadcastChannel('on-the-record:notes');
  return {
    settings,
    say,
    openStore: () =>
      openStore({
        area: browser.storage.local,
        window: browser.extension.inIncognitoContext ? 'private' : 'normal',
      }),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    peopleChanged: () => reader.peopleChanged(),
    channel: {
      post: (what) => channel.postMessage(what),
      listen: (heard) => channel.addEventListener('message', ({ data }) => typeof data === 'string' && heard(data)),
    },
    saveFile,
    copy: (text) => navigator.clipboard.writeText(text),
    shortcuts: shortcutsIn(say),
  };
};
