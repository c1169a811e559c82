import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { describe, locate, passagesIn, type Quote } from './quote.ts';
import { textOf } from './span.ts';

const TEXT =
  'The mayor opened the bridge. Councillor Amadi said the bridge had cost twice what was promised. ' +
  'The mayor did not answer. “We will publish the bills,” said his deputy. The mayor left early.';
const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const find = (text: string, words: string, from = 0) => {
  const place = locate(text, describe(TEXT, spanOf(words, from)));
  return place && textOf(text, place);
};

group('locate', () => {
  it('finds every span of an unchanged text where it was', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 60 }), (start, length) => {
        const span = { start, end: Math.min(start + length, TEXT.length) };
        expect(locate(TEXT, describe(TEXT, span))).toMatchObject(span);
      }),
    );
  });
  it('tells passages of the same words apart by what stands around them', () => {
    const third = TEXT.lastIndexOf('The mayor');
    const edited = `An update stands on top now. ${TEXT}`;
    expect(locate(edited, describe(TEXT, { start: third, end: third + 9 }))?.start).toBe(third + 29);
  });
  it('finds a passage in which a few words were changed', () => {
    const edited = TEXT.replace('had cost twice what', 'has cost nearly twice what');
    expect(find(edited, 'Councillor Amadi said the bridge had cost twice what was promised.')).toBe(
      'Councillor Amadi said the bridge has cost nearly twice what was promised.',
    );
  });
  it('says a deleted passage is gone', () => {
    expect(
      find(
        TEXT.replace('“We will publish the bills,” said his deputy. ', ''),
        '“We will publish the bills,” said his deputy.',
      ),
    ).toBe(null);
  });
  it('does not take a short word elsewhere for the one that was noted', () => {
    expect(find('Nobody spoke of it. Elsewhere the mayor of another town wept.', 'mayor')).toBe(null);
  });
  it('does not take the same words elsewhere for a passage whose sentence was deleted', () => {
    const before = `${TEXT} Afterwards the council’s own auditor called the bridge a success.`;
    const start = TEXT.indexOf('the bridge had');
    const quote = describe(before, { start, end: start + 'the bridge'.length });
    expect(locate('Long after, somebody wrote that the bridge looked well.', quote)).toBe(null);
  });
  it('gives up where two edited places are as good as each other', () => {
    const twice =
      'The committee met on Tuesday to hear the auditors. The committee met on Thursday to hear the auditors.';
    const quote = { exact: 'The committee met on Wedsday to hear the auditors.', prefix: '', suffix: '', start: 25 };
    expect(locate(twice, quote)).toBe(null);
  });
});

const STORY = [
  'Ferry fares rise in spring.',
  'The harbour board of Saltmouth voted on Monday to raise fares by a tenth, said its chair, Odile Renner. “Nobody likes this,” she added, “but the boats are older than most of us.”',
  'Islanders were not asked. Tomas Brandt, who takes the early boat to work every day, called the vote a disgrace and promised to collect signatures. He has done so twice before.',
  'The new fares hold from the first of April. Children under twelve go on travelling free, and so do bicycles.',
].join('\n\n');

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const found = (
  now: string,
  words: string,
  quote: Quote = describe(STORY, at(STORY, words)),
): readonly [string, string | null] => {
  const location = passagesIn(now).locate(quote);
  return [location.how, location.how === 'gone' ? null : textOf(now, location)];
};
const CALLED = 'called the vote a disgrace';
const SENTENCE = 'The new fares hold from the first of April.';

