import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { newsPage, PARAGRAPHS } from '../testing/news-page.ts';
import { closePages, openPage } from '../testing/open-page.ts';

afterEach(closePages);

const articleOf = async (html: string) => {
  const page = readPage(await openPage(html));
  if (!page.found) throw new Error(page.reason);
  return page.article;
};

const NOTE = 'An earlier version of this article misstated the age of the pier.';
const BODY = PARAGRAPHS.join('\n\n');

describe('a correction is kept out of the text and as a fact', () => {
  test.each([
    [
      'above the text',
      newsPage().replace('<figure>', `<p><em>Correction: ${NOTE}</em></p><figure>`),
      [`Correction: ${NOTE}`],
    ],
    ['under the text', newsPage().replace('</article>', `<p>${NOTE}</p></article>`), [NOTE]],
    [
      'in the text',
      newsPage([PARAGRAPHS[0], `Editor’s note: ${NOTE}`, ...PARAGRAPHS.slice(1)]),
      [`Editor’s note: ${NOTE}`],
    ],
    ['behind the article', newsPage().replace('</article>', `</article><aside><p>${NOTE}</p></aside>`), [NOTE]],
    [
      'with a head of its own',
      newsPage().replace(
        '</article>',
        `<div><p><b>CORRECTION:</b></p><p>The pier has forty pillars, not fifty.</p></div></article>`,
      ),
      ['CORRECTION:\nThe pier has forty pillars, not fifty.'],
    ],
    [
      'in an element that is called so',
      newsPage().replace(
        '</article>',
        `<div class="story-correction"><p>The pier has forty pillars, where it said fifty before.</p></div></article>`,
      ),
      ['The pier has forty pillars, where it said fifty before.'],
    ],
    [
      'twice, once',
      newsPage().replace('<figure>', `<p>${NOTE}</p><figure>`).replace('</article>', `<p>${NOTE}</p></article>`),
      [NOTE],
    ],
    [
      'two after each other, each by itself',
      newsPage().replace(
        '</article>',
        `<p>${NOTE}</p><p>This article was amended on 8 June 2017 to add a name.</p></article>`,
      ),
      [NOTE, 'This article was amended on 8 June 2017 to add a name.'],
    ],
  ])('%s', async (_, html, corrections) => {
    const article = await articleOf(html);
    expect([article.text, article.corrections]).toEqual([BODY, corrections]);
  });
});

describe('no correction is', () => {
  test.each([
    ['a chapter called so', `<h2>Clarification</h2><p>${PARAGRAPHS[3]}</p><p>${PARAGRAPHS[4]}</p>`],
    [
      'news of one',
      `<p>Correction of the figures was promised by the board on Monday, but never came.</p><p>${PARAGRAPHS[4]}</p>`,
    ],
    [
      'an article that is called so as a whole',
      `<div class="corrections">${PARAGRAPHS.map((words) => `<p>So ${words}</p>`)
        .join('')
        .repeat(3)}</div>`,
    ],
  ])('%s', async (_, html) => {
    const article = await articleOf(
      newsPage([PARAGRAPHS[0], PARAGRAPHS[1]]).replace('</article>', `${html}</article>`),
    );
    expect(article.corrections).toEqual([]);
    expect(article.text).toContain(new DOMParser().parseFromString(html, 'text/html').querySelector('p')!.textContent);
  });

  test.each([
    [
      'what readers are asked for',
      '<div class="correction"><p>Please send us a correction if you have spotted an error.</p></div>',
    ],
    ['a link to another article', '<p><a href="/b">Correction: what we got wrong about the lighthouse</a></p>'],
    [
      'a reader’s comment',
      `<section class="comments"><p>Correction: the pier was never safe in the first place.</p></section>`,
    ],
  ])('%s', async (_, html) => {
    expect((await articleOf(newsPage().replace('</article>', `${html}</article>`))).corrections).toEqual([]);
  });
});
