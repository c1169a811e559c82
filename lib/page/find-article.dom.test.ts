import { afterEach, expect, test } from 'vitest';
import { findArticle } from './find-article.ts';
import { readPage } from './read-page.ts';
import { FURNITURE, newsPage, PARAGRAPHS } from './testing/news-page.ts';
import { closePages, openPage } from './testing/open-page.ts';

afterEach(closePages);

const textOf = async (html: string): Promise<string> => {
  const page = readPage(await openPage(html));
  if (!page.found) throw new Error(page.reason);
  return page.article.text;
};

const refusal = async (html: string): Promise<string> => {
  const page = findArticle(await openPage(html));
  return page.found ? 'found' : page.reason;
};

const plainOf = (html: string): string => {
  const words = new DOMParser().parseFromString(html, 'text/html').body.textContent;
  return words.replace(/\s+/gu, ' ').trim();
};

test('the text of a news page is its paragraphs and nothing of its furniture', async () => {
  expect(await textOf(newsPage())).toBe(PARAGRAPHS.join('\n\n'));
});

test('every piece of furniture is left out with a reason of its own', async () => {
  const found = findArticle(await openPage(newsPage()));
  if (!found.found) throw new Error(found.reason);
  const reasons = Object.entries(FURNITURE).map(([name, html]) => {
    const words = plainOf(html);
    const decision = found.decisions.find(({ text }) => words.includes(text) && text.length > 8);
    return [name, decision?.left];
  });
  expect(Object.fromEntries(reasons)).toEqual({
    header: 'outside',
    cookies: 'outside',
    byline: 'byline',
    date: 'date_line',
    share: 'sharing',
    figure: 'caption',
    bareCaption: 'photo_credit',
    related: 'related',
    readMore: 'related_line',
    newsletter: 'newsletter_line',
    advertisement: 'advertisement',
    bio: 'author',
    comments: 'outside',
    footer: 'outside',
  });
});

test('the blocks are the nodes of the page themselves', async () => {
  const document = await openPage(newsPage());
  const found = findArticle(document);
  if (!found.found) throw new Error(found.reason);
  expect(found.blocks).toHaveLength(PARAGRAPHS.length);
  for (const { element } of found.blocks) expect(document.contains(element)).toBe(true);
});

test('a page is not changed by being read', async () => {
  const document = await openPage(newsPage());
  const before = new XMLSerializer().serializeToString(document);
  readPage(document);
  expect(new XMLSerializer().serializeToString(document)).toBe(before);
});

test('the facts are those that the page states', async () => {
  const found = findArticle(await openPage(newsPage()));
  expect(found.found && found.facts).toEqual({
    title: 'Pier closes for two winters',
    byline: 'Tove Lindqvist',
    siteName: 'The Estermouth Courier',
    publishedAt: '2017-06-06T22:22:00+02:00',
    modifiedAt: null,
    section: null,
    url: null,
    language: 'en',
    paywalled: null,
    corrections: [],
  });
});

test('an unrendered shortcode is left out alone, though it is glued to the text after it', async () => {
  const glued = `[more_stories place=”left” show_date=”false” ids=””]${PARAGRAPHS[2]}`;
  expect(await textOf(newsPage([PARAGRAPHS[0], PARAGRAPHS[1], glued, PARAGRAPHS[3]]))).toBe(
    PARAGRAPHS.slice(0, 4).join('\n\n'),
  );
});

test('words in brackets that an editor put in stay', async () => {
  const edited =
    'The chair said that “[the pier] will outlive me,” adding that she had not been asked [sic] about the poster at all.';
  expect(await textOf(newsPage([...PARAGRAPHS, edited]))).toContain(edited);
});

test('headings, lists, quotes and cells of a table are part of the text, each as what it is', async () => {
  const html = newsPage().replace(
    `<p>${PARAGRAPHS[4]}</p>`,
    `<h2>What is to come</h2><ul><li>Divers go down in September.</li><li>The rail comes off in October.</li></ul>
     <blockquote><p>We shall miss the gulls, and they us, though neither will say so aloud.</p></blockquote>
     <table><tr><td>Stalls</td><td>Forty-one</td></tr></table><p>${PARAGRAPHS[4]}</p>`,
  );
  const page = readPage(await openPage(html));
  if (!page.found) throw new Error(page.reason);
  const { text, blocks } = page.article;
  expect(blocks.slice(4).map((block) => [block.kind, text.slice(block.start, block.end)])).toEqual([
    ['heading', 'What is to come'],
    ['item', 'Divers go down in September.'],
    ['item', 'The rail comes off in October.'],
    ['quote', 'We shall miss the gulls, and they us, though neither will say so aloud.'],
    ['cell', 'Stalls'],
    ['cell', 'Forty-one'],
    ['paragraph', PARAGRAPHS[4]],
  ]);
});

