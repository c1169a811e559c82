import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS } from '../testing/news-page.ts';
import { ANOTHER, frames, LATE, leavePages, type Watched, watched } from '../testing/watched-page.ts';

afterEach(leavePages);

/** What goes on in a page beside its article. */
const BESIDE: Readonly<Record<string, (page: Watched, n: number) => void>> = {
  'a counter that counts': ({ one }, n) => {
    one('.share-bar span').textContent = `${n} shares`;
  },
  'a caption that is written anew': ({ one }, n) => {
    one('figcaption').firstChild!.nodeValue = `Gulls, seen for the ${n}th time.`;
  },
  'a comment that comes in': ({ one, write }, n) =>
    write(one('#comments'), `<div class="comment"><p>${n}. ${LATE}</p></div>`),
  'an advertisement in the text': ({ one, write }, n) =>
    write(
      one('article'),
      `<div class="ad-slot"><p>Buy ${n} boats and get one more of them for nothing at all.</p></div>`,
    ),
  'a frame in the text': ({ one, write }) =>
    write(one('article'), '<div><iframe></iframe><script>"words"</script></div>'),
  'a notice over the page': ({ page, write }, n) => write(page.body, `<div><p>You have ${n} new messages.</p></div>`),
  'an animation in the text': ({ one }, n) => {
    one('article p:nth-of-type(3)').style.opacity = String(1 / (n + 1));
    one('article').className = `scrolled-${n}`;
  },
  'a hidden menu': ({ page, write }, n) =>
    write(page.body, `<div style="display: none"><p>${n}. ${LATE.repeat(4)}</p></div>`),
  'white space in the text': ({ one }) => one('article').append('\n  '),
};

describe('a page whose article stays as it is', () => {
  it.each(Object.entries(BESIDE))('is not read for %s', async (_name, change) => {
    const page = await watched(newsPage());
    for (let n = 0; n < 20; n += 1) {
      change(page, n);
      await page.clock.pass(200);
    }
    await frames();
    await page.clock.pass(60_000);
    expect(page.texts).toEqual([]);
  });

  it('is not read for any burst of all that, in any order', async () => {
    const bursts = fc.array(fc.array(fc.constantFrom(...Object.keys(BESIDE)), { maxLength: 30 }), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(bursts, async (burst) => {
        const page = await watched(newsPage());
        for (const [n, names] of burst.entries()) {
          for (const name of names) BESIDE[name]!(page, n);
          await page.clock.pass(150);
        }
        await page.clock.pass(10_000);
        expect(page.texts).toEqual([]);
        leavePages();
      }),
      { numRuns: 15 },
    );
  });
});

describe('a page whose article changes', () => {
  it.each<[string, (page: Watched) => void, (text: string, before: string) => boolean]>([
    [
      'a paragraph comes in at the end',
      ({ one, write }) => write(one('article'), `<p>${LATE}</p>`),
      (text) => text.endsWith(LATE),
    ],
    [
      'one comes in before all others',
      ({ one }) => {
        const first = one('article p:nth-of-type(2)');
        const late = first.ownerDocument.createElement('p');
        late.textContent = LATE;
        first.before(late);
      },
      (text) => text.startsWith(LATE),
    ],
    [
      'words are added to a paragraph',
      ({ one }) => one('article > p:nth-of-type(2)').append(' So be it.'),
      (text) => text.includes('So be it.'),
    ],
    [
      'a word of it is another',
      ({ one }) => {
        const words = [...one('article').querySelectorAll('p')].find((p) =>
          p.textContent.includes('two winters'),
        )!.firstChild!;
        words.nodeValue = words.nodeValue!.replace('two winters', 'three winters');
      },
      (text) => text.includes('three winters'),
    ],
    [
      'a paragraph is taken away',
      ({ one }) => {
        [...one('article').querySelectorAll('p')].find((p) => p.textContent === PARAGRAPHS[2])!.remove();
      },
      (text) => !text.includes(PARAGRAPHS[2]),
    ],
    [
      'all of it is put there anew, as by a framework',
      ({ one }) => {
        const article = one('article');
        article.replaceWith(article.cloneNode(true));
      },
      (text, before) => text === before,
    ],
    ['much text comes in beside it', ({ one, write }) => write(one('main'), ANOTHER), () => true],
    [
      'an empty place in it is filled',
      ({ one, write }) => write(one('#later'), `<div><p>${LATE}</p></div>`),
      (text) => text.includes(LATE),
    ],
  ])('is read once when %s', async (_name, change, isThere) => {
    const page = await watched(newsPage().replace('</article>', '<div id="later"></div></article>'));
    change(page);
    await page.clock.pass(60_000);
    expect(page.texts).toHaveLength(1);
    expect(page.texts.map((text) => isThere(text, page.before))).toEqual([true]);
  });

  it.each<[string, string, (page: Watched) => void]>([
    ['an attribute', `<p hidden>${LATE}</p>`, ({ one }) => one('[hidden]').removeAttribute('hidden')],
    [
      'a class',
      `<style>.shut p { display: none }</style><div class="shut"><p>${LATE}</p></div>`,
      ({ one }) => (one('.shut').className = ''),
    ],
    [
      'a style that reveals it in its place',
      `<div style="visibility: hidden"><p>${LATE}</p></div>`,
      ({ one }) => (one('[style*="visibility"]').style.visibility = 'visible'),
    ],
    [
      'a class far above it',
      `<style>.some .rest { display: none }</style><div class="rest"><p>${LATE}</p></div>`,
      ({ page }) => (page.documentElement.className = ''),
    ],
    [
      'details',
      `<details><summary>The rest</summary><p>${LATE}</p></details>`,
      ({ one }) => one('details').setAttribute('open', ''),
    ],
  ])('is read when more of it is unfolded by %s', async (_name, more, unfold) => {
    const html = newsPage().replace('<html', '<html class="some"').replace('</article>', `${more}</article>`);
    const page = await watched(html);
    await frames();
    unfold(page);
    await frames();
    await page.clock.pass(10_000);
    expect(page.texts).toHaveLength(1);
    expect(page.texts[0]).toContain(LATE);
  });

  it('is read whatever names its elements have', async () => {
    const names = ['addEventListener', 'defaultView', 'hidden', 'location', 'navigation', 'parentNode', 'nodeType'];
    const images = names.map((name) => `<img name="${name}"><img id="${name}">`).join('');
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const page = await watched(
      newsPage().replace('<main>', `<form><main>`).replace('</main>', `</main>${fields}</form>${images}`),
    );
    page.write(page.one('article'), `<p>${LATE}</p>`);
    await page.clock.pass(10_000);
    expect(page.texts).toHaveLength(1);
    expect(page.texts[0]).toContain(LATE);
  });

  it('is not read when only its width changes', async () => {
    const page = await watched(newsPage());
    await frames();
    page.one('article').style.width = '300px';
    await frames();
    await page.clock.pass(10_000);
    expect(page.texts).toEqual([]);
  });

  it('is read when text in a shadow tree changes', async () => {
    const page = await watched(newsPage().replace('</article>', '<news-part></news-part></article>'));
    const shadow = page.one('news-part').attachShadow({ mode: 'open' });
    page.one('news-part').append('');
    page.one('article').append(page.one('news-part'));
    shadow.append(Object.assign(page.page.createElement('p'), { textContent: LATE }));
    await page.clock.pass(10_000);
    expect(page.texts.at(-1)).toContain(LATE);
    shadow.querySelector('p')!.textContent = `${LATE} And so it was.`;
    await page.clock.pass(10_000);
    expect(page.texts.at(-1)).toContain('And so it was.');
  });
});
