import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellOpened } from '../lib/rpc.ts';

// Registered by the background, behind the script that serves the page, for the pages that are read without a click.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    // Where nobody hears it, the extension was just updated, and the page is read at the next click.
    tellOpened().catch(() => null);
  },
});
