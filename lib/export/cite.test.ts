import { expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { sayFrom } from '../catalogue.ts';
import { articleFromText } from '../text/article.ts';
import { cite } from './cite.ts';

const text =
  'The bridge\n\nAda Brook said the old bridge-deck, all of it, was safe & sound in every way that matters to us. It rained.';
const article = {
  ...articleFromText(text),
  url: 'https://daily.example/bridge',
  siteName: 'The Daily',
  publishedAt: '2031-05-06T09:00:00Z',
};
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

it('a citation has the words, who said them, where and when, and the way to the passage', () => {
  const content = [spanOf('the old bridge-deck, all of it, was safe & sound')];
  expect(cite(sayFrom(english), article, { content, speaker: 'Ada Brook', about: 'Mayor' })).toBe(
    '“the old bridge-deck, all of it, was safe & sound” — Ada Brook, Mayor. The bridge, The Daily, 2031-05-06, ' +
      'https://daily.example/bridge#:~:text=the%20old%20bridge%2Ddeck%2C%20all%20of%20it%2C%20was%20safe%20%26%20sound',
  );
});

const addressOf = (url: string | null, span: { start: number; end: number }): string =>
  cite(sayFrom(english), { ...article, url }, { content: [span], speaker: '', about: '' })
    .split(', ')
    .at(-1) ?? '';

it('an article without an address is cited without one', () => {
  expect(addressOf(null, spanOf('It rained.'))).toBe('2031-05-06');
});
