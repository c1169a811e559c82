import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { inTime } from './in-time.ts';
import { CatalogueSchema, CheckSchema, DeskCallSchema, DraftSchema, NoteSchema } from './desk-schemas.ts';
import type { DeskApi, PageApi, PanelApi, ReaderApi, UnreadReason } from './messages.ts';
import {
  AnalysisSchema,
  PageCallSchema,
  PanelCallSchema,
  ReaderCallSchema,
  ReadingSchema,
  ReplySchema,
  SpanSchema,
  VisibleSchema,
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
  answer: (call: Call, sender: Sender) => Promise<unknown>,
  isMeant: (sender: Sender) => boolean = () => true,
): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const call = v.safeParse(schema, message);
    if (sender.id !== browser.runtime.id || !call.success || !isMeant(sender)) return undefined;
    return answer(call.output, sender).then(
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
    read: (care = 'asked') => call(ReadingSchema, 'read', care),
    stop: () => call(v.boolean(), 'stop'),
    latest: () => call(v.nullable(ReadingSchema), 'latest'),
    markNotes: (reading, spans) => call(v.boolean(), 'markNotes', reading, spans),
    show: (reading, span) => call(v.boolean(), 'show', reading, span),
    setMarks: (visible) => call(v.boolean(), 'setMarks', visible),
    marks: () => call(VisibleSchema, 'marks'),
    analyzeAgain: () => call(v.boolean(), 'analyzeAgain'),
    selection: (reading) => call(v.nullable(SpanSchema), 'selection', reading),
    step: (layer, direction) => call(v.boolean(), 'step', layer, direction),
    openCard: () => call(v.boolean(), 'openCard'),
    writeNote: () => call(v.boolean(), 'writeNote'),
  };
};

/** Lets the panel call this page. */
export const servePage = (page: PageApi): void =>
  serve(PageCallSchema, (message) => {
    switch (message.call) {
      case 'read':
        return page.read(...message.args);
      case 'stop':
        return page.stop();
      case 'latest':
        return page.latest();
      case 'markNotes':
        return page.markNotes(...message.args);
      case 'show':
        return page.show(...message.args);
      case 'setMarks':
        return page.setMarks(...message.args);
      case 'marks':
        return page.marks();
      case 'analyzeAgain':
        return page.analyzeAgain();
      case 'selection':
        return page.selection(...message.args);
      case 'step':
        return page.step(...message.args);
      case 'openCard':
        return page.openCard();
      case 'writeNote':
        return page.writeNote();
    }
  });

/** The pages of all tabs that this extension has entered; the others do not hear it. */
export const everyPage: Pick<PageApi, 'analyzeAgain'> = {
  analyzeAgain: async () => {
    const tabs = await browser.tabs.query({});
    // A tab that was not entered, or whose page is gone, is no error here.
    const asked = tabs.map(({ id }) =>
      pageIn(id ?? -1)
        .analyzeAgain()
        .catch(() => false),
    );
    return (await Promise.all(asked)).some(Boolean);
  },
};

const tellPanels = async (call: keyof PanelApi, ...args: readonly unknown[]): Promise<void> => {
  const send = async () => browser.runtime.sendMessage({ to: 'panel', call, args });
  // The browser rejects where nobody listens, which is no error here.
  await send().catch(() => null);
};

/** Every panel that is open, on whatever tab. Where none is, nobody is told. */
export const panels: PanelApi = {
  changed: (reading) => tellPanels('changed', reading),
  pointed: (reading, span) => tellPanels('pointed', reading, span),
  marked: (visible) => tellPanels('marked', visible),
};

/** Lets the page in this tab tell the panel; the pages of other tabs are not heard. */
export const servePanel = (tabId: number, panel: PanelApi): void =>
  serve(
    PanelCallSchema,
    (message) => {
      switch (message.call) {
        case 'changed':
          return panel.changed(...message.args);
        case 'pointed':
          return panel.pointed(...message.args);
        case 'marked':
          return panel.marked(...message.args);
      }
    },
    (sender) => sender.tab?.id === tabId && sender.frameId === 0,
  );

