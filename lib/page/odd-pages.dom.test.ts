import { afterEach, describe, expect, test, vi } from 'vitest';
import { findArticle } from './find-article.ts';
import { createMarks } from './highlights.ts';
import { readPage } from './read-page.ts';
import { FURNITURE, newsPage, PARAGRAPHS } from './testing/news-page.ts';
import { closePages, openPage } from './testing/open-page.ts';

afterEach(closePages);

const TEXT = PARAGRAPHS.join('\n\n');
const BODY = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');

const read = async (html: string) => {
  const page = readPage(await openPage(html));
  if (!page.found) throw new Error(page.reason);
  return page;
};

/** What was found in a page: the article's text, or why there is none. */
const answer = (document: Document): string => {
  const page = readPage(document);
  return page.found ? page.article.text : page.reason;
};

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A site made of elements of its own kind, with the text in their shadow trees. */
const shadowed = (
  body: string,
): string => `<!doctype html><html lang="en"><head><title>Pier closes for two winters</title></head>
  <body><site-header><template shadowrootmode="open"><nav><a href="/">The Estermouth Courier</a></nav></template></site-header>
  <news-story>${body}</news-story></body></html>`;

describe('a page of shadow trees', () => {
  test('is read and marked where its text stands', async () => {
    const { article, map } = await read(
      shadowed(
        `<template shadowrootmode="open"><h1>Pier closes for two winters</h1>${FURNITURE.share}
         <story-body><template shadowrootmode="open"><style>p { margin: 0 }</style>${BODY}</template></story-body></template>`,
      ),
    );
    expect(article.text).toBe(TEXT);
    expect(article.title).toBe('Pier closes for two winters');
    const ranges = map.ranges({ start: 4, end: article.text.length });
    const [first] = ranges;
    const tree = first!.startContainer.getRootNode();
    if (!(tree instanceof first!.startContainer.ownerDocument!.defaultView!.ShadowRoot))
      throw new Error('not in a shadow tree');
    const marks = createMarks();
    marks.paint('claim', ranges);
    expect(tree.adoptedStyleSheets).toHaveLength(1);
    marks.remove();
    expect(tree.adoptedStyleSheets).toHaveLength(0);
  });

  test('is read in the order of its slots', async () => {
    const { article } = await read(
      shadowed(
        `<template shadowrootmode="open"><slot name="head"></slot><slot></slot><slot name="none"><p>${PARAGRAPHS[4]}</p></slot></template>
         ${PARAGRAPHS.slice(0, 3)
           .map((words) => `<p>${words}</p>`)
           .join('')}
         <h1 slot="head">Pier closes for two winters</h1><p>${PARAGRAPHS[3]}</p><p slot="gone">This paragraph has no slot, and so no reader of the page has seen it.</p>`,
      ),
    );
    expect(article.text).toBe(TEXT);
  });

  test('has blocks where its style makes blocks of elements of the page’s own kind', async () => {
    const paragraphs = PARAGRAPHS.map((words) => `<story-text>${words}</story-text>`).join(' ');
    const style = '<style>story-text { display: block }</style>';
    expect((await read(shadowed(`${style}${paragraphs}`))).article.text).toBe(TEXT);
  });
});

