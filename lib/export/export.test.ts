import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Analysis } from '../analysis/findings.ts';
import { sayFrom } from '../catalogue.ts';
import type { Note } from '../store/records.ts';
import { articleFromText } from '../text/article.ts';
import { makeDossier } from './dossier.ts';
import { exportAs } from './formats.ts';

const say = sayFrom(english);
const text = 'Mayor Ada Brook said the *bridge* was “safe <b>enough</b>.”';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const article = {
  ...articleFromText(text),
  title: '# Bridge [opens]: «¿Sí?»',
  siteName: 'The Gazette',
  publishedAt: '2026-03-04T05:06:07Z',
  url: 'https://example.org/a b',
};
const analysis: Analysis = {
  persons: [span('Ada Brook')],
  officials: [
    {
      id: 'p1',
      name: 'Ada Brook',
      role: 'Mayor',
      organisation: null,
      status: 'current',
      directoryId: null,
      facts: null,
      confidence: 0.9,
      why: [{ id: 'title_before', args: ['Mayor'] }],
      mentions: [{ ...span('Ada Brook'), kind: 'name' }],
    },
  ],
  claims: [
    {
      id: 'c1',
      start: 0,
      end: text.length,
      quotation: 'mixed',
      source: span('Mayor Ada Brook'),
      speakerId: 'p1',
      sourceKind: 'person',
      cue: span('said'),
      content: [span('the *bridge* was “safe <b>enough</b>.”')],
      quoted: [span('safe <b>enough</b>.')],
      quantities: [],
      kinds: [],
      checkWorthiness: 0.4,
      why: [],
    },
  ],
  unreadLanguage: null,
  missingModels: [],
};
const note: Note = {
  id: 'n1',
  articleKey: 'k',
  target: {
    kind: 'claim',
    quote: { exact: '- 1 < 2\n\n# no heading', prefix: '', suffix: '', start: 0 },
    label: 'Ada Brook',
  },
  text: 'Ask *her* again.',
  createdAt: '2026-03-05T00:00:00Z',
  changedAt: '2026-03-06T00:00:00Z',
  deletedAt: null,
};
const dossier = makeDossier(article, analysis, { notes: [note], exportedAt: '2026-03-07T00:00:00Z', say });

describe('exportAs', () => {
  it('writes Markdown in which the page’s words are text and the reader’s are theirs', () => {
    expect(exportAs('markdown', dossier, say).text).toBe(`# \\# Bridge \\[opens\\]: «¿Sí?»

The Gazette · 2026-03-04

<https://example.org/a%20b>

## 1 note

### Ada Brook

> \\- 1 \\< 2
> \\# no heading

Ask *her* again.

_2026-03-06_

## 1 claim

- **Mayor Ada Brook (Ada Brook)** · said: the \\*bridge\\* was “*safe \\<b\\>enough\\</b\\>.*”

## 1 official

- **Ada Brook**, Mayor

---

Made with On the Record on 2026-03-07. Findings are made by a program; check them against the article.
`);
  });

  it('says what was put right, when it was changed, where it stood and that it may be a part', () => {
    const changed = {
      ...article,
      section: 'City',
      modifiedAt: '2026-03-09T05:06:07Z',
      paywalled: true,
      corrections: ['Correction:\nIt is *two* bridges.', 'This story was updated.'],
    };
    const made = makeDossier(changed, analysis, { notes: [], exportedAt: '', say });
    expect(exportAs('markdown', made, say).text).toContain(`The Gazette · City · 2026-03-04 · updated 2026-03-09

<https://example.org/a%20b>

_Reserved for subscribers: this may be only a part of it._

## 2 corrections or editor’s notes

> Correction:
> It is \\*two\\* bridges.

> This story was updated.

## 0 notes`);
    const { article: facts } = JSON.parse(exportAs('json', made, say).text);
    const { section, modifiedAt, paywalled, corrections } = changed;
    expect(facts).toMatchObject({ section, modifiedAt, paywalled, corrections });
  });

  it('does not say that an article was changed on the day it was published', () => {
    const made = makeDossier({ ...article, modifiedAt: '2026-03-04T09:00:00Z' }, analysis, {
      notes: [],
      exportedAt: '',
      say,
    });
    expect(exportAs('markdown', made, say).text).not.toContain('updated');
  });

  it('names whom a pronoun stands for', () => {
    const claim = { ...analysis.claims[0]!, source: span('said'), speakerId: null };
    const made = makeDossier(
      article,
      { ...analysis, claims: [{ ...claim, why: [{ id: 'stands_for' as const, args: ['she', 'Ada Brook'] }] }] },
      { notes: [], exportedAt: '', say },
    );
    expect(made.claims[0]?.speaker).toBe('Ada Brook');
  });

  it('puts the numbers of a claim beside it, and their fields into JSON', () => {
    const percent = {
      ...span('safe'),
      kind: 'percent',
      low: 12,
      high: 12,
      modifier: null,
      change: 'up',
      of: null,
      against: 'last year',
    } as const;
    const claims = [{ ...analysis.claims[0]!, quantities: [percent, percent] }];
    const made = makeDossier(article, { ...analysis, claims }, { notes: [], exportedAt: '', say });
    expect(exportAs('markdown', made, say).text).toContain('enough\\</b\\>.*” _(+12% compared with last year)_\n');
    expect(JSON.parse(exportAs('json', made, say).text).claims[0].quantities[0]).toEqual({
      words: 'safe',
      said: '+12% compared with last year',
      value: { kind: 'percent', low: 12, high: 12, modifier: null, change: 'up', of: null, against: 'last year' },
    });
  });

  it('writes JSON that names its format and says everything again', () => {
    const made = JSON.parse(exportAs('json', dossier, say).text);
    expect(made).toMatchObject({
      format: 'on-the-record/article',
      version: 1,
      claims: [{ speaker: 'Ada Brook', source: 'Mayor Ada Brook', cue: 'said', quoted: ['safe <b>enough</b>.'] }],
      officials: [{ name: 'Ada Brook', role: 'Mayor', mentions: 1 }],
      notes: [{ about: 'claim', text: 'Ask *her* again.' }],
    });
  });

  it.each([
    ['Bridge: opens/closes?', '2026-03-04', '2026-03-04-bridge-opens-closes.md'],
    ['¡Elección!', null, 'eleccion.md'],
    ['../../etc', null, 'etc.md'],
    ['', null, 'article.md'],
    ['x'.repeat(300), 'soon', `${'x'.repeat(60)}.md`],
  ])('names the file for title %#', (title, publishedAt, name) => {
    const named = { ...dossier, article: { ...dossier.article, title, publishedAt } };
    expect(exportAs('markdown', named, say).name).toBe(name);
  });
});