/** What the background hears of the pages in tabs. */
export interface PageNews {
  /** A page was opened that the reader's choice has read although nobody clicked. */
  opened(tabId: number): Promise<void>;
  /** The page has another reading than before, or its marks were hidden or shown. */
  changed(tabId: number): Promise<void>;
}

const OpenedSchema = v.object({ to: v.literal('background'), call: v.literal('opened') });

/** Tells the background of a page that was opened; see {@link PageNews.opened}. */
export const tellOpened = async (): Promise<void> => {
  await browser.runtime.sendMessage({ to: 'background', call: 'opened' });
};

/** A page that is gone by the time it is answered is no error. */
const nothing = () => null;

/** Lets the background hear of every page that this extension has entered. */
export const hearPages = (news: PageNews): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const tabId = sender.frameId === 0 ? sender.tab?.id : undefined;
    if (sender.id !== browser.runtime.id || tabId === undefined) return;
    const change = v.safeParse(PanelCallSchema, message);
    if (change.success && change.output.call !== 'pointed') news.changed(tabId).catch(nothing);
    if (v.safeParse(OpenedSchema, message).success) news.opened(tabId).catch(nothing);
  });
};

/** The background, which holds the analysis. Calls reject with {@link CallError}. */
export const reader: ReaderApi = {
  analyze: (article) =>
    ask(AnalysisSchema, () => browser.runtime.sendMessage({ to: 'reader', call: 'analyze', args: [article] })),
  peopleChanged: async () => {
    await ask(v.null(), () => browser.runtime.sendMessage({ to: 'reader', call: 'peopleChanged', args: [] }));
  },
};

/** Lets pages call the background. */
export const serveReader = (api: ReaderApi): void =>
  serve(ReaderCallSchema, (message) => {
    switch (message.call) {
      case 'analyze':
        return api.analyze(...message.args);
      case 'peopleChanged':
        return api.peopleChanged();
    }
  });

const askDesk = <T>(
  schema: v.GenericSchema<unknown, T>,
  name: keyof DeskApi,
  ...args: readonly unknown[]
): Promise<T> => ask(schema, () => browser.runtime.sendMessage({ to: 'desk', call: name, args }));
const done = async (asked: Promise<null>): Promise<void> => void (await asked);

/** What is kept of this page's articles, as the background has it. Calls reject with {@link CallError}. */
export const desk: DeskApi = {
  notesOf: (articleKey) => askDesk(v.array(NoteSchema), 'notesOf', articleKey),
  note: (id) => askDesk(v.nullable(NoteSchema), 'note', id),
  putNote: (note, article) => done(askDesk(v.null(), 'putNote', note, article)),
  draft: (key) => askDesk(v.nullable(DraftSchema), 'draft', key),
  draftsOf: (articleKey) => askDesk(v.array(DraftSchema), 'draftsOf', articleKey),
  putDraft: (draft) => done(askDesk(v.null(), 'putDraft', draft)),
  deleteDraft: (key) => done(askDesk(v.null(), 'deleteDraft', key)),
  checksOf: (articleKey) => askDesk(v.array(CheckSchema), 'checksOf', articleKey),
  changeCheck: (change, article) => askDesk(v.picklist(['done', 'overtaken']), 'changeCheck', change, article),
  mute: (articleKey, name, title) => done(askDesk(v.null(), 'mute', articleKey, name, title)),
  catalogue: (language) => askDesk(CatalogueSchema, 'catalogue', language),
};

/** Serves the cards of pages. `deskOf` is given the address of the page that asks, as the browser knows it. */
export const serveDesk = (deskOf: (url: string) => Promise<DeskApi>): void =>
  serve(
    DeskCallSchema,
    async ({ call, args }, { url }) => {
      const api: { readonly [Name in keyof DeskApi]: (...args: never) => Promise<unknown> } = await deskOf(url ?? '');
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema fits the arguments to the name
      return (api[call] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
    },
    ({ frameId, tab }) => frameId === 0 && tab !== undefined,
  );
