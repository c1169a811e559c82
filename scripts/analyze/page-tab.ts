import { type BrowserContext, chromium } from '@playwright/test';
import type { NoArticle } from '../../lib/page/find-article.ts';
import { chromiumPath } from '../browsers/find.mjs';
import { bundle } from '../bundle.ts';

/** Why a page file gave nothing; `detail` says it in English words. */
export interface UnreadPage {
  readonly reason: NoArticle['reason'] | 'too_slow' | 'page_changed';
  /** What the browser said where the page could not be opened, in English words; else empty. */
  readonly detail: string;
}

/** A browser that opens saved pages, one after the other, and asks a module's functions about each. */
export interface PageTab {
  /**
   * What the module's function of that name gives for the document of one page, given as the bytes of an HTML file. A
   * page that cannot be opened gives the reason; it never rejects for that.
   */
  ask<Answer extends object>(name: string, html: Uint8Array): Promise<Answer | UnreadPage>;
  /** Ends the browser. */
  close(): Promise<void>;
}

const GLOBAL = 'onTheRecordPage';
/** A name that leads nowhere (RFC 6761): whatever else the page asks for cannot be reached from it. */
const ADDRESS = 'http://page.invalid/';
const PATIENCE_MS = 20_000;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false; // how a decoder says so
    throw error;
  }
};

/** Opens pages one after the other in one tab. */
const openTab = async (context: BrowserContext, script: string) => {
  const tab = await context.newPage();
  let response: { readonly body: Buffer; readonly contentType: string } | undefined;
  await tab.route('**/*', (route) =>
    response !== undefined && route.request().url() === ADDRESS ? route.fulfill(response) : route.abort('aborted'),
  );
  return {
    close: () => tab.close(),
    ask: async <Answer>(name: string, html: Uint8Array): Promise<Answer> => {
      // Bytes that are no UTF-8 are left to the browser, which looks for what the page says of itself.
      response = { body: Buffer.from(html), contentType: isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html' };
      await tab.goto(ADDRESS, { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS });
      return tab.evaluate<Answer>(`(() => {
        ${script}
        return ${GLOBAL}.${name}(document);
      })()`);
    },
  };
};

/** Why a tab gave nothing; one that is stuck, or shows an error, is not used again. */
interface Failure extends UnreadPage {
  readonly broken: true;
}

const failure = (error: unknown): Failure => {
  const words = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return { reason: 'page_changed', detail: `The page could not be opened: ${words}`, broken: true };
};

const inTime = <T>(work: Promise<T>): Promise<T | Failure> =>
  new Promise((resolve, reject) => {
    const detail = `The page was not read within ${PATIENCE_MS / 1000} seconds.`;
    const timer = setTimeout(() => resolve({ reason: 'too_slow', detail, broken: true }), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/**
 * Starts a headless Chromium with page scripts off and without a way to the network, in which the functions that the
 * module `entry` (a path) exports can be asked about pages. Rejects where there is no browser.
 */
export async function openPageTab(entry: string): Promise<PageTab> {
  const executablePath = chromiumPath() ?? undefined;
  const args = ['--blink-settings=imagesEnabled=false'];
  const [script, browser] = await Promise.all([bundle(entry, GLOBAL), chromium.launch({ executablePath, args })]);
  const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true, serviceWorkers: 'block' });
  let tab = await openTab(context, script);
  let last: Promise<unknown> = Promise.resolve();

  const ask = async <Answer extends object>(name: string, html: Uint8Array): Promise<Answer | UnreadPage> => {
    const result = await inTime(tab.ask<Answer>(name, html)).catch(failure);
    if (!('broken' in result)) return result;
    await tab.close();
    tab = await openTab(context, script);
    return { reason: result.reason, detail: result.detail };
  };

  return {
    ask: (name, html) => {
      const result = last.then(() => ask<never>(name, html));
      last = result;
      return result;
    },
    close: () => browser.close(),
  };
}