group('what became of a passage', () => {
  it.each([
    ['below an update', `Update: the board meets again.\n\n${STORY}`],
    ['under another headline', STORY.replace('Ferry fares rise in spring.', 'Islanders to pay more for boats')],
    ['after its paragraph was split', STORY.replace('asked. Tomas', 'asked.\n\nTomas')],
    ['between edited words', STORY.replace('every day', 'each morning').replace('promised', 'vowed')],
    [
      'with a copy of its sentence on top',
      STORY.replace('spring.', `spring.\n\nTomas Brandt ${CALLED} and promised to collect signatures.`),
    ],
  ])('is that it stands there, %s', (_, now) => {
    expect(found(now, CALLED)).toEqual(['exact', CALLED]);
    expect(passagesIn(now).locate(describe(STORY, at(STORY, CALLED)))).toMatchObject({
      start: now.lastIndexOf(CALLED),
    });
  });

  it('is that it was moved, where it stands between other words', () => {
    expect(found(`${SENTENCE}\n\n${STORY.replace(` ${SENTENCE}`, '').replace(SENTENCE, '')}`, SENTENCE)).toEqual([
      'moved',
      SENTENCE,
    ]);
  });

  it.each([
    ['a letter', 'disgrace', 'disgrase', CALLED, 'called the vote a disgrase'],
    ['its first word', 'The new fares', 'These new fares', SENTENCE, 'These new fares hold from the first of April.'],
    ['its last word', 'of April.', 'of May.', SENTENCE, 'The new fares hold from the first of May.'],
    ['a noted word', 'Saltmouth', 'Saltmuth', 'Saltmouth', 'Saltmuth'],
    [
      'the style of its marks',
      '“Nobody likes this,”',
      '"Nobody likes this,"',
      '“Nobody likes this,”',
      '"Nobody likes this,"',
    ],
  ])('is that it was edited, in %s', (_, from, to, words, expected) => {
    expect(found(STORY.replace(from, to), words)).toEqual(['edited', expected]);
  });

  it('does not count white space as an edit', () => {
    const words = 'asked. Tomas Brandt';
    expect(found(STORY.replace('asked. Tomas', 'asked.\n\nTomas'), words)[0]).toBe('exact');
  });

  it.each([
    ['with its sentence', STORY.replace(SENTENCE, ''), SENTENCE],
    ['from between what was around it', STORY.replace(`${CALLED} and `, ''), CALLED],
    ['as a word that is elsewhere, too', STORY.replace('raise fares', 'raise prices'), 'fares by'],
    ['with the whole article', 'An entirely different text stands here now, about nothing of it.', CALLED],
    ['with all text', '', CALLED],
  ])('is that it is gone, %s', (_, now, words) => {
    expect(found(now, words)).toEqual(['gone', null]);
  });

  it('offers up to three places where it might be, the likest first', () => {
    const now = STORY.replace(CALLED, 'wrote to the paper at length, to the chair, and to the king,');
    const location = passagesIn(now).locate(
      describe(STORY, at(STORY, `Brandt, who takes the early boat to work every day, ${CALLED}`)),
    );
    const candidates = location.how === 'gone' ? location.candidates : [];
    expect(textOf(now, candidates[0] ?? { start: 0, end: 0 })).toContain('who takes the early boat');
    expect(candidates.length).toBeLessThanOrEqual(3);
  });

  it('does not take a twin that was there before for a passage that was deleted', () => {
    const twin = 'Asked for comment, the board said that the fares had not been raised for nine years.';
    const before = `${twin} ${STORY}\n\n${twin}`;
    const start = before.lastIndexOf(twin);
    const quote = describe(before, { start, end: start + twin.length });
    expect(found(`${twin} ${STORY}`, '', quote)).toEqual(['gone', null]);
    expect(found(`Update. ${before}`, '', quote)).toEqual(['exact', twin]);
  });

  it('is told of quotes as they were stored before, with less around them', () => {
    const { start, end } = at(STORY, CALLED);
    const quote = { exact: CALLED, prefix: STORY.slice(start - 32, start), suffix: STORY.slice(end, end + 32), start };
    expect(found(`Update. ${STORY}`, '', quote)).toEqual(['exact', CALLED]);
  });
});

group('any text at all', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom('\ud83d', '\ude00', 'tide ', '“', '\n\n', '漢字', 'é'), { maxLength: 60 })
      .map((parts) => parts.join('')),
  );

  it('gives back each of its own spans', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [one, other] = [a % (text.length + 1), b % (text.length + 1)];
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const passages = passagesIn(text);
        expect(passages.locate(passages.describe({ start, end }))).toMatchObject(
          start === end ? { how: 'gone' } : { how: 'exact', start, end, likeness: 1 },
        );
      }),
    );
  });

  it('is answered with a place in it, for quotes of any other', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), (before, now, a) => {
        const start = a % (before.length + 1);
        const location = passagesIn(now).locate(describe(before, { start, end: before.length }));
        const places = location.how === 'gone' ? location.candidates : [location];
        for (const { start: from, end, likeness } of places) {
          expect(from >= 0 && from < end && end <= now.length && likeness >= 0 && likeness <= 1).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['one word over and over', 'tide '],
    ['one letter', 'a'],
    ['marks', '“—”'],
    ['two words in turn', 'ebb tide '],
    ['a language without spaces', '漢字'],
    ['halves of letters', '\ud83d'],
  ])('may be megabytes of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const quotes = [
      { start: 500_000, end: 500_400 },
      { start: 10, end: 900_000 },
    ].map((span) => describe(text, span));
    const now = passagesIn(`Once. ${text}`);
    for (const quote of quotes) expect(['exact', 'gone', 'edited', 'moved']).toContain(now.locate(quote).how);
  });
});
