import { describe, expect, it } from 'vitest';
import type { Claim } from '../lib/analysis/findings.ts';
import { openReserve } from '../lib/store/reserve.ts';
import { StoreError } from '../lib/store/store.ts';
import { memoryArea } from '../lib/store/testing/memory-area.ts';
import type { Panel } from './panel-model.ts';
import { targetOfPassage } from './targets.ts';
import { createDesk, readingOf, spanOf, TEXT } from './testing/desk.ts';

const claim = (text: string, words: string): Claim => {
  const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  return {
    ...span,
    id: words,
    quotation: 'indirect',
    source: null,
    speakerId: null,
    sourceKind: 'none',
    cue: null,
    content: [span],
    quoted: [],
    quantities: [],
    kinds: [],
    checkWorthiness: 0,
    why: [],
  };
};

const LATER = `${TEXT}\n\nLater the mayor said it was not. The engineers said so too.`;
const EARLIER = `Stop press: it has fallen.\n\n${TEXT}`;
const laterAs = (number: number, words: readonly string[]) =>
  readingOf(LATER, { claims: words.map((said) => claim(LATER, said)) }, { number });
const later = (...words: readonly string[]) => laterAs(2, words);
const elsewhere = readingOf(
  'The ferry\n\nNobody said anything about the ferry at all.',
  {},
  {
    number: 2,
    url: 'https://example.org/ferry',
  },
);

const ready = (panel: Panel) => {
  const screen = panel.screen.value;
  if (screen.kind !== 'ready') throw new Error(`the panel is ${screen.kind}`);
  return screen;
};
const write = async (panel: Panel, words: string): Promise<void> => {
  const { notes, article } = ready(panel);
  await notes.open(targetOfPassage(article, spanOf('the bridge was safe')));
  await notes.type(words);
};
const notice = (panel: Panel) => {
  const { id, args } = panel.notices.current.value ?? {};
  return [id, ...(args ?? [])];
};

describe('a panel on an article that changes', () => {
  it('shows what was read anew, and says how many claims are new', async () => {
    const first = readingOf(TEXT, { claims: [claim(TEXT, 'the bridge was safe')] });
    const { panel, changeTo } = await createDesk().openPanel({ reading: first });
    await changeTo(later('the bridge was safe', 'it was not', 'The engineers said so too'));
    expect(ready(panel).article.text).toBe(LATER);
    expect(notice(panel)).toEqual(['article_grew_other', '2']);
    await changeTo(laterAs(3, ['it was not']));
    expect(notice(panel)).toEqual(['article_grew_other', '2']);
  });

  it.each([
    ['one claim more', later('it was not'), ['article_grew_one', '1']],
    ['other words without a claim', later(), ['article_changed']],
    ['other facts alone', readingOf(TEXT, {}, { number: 2 }), [undefined]],
  ])('says what there is to say of %s', async (_what, reading, said) => {
    const { panel, changeTo } = await createDesk().openPanel();
    await changeTo(reading);
    expect(notice(panel)).toEqual(said);
  });

  it('keeps the editor, its words and the tab', async () => {
    const { panel, changeTo } = await createDesk().openPanel();
    panel.tab.value = 'officials';
    await write(panel, 'Half a thought');
    const { editor } = ready(panel).notes;
    await changeTo(later());
    expect(ready(panel).notes.editor).toBe(editor);
    expect(editor.value?.text).toBe('Half a thought');
    expect(panel.tab.value).toBe('officials');
    await ready(panel).notes.save();
    expect(ready(panel).notes.notes.value).toMatchObject([{ note: { text: 'Half a thought' } }]);
  });

  it('finds the notes their places in the new text, and has them marked there', async () => {
    const { panel, noted, changeTo } = await createDesk().openPanel();
    await write(panel, 'Ask her.');
    await ready(panel).notes.save();
    await changeTo(readingOf(EARLIER, {}, { number: 2 }));
    const start = EARLIER.indexOf('the bridge was safe');
    expect(noted.at(-1)).toMatchObject([{ start }]);
    expect(ready(panel).notes.notes.value).toMatchObject([{ place: { start }, isEdited: false }]);
  });

  it('asks for spans by the reading that they are of', async () => {
    const asked: unknown[] = [];
    const page = {
      show: (number: number) => Promise.resolve(asked.push(['show', number]) > 0),
      selection: (number: number) => Promise.resolve(asked.push(['selection', number]) > 0 ? null : null),
      markNotes: (number: number) => Promise.resolve(asked.push(['marks', number]) > 0),
    };
    const { panel, changeTo } = await createDesk().openPanel({ page });
    asked.length = 0;
    await changeTo(later());
    await panel.show(spanOf('Nobody'));
    expect(asked).toEqual([
      ['selection', 2],
      ['marks', 2],
      ['show', 2],
    ]);
  });

  it('looks at the page again when a passage is no longer where it was', async () => {
    const { panel } = await createDesk().openPanel({
      page: { show: () => Promise.resolve(false), latest: () => Promise.resolve(later('it was not')) },
    });
    await panel.show(spanOf('Nobody'));
    expect(ready(panel).article.text).toBe(LATER);
    expect(notice(panel)).toEqual(['article_grew_one', '1']);
    await panel.show(spanOf('Nobody'));
    expect(notice(panel)).toEqual(['show_lost']);
  });

  it('says its news after what can be undone, not in place of it', async () => {
    const { panel, changeTo } = await createDesk().openPanel();
    await write(panel, 'Ask her.');
    await ready(panel).notes.save();
    await ready(panel).notes.remove(ready(panel).notes.notes.value[0]!.note);
    await changeTo(later());
    expect(notice(panel)).toEqual(['note_deleted']);
    panel.notices.dismiss();
    expect(notice(panel)).toEqual(['article_changed']);
    panel.notices.dismiss();
    expect(notice(panel)).toEqual([undefined]);
  });
});