describe('a page of frames', () => {
  const frame = (html: string, attributes = ''): string =>
    `<iframe ${attributes} style="width: 100%; height: 90vh" srcdoc="${escaped(html)}"></iframe>`;
  const around = (frames: string): string =>
    `<!doctype html><html lang="en"><head><title>Pier closes for two winters | The Estermouth Courier</title>
     <meta property="og:site_name" content="The Estermouth Courier"></head><body>${FURNITURE.header}${frames}</body></html>`;

  test('is read and marked in the frame that holds the article', async () => {
    const document = await openPage(around(frame(`<!doctype html><h1>Pier closes for two winters</h1>${BODY}`)));
    const page = readPage(document);
    if (!page.found) throw new Error(page.reason);
    expect(page.article).toMatchObject({
      text: TEXT,
      title: 'Pier closes for two winters',
      siteName: 'The Estermouth Courier',
    });
    const inside = document.querySelector('iframe')!.contentDocument!;
    const marks = createMarks();
    marks.paint('claim', page.map.ranges({ start: 0, end: 20 }));
    const { highlights } = inside.defaultView!.CSS;
    expect([...highlights.get('otr-claim')!].map(String)).toEqual([TEXT.slice(0, 20)]);
    expect(document.defaultView!.CSS.highlights.has('otr-claim')).toBe(false);
    marks.setVisible('hidden');
    expect(highlights.has('otr-claim')).toBe(false);
    marks.setVisible('shown');
    marks.remove();
    expect(highlights.size + inside.adoptedStyleSheets.length).toBe(0);
  });

  test('is read without what frames beside its article hold', async () => {
    const other = frame(newsPage(PARAGRAPHS.map((words) => words.toUpperCase())), 'width="200"').replace(
      '100%; height: 90vh',
      '200px; height: 90px',
    );
    expect(answer(await openPage(newsPage().replace('</article>', `${other}</article>`)))).toBe(TEXT);
  });

  test('is passed over where a frame lets nobody in, without a complaint', async () => {
    const complaints = vi.spyOn(console, 'error');
    const document = await openPage(
      around(`${frame(newsPage(), 'sandbox')}<iframe src="http://elsewhere.invalid/"></iframe>`),
    );
    expect(answer(document)).toBe('little_text');
    expect(complaints).not.toHaveBeenCalled();
  });

  test('is read where it is a set of frames', async () => {
    const document = await openPage(
      '<!doctype html><html><head><title>Pier</title></head><frameset cols="20%,80%"><frame name="menu"><frame name="story"></frameset></html>',
    );
    const story = document.querySelectorAll('frame')[1]!.contentDocument!;
    story.body.setHTMLUnsafe(`<h1>Pier closes for two winters</h1>${BODY}`);
    expect(answer(document)).toBe(TEXT);
  });
});

describe('a page of several articles', () => {
  const NEXT = [
    'The ferry company said on Friday that it would run the night boat to Holm until the ice comes, after a summer in which nobody had asked it to.',
    'Captain Oda Brekke, who has sailed the route for nineteen years, said the boat “knows the way by itself” and that she would be sorry to leave it.',
    'Tickets are to cost eleven crowns, or nothing at all for those who bring a goat, which is a rule that the company has kept since its first year.',
    'Holm has four hundred people and no doctor, and its council has asked for the boat every winter since the bridge was washed away in a storm.',
    'The first of the night boats leaves on Sunday at ten, and comes back on Monday before the bakery opens, if the captain has her way with the tide.',
  ];
  const article = (title: string, words: readonly string[], attributes = ''): string =>
    `<article ${attributes}><header><h1>${title}</h1><div class="byline">By Tove Lindqvist</div></header>
     <div class="text">${words.map((text) => `<p>${text}</p>`).join('')}</div>${FURNITURE.related}</article>`;
  const scroll = (...articles: readonly string[]): string =>
    `<!doctype html><html lang="en"><head><title>Pier closes for two winters | The Estermouth Courier</title>
     <meta property="og:title" content="Pier closes for two winters">
     <link rel="canonical" href="https://courier.example/2017/pier-closes-for-two-winters"></head>
     <body>${FURNITURE.header}<main>${articles.join('')}</main>${FURNITURE.footer}</body></html>`;
  const two = scroll(
    article('Pier closes for two winters', PARAGRAPHS),
    article('Night boat to sail until the ice', NEXT, 'data-url="https://courier.example/2017/night-boat"'),
  );

  test('gives the first where there is no layout', () => {
    expect(answer(new DOMParser().parseFromString(two, 'text/html'))).toBe(TEXT);
  });

  test('gives the one that the reader is at, with its own facts', async () => {
    const document = await openPage(two.replace('</head>', '<style>p { margin: 20em 0 }</style></head>'));
    expect(answer(document)).toBe(TEXT);
    document.querySelectorAll('h1')[1]!.scrollIntoView();
    const page = readPage(document);
    expect(page.found && page.article).toMatchObject({
      title: 'Night boat to sail until the ice',
      text: NEXT.join('\n\n'),
    });
    document.querySelector('h1')!.scrollIntoView();
    expect(answer(document)).toBe(TEXT);
  });

  test('knows those that have no more in common than their make', async () => {
    const [one, other] = [
      article('Pier closes for two winters', PARAGRAPHS),
      article('Night boat to sail until the ice', NEXT),
    ].map((html) =>
      html.replaceAll('article', 'div').replaceAll('h1', 'h2').replace('<div ', '<div class="hentry story"'),
    );
    const document = await openPage(
      scroll(one!, other!).replace('</head>', '<style>p { margin: 20em 0 }</style></head>'),
    );
    expect(answer(document)).toBe(TEXT);
    document.querySelectorAll('h2')[1]!.scrollIntoView();
    expect(answer(document)).toBe(NEXT.join('\n\n'));
  });

  test('says of the text of the others that it is theirs', async () => {
    const found = findArticle(await openPage(two));
    if (!found.found) throw new Error(found.reason);
    const left = found.decisions.filter(({ text }) => NEXT.includes(text)).map((decision) => decision.left);
    expect(left).toEqual(NEXT.map(() => 'other_article'));
  });

  test('tells them from posts of one live blog', async () => {
    const posts = [PARAGRAPHS, NEXT].map(
      (words, n) =>
        `<article class="post"><h2>What is known at ${n + 8} o’clock</h2>${words.map((text) => `<p>${text}</p>`).join('')}</article>`,
    );
    const text = answer(await openPage(scroll('<h1>Pier closes for two winters</h1>', ...posts)));
    expect(text).toContain(PARAGRAPHS[4]);
    expect(text).toContain(NEXT[2]);
  });

  test('tells them from the sections and the comments of one', async () => {
    const sections = [PARAGRAPHS, NEXT].map(
      (words) =>
        `<section><h1>How it all came about again</h1>${words.map((text) => `<p>${text}</p>`).join('')}</section>`,
    );
    const comments = `<div id="comments"><article><h3>A reader from the harbour</h3><p>${NEXT[0]} ${NEXT[1]}</p><p>${NEXT[2]}</p></article></div>`;
    const one = `<article><h1>Pier closes for two winters</h1>${sections.join('')}</article>${comments}`;
    const text = answer(await openPage(scroll(one)));
    expect(text).toContain(PARAGRAPHS[4]);
    expect(text).toContain(NEXT[2]);
    expect(text).not.toContain('A reader from');
  });
});

