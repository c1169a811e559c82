import type { NoArticle } from '../../find-article.ts';
import type { Words } from './words.ts';

/** A page made for tests: what it is, where it would be, what it is written in. */
export interface SamplePage {
  readonly name: string;
  /** An article, or what the reader is to be told that it is. */
  readonly is: 'article' | NoArticle['reason'];
  readonly address: string;
  readonly html: string;
}

/** How a site writes its pages: by elements' meaning, in nothing but `<div>`s, or with names a tool made. */
export type Style = 'semantic' | 'divs' | 'hashed';

/** So many pieces of markup, joined. */
export const times = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('\n');

/** An address' last part for these words. */
export const slugOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');

/** Structured data as the script element that states it. */
export const ld = (...things: readonly object[]): string =>
  things
    .map(
      (thing) =>
        `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`,
    )
    .join('');

/** `<meta property>` elements. */
export const og = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([key, value]) => `<meta property="${key}" content="${value}">`)
    .join('');

const SECTIONS = ['News', 'World', 'Politics', 'Business', 'Sport', 'Culture', 'Science', 'Opinion', 'Travel', 'Video'];

/** A site's name, its sections, a search field and the way to log in. */
export const header = (site: string, style: Style = 'semantic', sections: readonly string[] = SECTIONS): string => {
  const links = sections.map((name) => `<li><a href="/${slugOf(name)}">${name}</a></li>`).join('');
  if (style === 'semantic') {
    return `<a class="skip-link" href="#main">Skip to content</a><header class="site-header"><a class="logo" href="/"><img alt="${site}"></a>
      <nav aria-label="Main"><ul>${links}</ul></nav><form role="search" action="/search"><input type="search" name="q"><button>Search</button></form>
      <a href="/login">Sign in</a> <a href="/subscribe">Subscribe</a></header>`;
  }
  const [top, menu, item] =
    style === 'divs' ? ['head', 'head__menu', 'head__item'] : ['css-1a2b3c', 'css-9f8e7d', 'sc-gKPRtg'];
  const divs = sections.map((name) => `<div class="${item}"><a href="/${slugOf(name)}">${name}</a></div>`).join('');
  return `<div class="${top}"><div><a href="/">${site}</a></div><div class="${menu}">${divs}</div><div><form><input name="s"></form><a href="/account">Log in</a></div></div>`;
};

const FOOTER = ['About us', 'Contact', 'Terms of use', 'Privacy policy', 'Cookies', 'Advertise', 'Jobs', 'Help'];

/** The links and the legal lines at the end of a page. */
export const footer = (site: string, style: Style = 'semantic'): string => {
  const links = FOOTER.map((name) => `<li><a href="/${slugOf(name)}">${name}</a></li>`).join('');
  const legal = `<p>© ${site}. The whole or parts of what is printed here may be used again with written leave of the publisher only.</p>`;
  return style === 'semantic'
    ? `<footer><ul>${links}</ul>${legal}</footer>`
    : `<div class="foot"><div><ul>${links}</ul></div><div>${legal}</div></div>`;
};

/** The layer that asks for leave to keep cookies. */
const consent = (): string =>
  `<div id="consent" role="dialog" aria-label="Privacy"><h2>We value your privacy</h2><p>We and our 612 partners keep and read information on a device, such as cookies, and process personal data for measured advertising and content.</p>
   <p>You may accept, refuse or change your choice at any time with the button at the foot of each page.</p><button>Accept all</button><button>Manage choices</button></div>`;

/** What a card of a list shows under its headline. */
export type Summary = 'none' | 'short' | 'long';

/** So many cards of other articles. */
export const cards = (
  words: Words,
  count: number,
  { style = 'semantic', summary = 'short' }: { readonly style?: Style; readonly summary?: Summary } = {},
): string =>
  times(count, () => {
    const title = words.headline();
    const href = `/news/${slugOf(title)}-${100_000 + words.number(900_000)}`;
    const text = summary === 'none' ? '' : words.paragraph(summary === 'long' ? 3 : 1);
    if (style === 'semantic') {
      return `<article class="card"><a href="${href}"><img alt="" loading="lazy"></a><h3><a href="${href}">${title}</a></h3>
        ${text && `<p class="standfirst">${text}</p>`}<time datetime="2024-05-12">3 hours ago</time></article>`;
    }
    if (style === 'divs') {
      return `<div class="teaser"><div class="teaser__pic"><img alt=""></div><div class="teaser__body"><h3 class="teaser__title"><a href="${href}">${title}</a></h3>
        ${text && `<div class="teaser__text">${text}</div>`}</div></div>`;
    }
    return `<div class="sc-1qx"><a class="sc-7ab" href="${href}"><span class="sc-9zz">${title}</span>${text && `<p class="sc-5pp">${text}</p>`}</a></div>`;
  });

/** Comments of readers under something. */
export const comments = (words: Words, count: number): string =>
  `<section id="comments" class="comments"><h2>${count} comments</h2>${times(
    count,
    () =>
      `<div class="comment"><span class="comment-author">${words.name()}</span> <time>2 days ago</time><p>${words.paragraph(1 + words.number(3))}</p><button>Reply</button> <button>Report</button></div>`,
  )}<form><textarea name="comment"></textarea><button>Post comment</button></form></section>`;

/** What a page is put together from. */
export interface Parts {
  readonly title: string;
  readonly head?: string;
  readonly body: string;
  readonly lang?: string;
}

/** A whole page of these parts. */
export const page = ({ title, head = '', body, lang = 'en' }: Parts): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** A page with a site's header, consent layer and footer around its main part. */
export const sitePage = (
  site: string,
  { style = 'semantic', ...parts }: Parts & { readonly style?: Style },
): string => {
  const main =
    style === 'semantic'
      ? `<main id="main">${parts.body}</main>`
      : `<div class="wrap"><div class="col">${parts.body}</div></div>`;
  return page({ ...parts, body: `${consent()}${header(site, style)}${main}${footer(site, style)}` });
};