describe('a panel on a page that goes on to another article', () => {
  it('shows that one, and keeps the draft for when the reader comes back', async () => {
    const { panel, changeTo } = await createDesk().openPanel();
    await write(panel, 'Half a thought');
    await changeTo(elsewhere);
    expect(ready(panel).article.url).toBe('https://example.org/ferry');
    expect(ready(panel).notes.editor.value).toBe(null);
    expect(notice(panel)).toEqual(['another_article_draft']);
    await changeTo(readingOf(TEXT, {}, { number: 3 }));
    expect(ready(panel).notes.editor.value?.text).toBe('Half a thought');
    expect(notice(panel)).toEqual(['another_article']);
  });

  it('stays with the words that cannot be kept, and says so', async () => {
    const store = {
      ...openReserve(memoryArea()),
      putDraft: () => Promise.reject(new StoreError('failed', new Error('no disk'))),
    };
    const { panel, changeTo } = await createDesk(store).openPanel();
    await write(panel, 'Half a thought');
    await changeTo(elsewhere);
    expect(ready(panel).article.url).toBe('https://example.org/bridge');
    expect(ready(panel).notes.editor.value?.text).toBe('Half a thought');
    expect(notice(panel)).toEqual(['store_failed']);
  });

  it('says that the page holds none any more, and what became of the words', async () => {
    const { panel, changeTo } = await createDesk().openPanel();
    await write(panel, 'Half a thought');
    await changeTo({ ok: false, reason: 'front_page', detail: '' });
    expect(panel.screen.value).toMatchObject({ kind: 'unread', reason: 'front_page' });
    expect(notice(panel)).toEqual(['draft_left']);
  });

  it('shows an article that came in late', async () => {
    const none = { ok: false, reason: 'little_text', detail: '' } as const;
    const { panel, changeTo } = await createDesk().openPanel({ reading: none });
    expect(panel.screen.value.kind).toBe('unread');
    await changeTo(later());
    expect(ready(panel).article.text).toBe(LATER);
  });
});