describe('an article that is shown in part', () => {
  test('is read as far as it is shown, and whole when the rest is', async () => {
    const document = await openPage(
      newsPage(PARAGRAPHS.slice(0, 3)).replace(
        '</article>',
        `<div id="rest" hidden><p>${PARAGRAPHS[3]}</p></div><details><summary>Show all</summary><p>${PARAGRAPHS[4]}</p></details></article>`,
      ),
    );
    expect(answer(document)).toBe(PARAGRAPHS.slice(0, 3).join('\n\n'));
    document.querySelector('#rest')!.removeAttribute('hidden');
    document.querySelector('details')!.open = true;
    expect(answer(document)).toContain(PARAGRAPHS.slice(0, 4).join('\n\n'));
    expect(answer(document)).toContain(PARAGRAPHS[4]);
  });

  test('has no text of the links to its other pages', async () => {
    const pages =
      '<p>Page 1 of 3</p><div class="pages"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Next page</a></div><p><a href="?p=2">Continue reading on page 2</a></p>';
    expect(answer(await openPage(newsPage().replace('</article>', `${pages}</article>`)))).toBe(TEXT);
  });
});

test.each([
  ['a picture', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text>${TEXT}</text></svg>`],
  ['a feed', 'application/xml', `<rss><channel><item><description>${TEXT}</description></item></channel></rss>`],
  ['XML that is broken', 'application/xml', '<a><b></a>'],
] as const)('%s holds no article', (_, type, markup) => {
  expect(answer(new DOMParser().parseFromString(markup, type))).toBe('empty_page');
});

test('a page of XML that is HTML is read, also in CDATA', () => {
  const markup = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Pier</title></head><body><h1>Pier closes for two winters</h1><div><p><![CDATA[${PARAGRAPHS[0]}]]></p>${BODY.slice(BODY.indexOf('</p>') + 4)}</div></body></html>`;
  expect(answer(new DOMParser().parseFromString(markup, 'application/xhtml+xml'))).toBe(TEXT);
});
