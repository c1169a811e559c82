import { afterEach, expect, test } from 'vitest';
import { readPage } from './read-page.ts';
import { selectedIn } from './selected.ts';
import { newsPage, PARAGRAPHS } from './testing/news-page.ts';
import { closePages, openPage } from './testing/open-page.ts';

afterEach(closePages);

const read = async (html: string) => {
  const document = await openPage(html);
  const page = readPage(document);
  if (!page.found) throw new Error(page.reason);
  const { map } = page;
  const selected = () => {
    const span = selectedIn(map);
    return span && map.text.slice(span.start, span.end);
  };
  return { document, selected };
};

/** Selects the first words of one element to those of another, be they in shadow trees or not. */
const select = (from: Element, to: Element, characters: number): void =>
  from.ownerDocument.getSelection()!.setBaseAndExtent(from.firstChild!, 0, to.firstChild!, characters);

const [first, second, ...rest] = PARAGRAPHS.map((words) => `<p>${words}</p>`);

test('words selected in a page are found, and words beside its article are not', async () => {
  const { document, selected } = await read(newsPage());
  expect(selected()).toBeNull();
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === PARAGRAPHS[1])!;
  select(paragraph, paragraph, 10);
  expect(selected()).toBe(PARAGRAPHS[1].slice(0, 10));
  const heading = document.querySelector('h3')!;
  select(heading, heading, 3);
  expect(selected()).toBeNull();
});

test('words selected in a shadow tree are found, and from one tree to the next', async () => {
  const { document, selected } = await read(
    `<!doctype html><h1>Pier closes for two winters</h1><div>${first}<x-story><template shadowrootmode="open">${second}<slot></slot></template>${rest.join('')}</x-story></div>`,
  );
  const [light, slotted] = document.querySelectorAll('p');
  const shadow = document.querySelector('x-story')!.shadowRoot!.querySelector('p')!;
  select(shadow, shadow, 12);
  expect(selected()).toBe(PARAGRAPHS[1].slice(0, 12));
  select(shadow, slotted!, 12);
  expect(selected()).toBe(`${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2].slice(0, 12)}`);
  select(light!, slotted!, 12);
  expect(selected()).toBe(`${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2].slice(0, 12)}`);
});

test('words selected in a frame are found', async () => {
  const inside = `<h1>Pier closes for two winters</h1>${first}${second}${rest.join('')}`;
  const { document, selected } = await read(
    `<!doctype html><iframe width="900" height="700" srcdoc="${inside}"></iframe>`,
  );
  const paragraph = document.querySelector('iframe')!.contentDocument!.querySelector('p')!;
  select(paragraph, paragraph, 11);
  expect(selected()).toBe(PARAGRAPHS[0].slice(0, 11));
});