test('hidden text is left out, in a block of its own and within a line', async () => {
  const html = newsPage()
    .replace(
      `<p>${PARAGRAPHS[1]}</p>`,
      `<p style="visibility: hidden">A second paragraph for robots, of some length, that no reader of the page has seen.</p><p style="display: none">A paragraph for robots, of some length, that no reader of the page has ever seen.</p><p>${PARAGRAPHS[1]}</p>`,
    )
    .replace('The harbour board', 'The <span hidden>unseen</span><span class="sr-only">spoken</span>harbour board');
  expect(await textOf(html)).toBe(PARAGRAPHS.join('\n\n'));
});

test('a page that its scripts would have shown is read where they do not run', async () => {
  expect(await textOf(newsPage().replace('<body>', '<body style="display: none">'))).toBe(PARAGRAPHS.join('\n\n'));
  expect(await textOf(newsPage().replace('<body>', '<body style="visibility: hidden">'))).toBe(PARAGRAPHS.join('\n\n'));
});

test('paragraphs made of line breaks are paragraphs', async () => {
  const html = `<!doctype html><title>Pier closes</title><h1>Pier closes</h1><div>${PARAGRAPHS.join('<br><br>')}</div>`;
  expect(await textOf(html)).toBe(PARAGRAPHS.join('\n\n'));
});

test('a pull quote that repeats a paragraph word for word is read once', async () => {
  const html = newsPage().replace('</article>', `<p>${PARAGRAPHS[2]}</p></article>`);
  expect(await textOf(html)).toBe(PARAGRAPHS.join('\n\n'));
});

test('a short article is found beside a longer footer and longer comments', async () => {
  const html = newsPage(PARAGRAPHS.slice(0, 2)).replace(
    'My grandfather',
    `${'The pier was always crooked, if you ask me. '.repeat(40)}My grandfather`,
  );
  expect(await textOf(html)).toBe(PARAGRAPHS.slice(0, 2).join('\n\n'));
});

test('an article all of which is called a paywall is read', async () => {
  const html = newsPage()
    .replace('<article>', '<article><div class="paywall">')
    .replace('</article>', '</div></article>');
  expect(await textOf(html)).toBe(PARAGRAPHS.join('\n\n'));
});

const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<div class="item"><h2><a href="/story/${i}">Story number ${i} from the harbour front</a></h2>
      <p>${PARAGRAPHS[i % PARAGRAPHS.length]}</p></div>`,
  ).join('');

test.each([
  ['a section front', `<!doctype html><title>News</title><h1>Latest news</h1><main>${teasers(8)}</main>`, 'list_page'],
  [
    'a page of search results',
    `<!doctype html><title>Search</title><form><input></form>${Array.from({ length: 9 }, (_, i) => `<div><a href="/r/${i}">A result with some words in it</a><p>${PARAGRAPHS[i % 5]}</p></div>`).join('')}`,
    'search_page',
  ],
  [
    'a page of links',
    `<!doctype html><title>Links</title><ul>${'<li><a href="/x">One more of these links</a></li>'.repeat(80)}</ul>`,
    'little_text',
  ],
  [
    'a page with a single sentence',
    '<!doctype html><title>Soon</title><h1>Soon</h1><p>This page is being built.</p>',
    'little_text',
  ],
])('%s is no article', async (_, html, reason) => {
  expect(await refusal(html)).toBe(reason);
});

test.each([
  ['an empty page', ''],
  ['a page of white space', '<!doctype html><p> \u00a0 </p>'],
  ['a page of scripts', '<!doctype html><script>const words = "some words that no one reads";</script>'],
])('%s is empty', async (_, html) => {
  expect(await refusal(html)).toBe('empty_page');
});

test('a page that shows a PDF file says so', async () => {
  expect(await refusal('<!doctype html><body><embed type="application/pdf" src="a.pdf"></body>')).toBe('pdf');
});

test('a page without a body is empty, and one without any element too', () => {
  const document = new DOMParser().parseFromString('<p>Text</p>', 'text/html');
  document.body.remove();
  expect(findArticle(document)).toMatchObject({ found: false, reason: 'empty_page' });
  document.documentElement.remove();
  expect(findArticle(document)).toMatchObject({ found: false, reason: 'empty_page' });
});

test('a page without layout is read too', () => {
  const page = readPage(new DOMParser().parseFromString(newsPage(), 'text/html'));
  expect(page.found && page.article.text).toBe(PARAGRAPHS.join('\n\n'));
});

test('fields named after properties of forms and of documents do not mislead', async () => {
  const names = [
    'localName',
    'getAttribute',
    'nodeType',
    'parentNode',
    'firstChild',
    'classList',
    'textContent',
    'attributes',
  ];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  const images = [
    'body',
    'documentElement',
    'title',
    'querySelectorAll',
    'createTreeWalker',
    'defaultView',
    'contentType',
  ];
  const html = newsPage()
    .replace('<main>', `<form>${fields}<main>`)
    .replace('</main>', `</main></form>${images.map((name) => `<img name="${name}">`).join('')}`);
  expect(await textOf(html)).toBe(PARAGRAPHS.join('\n\n'));
});
