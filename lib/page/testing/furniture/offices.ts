import { type FurniturePages, page, paragraphs as p } from './texts.ts';

const TITLE = 'Pier closes for two winters';

/** Pages of offices and firms: press releases, statements, checks of facts. */
export const OFFICES: FurniturePages = {
  'a press release of a ministry': page(
    `${TITLE} - Ministry of Harbours`,
    `<div class="gem-banner"><p>Tell us whether you accept cookies</p></div><div id="wrapper"><nav class="gem-c-breadcrumbs"><ol><li><a>Home</a></li></ol></nav><main id="content" class="news-article"><div class="gem-c-title"><span>Press release</span><h1>${TITLE}</h1></div><p class="gem-c-lead-paragraph" data-in>The Minister has confirmed the vote of the board.</p>
    <div class="gem-c-metadata"><dl><dt>From:</dt><dd><a>Ministry of Harbours</a></dd><dt>Published</dt><dd>6 June 2017</dd></dl></div><div class="gem-c-govspeak govspeak">${p('en', 0, 3)}<h2 data-in>Funding</h2>${p('en', 5, 9)}</div>
    <div class="gem-c-share-links"><h2>Share this page</h2><ul><li><a>Share on Facebook</a></li></ul></div><div class="gem-c-published-dates">Published 6 June 2017</div></main><div class="gem-c-contextual-sidebar"><h2>Related content</h2><ul><li><a>Harbour strategy 2020</a></li></ul></div>
    <div class="gem-c-feedback"><h2>Is this page useful?</h2><p>Help us improve. Don’t include personal or financial information like your bank card number.</p></div></div>`,
  ),
  'a press release of a firm': page(
    'Brook and Sons to mend the pier',
    `<div class="release"><h1>Brook and Sons to mend the pier</h1><p class="release-date">06 Jun, 2017, 10:22 ET</p><section class="release-body container">${p('en', 0, 2)}<ul><li data-in>Forty pillars to be tested</li><li data-in>Eleven to be cast anew</li></ul>${p('en', 5, 9)}
    <p><b>About Brook and Sons</b><br>Brook and Sons has mended what the sea breaks since 1888 and has its seat in Port Arden.</p><p><b>Media contact:</b><br>Ann Example<br>ann@brook.example<br>555-0100</p><p>SOURCE Brook and Sons</p></section><section><h2>Also from this source</h2><a>Brook and Sons opens a yard in Port Arden</a></section></div>`,
  ),
  'a news page of a content system for firms': page(
    TITLE,
    `<div class="root responsivegrid"><div class="aem-Grid"><div class="header parbase section"><a>Menu</a></div><div class="title parbase section"><h1>${TITLE}</h1></div>${[0, 1, 2, 3].map((n) => `<div class="text parbase section"><div class="cmp-text">${p('en', n * 2, n * 2 + 2)}</div></div>`).join('<div class="image parbase section"><div class="cmp-image"><img alt=""><span class="cmp-image__title">A stall on the pier</span></div></div>')}
    <div class="contact parbase section"><h3>Press contact</h3><p>Ann Example, Head of Communication, +00 555 0100</p></div><div class="teaser parbase"><h2>Discover more</h2><p>Find out how our pumps keep your cellar dry in every season of the year.</p></div></div></div>`,
  ),
  'a content system with fields and regions': page(
    TITLE,
    `<div class="layout-container"><header class="region region-header"><a>Home</a></header><main><div class="region region-content"><div id="block-page-title"><h1 class="page-title"><span class="field field--name-title">${TITLE}</span></h1></div><article class="node node--type-article node--view-mode-full"><div class="node__meta"><span>Submitted by <span>tove</span> on Tue, 06/06/2017 - 10:22</span></div>
    <div class="node__content"><div class="field field--name-field-image"><img alt=""></div><div class="field field--name-field-image-caption">The rail, last painted in 2008</div><div class="clearfix text-formatted field field--name-body field__item">${p('en', 0, 4)}<div class="embedded-entity"><div class="node--view-mode-teaser"><h2><a>Lighthouse bill doubles</a></h2><p>It was to take a year.</p></div></div>${p('en', 5, 9)}</div>
    <div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a>Pier</a></div></div><div class="node__links"><ul class="links inline"><li><a>Log in to post comments</a></li></ul></div></div></article></div></main><aside class="region region-sidebar-second"><h2>Who's online</h2><p>There are currently 0 users online, and there were never more than nine.</p></aside></div>`,
  ),
  'a check of facts with its sources': page(
    'Did the pier kill nine gulls?',
    `<main><article><h1>Did the pier kill nine gulls?</h1><div class="m-author">By Tove Lindqvist June 6, 2017</div><div class="short-on-time"><p><strong>If Your Time is short</strong></p></div><article class="m-textblock">${p('en', 0, 2)}<blockquote class="twitter-tweet"><p data-in>Nine gulls. One pier. Do the sum.</p><span data-in>— Bram Okafor (@eels) June 5, 2017</span></blockquote>${p('en', 2, 5)}
    <h3 data-in>Our ruling</h3>${p('en', 7, 9)}</article><section class="o-sources" id="sources"><h3>Our Sources</h3><p><a>Harbour board, minutes of the meeting</a>, June 6, 2017</p><p>Email interview with Ann Example, clerk of the harbour board, June 5, 2017</p></section><section class="read-about"><p>Read About Our Process</p></section></article></main>`,
  ),
  'a live page with entries': page(
    'Live: the vote on the pier',
    `<main><article class="liveblog"><h1>Live: the vote on the pier</h1><div class="liveblog-keypoints"><ul><li>Board votes nine to four</li></ul></div><div class="liveblog-body">${[0, 2, 4, 6].map((n) => `<div class="liveblog-entry" id="e${n}"><div class="liveblog-entry__time"><time>1${n}:05</time></div><h2 data-in>Entry of the hour ${['one', '', 'two', '', 'three', '', 'four'][n]}</h2>${p('en', n, n + 2)}<div class="share-entry"><a>Copy link to post</a></div></div>`).join('')}</div></article></main>`,
  ),
};
