import { firefox } from '@playwright/test';
import { trusted } from './trusted.ts';

// Drives a stock Firefox with Playwright 1.65.1 through its WebDriver BiDi back end (the "moz-*" channels), which the public
// interface does not offer yet. It leans on three of Playwright's internals: toImpl, connectToTransport and the transport;
// so @playwright/test is pinned to one version.

/** Sends one WebDriver BiDi command and gives its result. */
export type Bidi = <R = unknown>(method: string, parameters: object) => Promise<R>;

interface Message {
  readonly id?: number;
  readonly type?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Transport {
  send(message: Message): void;
  onmessage?: ((message: Message) => void) | undefined;
}

interface BidiBackEnd {
  connectToTransport(transport: Transport, options: object): Promise<unknown>;
}

interface FirefoxType {
  readonly _connection: { toImpl(type: unknown): { readonly _bidiFirefox: BidiBackEnd } };
}

interface Download {
  readonly navigation?: string | null;
  readonly download?: string;
  readonly url: string;
}

interface Navigation {
  readonly context: string;
  readonly url: string;
}

/** Far above the ids that Playwright counts up from one, so that the two never meet. */
const FIRST_ID = 1_000_000_000;

/** Milliseconds after which a command counts as lost: the browser or the popup has gone. */
const PATIENCE = 30_000;

const IS_UNANNOUNCED = /^(?:moz-extension:|about:(?!blank))/;

const IS_LOADED = `new Promise((resolve) =>
  document.readyState === 'complete'
    ? resolve(location.origin)
    : addEventListener('load', () => resolve(location.origin), { once: true }))`;

/** Lets us send our own commands beside Playwright's, and puts right what Firefox and Playwright do not agree on. */
const share = (transport: Transport): Bidi => {
  const sendNow = transport.send.bind(transport);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const extensionRealms = new Map<string, string>();
  let nextId = FIRST_ID;
  let playwright: Transport['onmessage'];

  const bidi = async <R>(method: string, params: object): Promise<R> => {
    const asked = Promise.withResolvers<unknown>();
    const id = nextId;
    nextId += 1;
    waiting.set(id, asked);
    const patience = setTimeout(() => asked.reject(new Error(`Firefox did not answer ${method}`)), PATIENCE);
    try {
      sendNow({ id, method, params });
      return trusted<R>(await asked.promise);
    } finally {
      clearTimeout(patience);
      waiting.delete(id);
    }
  };
  const tell = (method: string, params: object) => playwright?.call(transport, { type: 'event', method, params });

  // Firefox sends no realm and no load events for the extension's documents (its bug 1755014) and its own; Playwright waits
  // for them.
  const announce = async (navigation: Navigation) => {
    const { context } = navigation;
    const { realm, result } = await bidi<{ realm: string; result: { value: string } }>('script.evaluate', {
      expression: IS_LOADED,
      target: { context },
      awaitPromise: true,
    });
    extensionRealms.set(context, realm);
    tell('script.realmCreated', { realm, origin: result.value, context, type: 'window' });
    tell('browsingContext.domContentLoaded', { ...navigation, timestamp: Date.now() });
    tell('browsingContext.load', { ...navigation, timestamp: Date.now() });
  };

  transport.send = (message) => {
    if (message.method !== 'emulation.setMediaFeaturesOverride') sendNow(message);
    // Playwright always sends this one, which Firefox 153 does not know and Playwright cannot do without.
    else queueMicrotask(() => playwright?.call(transport, { type: 'success', id: message.id, result: {} }));
  };

  const receive = (message: Message) => {
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (asked) {
      if (message.type === 'error') asked.reject(new Error(`${message.error}: ${message.message}`));
      else asked.resolve(message.result);
      return;
    }
    if (message.method !== 'browsingContext.navigationCommitted') {
      playwright?.call(transport, withDownloadId(message));
      return;
    }
    const navigation = trusted<Navigation>(message.params);
    const realm = extensionRealms.get(navigation.context);
    if (realm) tell('script.realmDestroyed', { realm });
    extensionRealms.delete(navigation.context);
    playwright?.call(transport, message);
    // A page that navigates away before it is loaded has nothing to announce.
    if (IS_UNANNOUNCED.test(navigation.url)) announce(navigation).catch(() => null);
  };
  Object.defineProperty(transport, 'onmessage', {
    configurable: true,
    get: () => playwright && receive,
    set: (handler: Transport['onmessage']) => {
      playwright = handler;
    },
  });
  return bidi;
};

/** Downloads of blobs come without an id, and Playwright would drop them. */
const withDownloadId = (message: Message): Message => {
  if (!/^browsingContext\.download(?:WillBegin|End)$/.test(message.method ?? '')) return message;
  const download = trusted<Download>(message.params);
  return download.navigation ? message : { ...message, params: { download: download.url, ...download } };
};

/** Launches through Playwright's BiDi back end, and gives a way to send commands of our own beside what `launch` answers. */
export const withBidi = async <T>(launch: () => Promise<T>): Promise<{ readonly launched: T; readonly bidi: Bidi }> => {
  const backEnd = trusted<FirefoxType>(firefox)._connection.toImpl(firefox)._bidiFirefox;
  // The prototype's, since an earlier launch has put its own in place.
  const prototype = trusted<BidiBackEnd>(Object.getPrototypeOf(backEnd));
  let bidi: Bidi | undefined;
  backEnd.connectToTransport = (transport, options) => {
    bidi = share(transport);
    return prototype.connectToTransport.call(backEnd, transport, options);
  };
  const launched = await launch();
  if (!bidi) throw new Error('Playwright did not start Firefox through its BiDi back end');
  return { launched, bidi };
};

interface Called {
  readonly type: 'success' | 'exception';
  readonly result: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs a self-contained function in Firefox's own window, with all its powers; argument and answer have to survive JSON. */
export const privileged = async <R, A>(bidi: Bidi, run: (argument: A) => R | Promise<R>, argument: A): Promise<R> => {
  const tree = await bidi<{ contexts: readonly [{ context: string }] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const called = await bidi<Called>('script.callFunction', {
    functionDeclaration: `async (given) => JSON.stringify((await (${String(run)})(JSON.parse(given))) ?? null)`,
    arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
  });
  if (called.type === 'exception') throw new Error(`in Firefox: ${called.exceptionDetails?.text}`);
  return trusted<R>(JSON.parse(called.result.value));
};
