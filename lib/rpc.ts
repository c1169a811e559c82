import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { inTime } from './in-time.ts';
import type { PageApi, PanelApi, ReaderApi, UnreadReason } from './messages.ts';
import {
  AnalysisSchema,
  PageCallSchema,
  PanelCallSchema,
  ReaderCallSchema,
  ReadingSchema,
  ReplySchema,
  SpanSchema,
} from './schemas.ts';

/** Thrown when the other side could not be asked, did not answer in time, or answered with an error. */
export class CallError extends Error {
  readonly reason: UnreadReason;
  constructor(reason: UnreadReason, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.name = 'CallError';
    this.reason = reason;
  }
}

const SLOW_MS = 20_000;

/** Ends a wait for the other side that has taken too long with a {@link CallError}. */
export const answered = <T>(work: Promise<T>): Promise<T> =>
  inTime(work, SLOW_MS, () => new CallError('too_slow', `${SLOW_MS / 1000} s`));

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Sends a call with the browser's own `send` and gives its value in the shape of `schema`. */
const ask = async <T>(schema: v.GenericSchema<unknown, T>, send: () => Promise<unknown>): Promise<T> => {
  const sent = send().catch((error: unknown) => {
    throw new CallError('page_changed', messageOf(error), error);
  });
  const reply = v.safeParse(ReplySchema, await answered(sent));
  // Nobody answered: the page that was asked is gone.
  if (!reply.success) throw new CallError('page_changed', 'no answer');
  if (!reply.output.ok) throw new CallError('analysis_failed', reply.output.error);
  const value = v.safeParse(schema, reply.output.value);
  if (!value.success) throw new CallError('analysis_failed', `the answer was not whole: ${v.summarize(value.issues)}`);
  return value.output;
};

type Sender = browser.Runtime.MessageSender;

/** Answers the calls that fit `schema` and come from this extension; leaves all others to other listeners. */
const serve = <Call>(
  schema: v.GenericSchema<unknown, Call>,
  answer: (call: Call) => Promise<unknown>,
  isMeant: (sender: Sender) => boolean = () => true,
): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const call = v.safeParse(schema, message);
    if (sender.id !== browser.runtime.id || !call.success || !isMeant(sender)) return undefined;
    return answer(call.output).then(
      (value) => ({ ok: true, value: value ?? null }),
      (error: unknown) => ({ ok: false, error: messageOf(error) }),
    );
  });
};

/** The page in a tab whose content script is running. Calls reject with {@link CallError}. */
export const pageIn = (tabId: number): PageApi => {
  const call = <T>(schema: v.GenericSchema<unknown, T>, name: keyof PageApi, ...args: readonly unknown[]): Promise<T> =>
    ask(schema, () => browser.tabs.sendMessage(tabId, { to: 'page', call: name, args }));
  return {
    read: () => call(ReadingSchema, 'read'),
    latest: () => call(v.nullable(ReadingSchema), 'latest'),
    markNotes: (reading, spans) => call(v.boolean(), 'markNotes', reading, spans),
    show: (reading, span) => call(v.boolean(), 'show', reading, span),
    setMarks: (visible) => call(v.boolean(), 'setMarks', visible),
    selection: (reading) => call(v.nullable(SpanSchema), 'selection', reading),
  };
};

/** Lets the panel call this page. */
export const servePage = (page: PageApi): void =>
  serve(PageCallSchema, (message) => {
    switch (message.call) {
      case 'read':
        return page.read();
      case 'latest':
        return page.latest();
      case 'markNotes':
        return page.markNotes(...message.args);
      case 'show':
        return page.show(...message.args);
      case 'setMarks':
        return page.setMarks(...message.args);
      case 'selection':
        return page.selection(...message.args);
    }
  });

/** Every panel that is open, on whatever tab. Where none is, nobody is told. */
export const panels: PanelApi = {
  changed: async (reading) => {
    const send = async () => browser.runtime.sendMessage({ to: 'panel', call: 'changed', args: [reading] });
    // The browser rejects where nobody listens, which is no error here.
    await send().catch(() => null);
  },
};

/** Lets the page in this tab tell the panel; the pages of other tabs are not heard. */
export const servePanel = (tabId: number, panel: PanelApi): void =>
  serve(
    PanelCallSchema,
    ({ args }) => panel.changed(...args),
    (sender) => sender.tab?.id === tabId && sender.frameId === 0,
  );

/** The background, which holds the analysis. Calls reject with {@link CallError}. */
export const reader: ReaderApi = {
  analyze: (article) =>
    ask(AnalysisSchema, () => browser.runtime.sendMessage({ to: 'reader', call: 'analyze', args: [article] })),
};

/** Lets pages call the background. */
export const serveReader = (api: ReaderApi): void => serve(ReaderCallSchema, ({ args }) => api.analyze(...args));
