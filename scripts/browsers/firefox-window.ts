import { privileged, type Bidi } from './firefox-bidi.ts';
import type { Point, PopupWindow } from './popup.ts';
import { until } from './until.ts';

// The functions below run inside Firefox's own window, sent there as text: each has to be whole in itself.

/** The little of Firefox's own window that is used here. */
interface BrowserWindow {
  readonly document: Document;
}
interface PopupElement extends Element {
  readonly currentURI: { readonly spec: string };
  readonly webProgress: { readonly isLoadingDocument: boolean };
  readonly messageManager: MessageManager;
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
interface PanelElement extends Element {
  hidePopup(): void;
}
interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
  loadFrameScript(url: string, alsoLater: boolean): void;
}
interface Answer {
  readonly value?: string;
  readonly error?: string;
}
declare const Services: {
  readonly wm: { getMostRecentWindow(type: 'navigator:browser'): BrowserWindow };
};
declare const ChromeUtils: {
  importESModule(url: string): {
    readonly CustomizableUI: { readonly AREA_NAVBAR: string; addWidgetToArea(id: string, area: string): void };
  };
};

/** Clicks the add-on's button in the toolbar of the window in front, putting it there first. */
export const clickToolbarButton = (addonId: string): void => {
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  );
  const id = `${addonId.replaceAll(/[^a-z0-9_-]/gi, '_')}-browser-action`;
  CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const button = document.getElementById(id)?.querySelector<HTMLElement>('.unified-extensions-item-action-button');
  if (!button) throw new Error(`no toolbar button ${id}`);
  button.click();
};

/** Whether a popup stands open and has its document: until then it is an empty one, in another process. */
const hasPopupLoaded = (): boolean => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = document.querySelector<PopupElement>('.webextension-popup-browser');
  return popup !== null && popup.currentURI.spec.startsWith('moz-extension:') && !popup.webProgress.isLoadingDocument;
};

const hasPopup = (): boolean =>
  Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('.webextension-popup-browser') !== null;

const closePopup = (): void => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  document.querySelector('.webextension-popup-browser')?.closest<PanelElement>('panel')?.hidePopup();
};

const drawPopup = async (): Promise<number[]> => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = document.querySelector<PopupElement>('.webextension-popup-browser');
  if (!popup) throw new Error('the popup is not open');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return [...bytes];
};

/** Loads a script into the popup's process, beside the popup's document, and waits for the message it sends under this name. */
const runInPopup = ({ name, script }: { name: string; script: string }): Promise<Answer> => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = document.querySelector<PopupElement>('.webextension-popup-browser');
  if (!popup) throw new Error('the popup is not open');
  return new Promise((resolve) => {
    popup.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    popup.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
};

/** The popup through Firefox's own window, once it is open. */
export const firefoxPopup = async (bidi: Bidi): Promise<PopupWindow> => {
  await until('the popup to open', async () => (await privileged(bidi, hasPopupLoaded, undefined)) || null);
  let last = 0;
  const run = async (work: string): Promise<unknown> => {
    last += 1;
    const name = `on-the-record-popup-${last}`;
    const script = `(async () => {
      const { content } = this;
      try { sendAsyncMessage(${JSON.stringify(name)}, { value: JSON.stringify((await ${work}) ?? null) }); }
      catch (error) { sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) }); }
    })()`;
    const { error, value } = await privileged(bidi, runInPopup, { name, script });
    if (error !== undefined) throw new Error(`in the popup: ${error}`);
    return JSON.parse(value ?? 'null');
  };
  return {
    // A sandbox with the popup's own rights: the popup's content security policy forbids eval, as it should.
    evaluate: (expression) =>
      run(
        `Cu.evalInSandbox(${JSON.stringify(expression)}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`,
      ),
    async click({ x, y }: Point) {
      for (const type of ['mousedown', 'mouseup']) {
        const pressed = type === 'mousedown' ? 1 : 0;
        const mouse = `{ button: 0, buttons: ${pressed}, clickCount: 1, inputSource: content.MouseEvent.MOZ_SOURCE_MOUSE }`;
        await run(`content.synthesizeMouseEvent('${type}', ${x}, ${y}, ${mouse}, { isDOMEventSynthesized: false })`);
      }
    },
    async type(text) {
      await run(`content.document.execCommand('insertText', false, ${JSON.stringify(text)})`);
    },
    async screenshot() {
      return Buffer.from(await privileged(bidi, drawPopup, undefined));
    },
    async close() {
      await privileged(bidi, closePopup, undefined);
      await until('the popup to close', async () => !(await privileged(bidi, hasPopup, undefined)) || null);
    },
  };
};
