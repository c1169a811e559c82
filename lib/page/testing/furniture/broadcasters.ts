import { type FurniturePages, page, paragraphs as p } from './texts.ts';

const TITLE = 'Pier closes for two winters';

/** Pages in the manner of broadcasters and agencies. */
export const BROADCASTERS: FurniturePages = {
  'a public broadcaster with component names': page(
    `${TITLE} - Coast News`,
    `<div id="app"><header role="banner"><nav><a>Home</a><a>News</a></nav></header><main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper">
    <header data-component="headline-block"><h1 class="ssrcss-15xko80-StyledHeading">${TITLE}</h1></header>
    <div data-component="byline-block"><div class="ssrcss-a-Contributor"><span>Tove Lindqvist</span><div>Harbour correspondent</div></div></div>
    <div data-component="image-block"><figure><img alt=""><span class="ssrcss-b-Copyright">Bo Sample</span><figcaption><p>The pier on Monday</p></figcaption></figure></div>
    <div data-component="text-block">${p('en', 0, 1)}</div><div data-component="text-block">${p('en', 1, 3)}</div>
    <div data-component="links-block"><ul><li><a>The lighthouse and its bill</a></li><li><a>Ferries: who still sails?</a></li></ul></div>
    <div data-component="subheadline-block"><h2 data-in>‘From a poster’</h2></div><div data-component="text-block">${p('en', 3, 5)}</div>
    <div data-component="unordered-list-block"><ul><li data-in>Cracks in eleven pillars</li><li data-in>Four million crowns to mend them</li></ul></div>
    <div data-component="text-block">${p('en', 5, 7)}</div>
    <div data-component="text-block"><p><i>Follow Coast News on </i><a>Facebook</a><i>, on </i><a>X</a><i>. Send your story ideas to coast@news.example</i></p></div>
    <div data-component="topic-list"><h2>Related topics</h2><ul><li><a>Estermouth</a></li></ul></div></article>
    <section data-component="more-links"><h2>More on this story</h2><ul><li><a>A bell for the bridge that nobody rang</a></li></ul></section></main>
    <footer role="contentinfo"><p>Copyright 2017 Coast News. The broadcaster is not responsible for the content of external sites.</p></footer></div>`,
  ),
  'a daily with names that are hashes': page(
    TITLE,
    `<div class="dcr-1nd6p2u"><div class="dcr-2"><a>News</a><a>Opinion</a></div><main class="dcr-9"><div class="dcr-h1"><h1 class="dcr-u0h1qy">${TITLE}</h1></div>
    <div data-gu-name="standfirst" class="dcr-3 standfirst"><p>Traders learn of it from a poster</p></div><div class="dcr-f9aim1"><address aria-label="Contributor info"><a rel="author">Tove Lindqvist</a></address><div class="dcr-k">Tue 6 Jun 2017 10.22</div></div>
    <div id="maincontent" class="article-body-commercial-selector dcr-7">${p('en', 0, 2, { names: 'class="dcr-16w5gq9"' })}
    <figure data-spacefinder-role="richLink" class="dcr-4"><gu-island name="RichLink"><div><div><h5>Lighthouse bill doubles</h5><span>Read more</span></div></div></gu-island></figure>
    ${p('en', 2, 4, { names: 'class="dcr-16w5gq9"' })}<aside class="dcr-pq"><svg></svg><blockquote>It has been asking for help since before I was born</blockquote></aside>
    <figure><picture><img alt=""></picture><figcaption class="dcr-c"><span>The tram shed, where half the stalls will go.</span> Photograph: Bo Sample/The Coast</figcaption></figure>
    <div class="ad-slot-container"><div class="ad-slot__label">Advertisement</div></div>${p('en', 4, 7, { names: 'class="dcr-16w5gq9"' })}
    <figure data-spacefinder-role="inline"><div class="dcr-x"><aside aria-label="newsletter promotion"><h2>Sign up to <span>First Tide</span></h2><p>Our morning email breaks down the stories of the day and tells you why they matter.</p><div><b>Privacy Notice:</b> Newsletters may contain information about charities.</div></aside></div></figure>
    ${p('en', 7, 10, { names: 'class="dcr-16w5gq9"' })}<div class="submeta"><div>Explore more on these topics</div><ul><li><a>Estermouth</a></li></ul></div></div></main>
    <div><h2>Most viewed</h2><ol><li><a>Something else that people read today</a></li></ol></div></div>`,
  ),
  'an agency story with enhancements': page(
    TITLE,
    `<div class="Page-content"><main class="Page-main"><div class="Page-headline-wrapper"><h1 class="Page-headline">${TITLE}</h1></div>
    <div class="Page-lead"><figure class="Figure"><img alt=""><figcaption class="Figure-caption"><p>FILE - Gulls over the market, May 2, 2016. (Photo/Bo Sample, File)</p></figcaption></figure></div>
    <div class="Page-byline-info">By <div class="Page-authors"><a class="Link">TOVE LINDQVIST</a></div><div class="Page-dateModified">Updated 10:22 AM CEST, June 6, 2017</div></div>
    <div class="Page-actions">Share</div><div class="RichTextStoryBody RichTextBody">
    <p data-in>ESTERMOUTH (CP) — The harbour board voted on Tuesday to close the north pier for two winters, which its critics called late.</p>${p('en', 1, 3)}
    <div class="Enhancement"><div class="PageListRightRailA"><div class="PageList-header"><h2>Related Stories</h2></div><div class="PageList-items-item"><h3 class="PagePromo-title"><a>Lighthouse bill doubles</a></h3></div></div></div>
    ${p('en', 3, 6)}<div class="HtmlModuleEnhancement"><div><p><strong>[Sign up for Morning Tide, our newsletter of the day's stories]</strong></p></div></div>
    <div class="Advertisement"><span>Advertisement</span></div>${p('en', 6, 8)}<p data-in>___</p><p>Lindqvist reported from Port Arden. Follow her on Twitter at @tove</p><p data-in>___</p>
    <p>Find more of the agency’s harbour coverage at https://agency.example/harbours</p></div>
    <div class="Page-authorInfo"><div class="AuthorInfo-bio"><p>Lindqvist covers harbours and the sea for the agency from a desk in the old customs house.</p></div></div></main></div>`,
  ),
  'an agency story without paragraphs': page(
    TITLE,
    `<div id="__next"><header data-testid="SiteHeader"><a>World</a></header><main><article data-testid="Article"><header><h1 data-testid="Heading">${TITLE}</h1><div class="info-content__author-date__1Epi_"><a>By Tove Lindqvist</a><time><span>June 6, 2017</span><span>10:22 AM GMT+2</span><span>Updated a day ago</span></time></div></header>
    <div class="article-body__content__17Yit"><div data-testid="Gallery"><div><img alt=""></div><span>[1/3] Stalls on the pier at dusk. CP/Bo Sample</span> <a>Purchase Licensing Rights</a></div>
    <div data-testid="SummaryBox"><h2>Summary</h2><ul><li>Board votes nine to four</li><li>Traders to stand in the tram shed</li></ul></div>
    ${[0, 1, 2, 3].map((n) => p('en', n, n + 1, { tag: 'div', names: `class="text__text__1FZLe" data-testid="paragraph-${n}"` })).join('')}
    <div data-testid="AdSlot"><p>Advertisement · Scroll to continue</p></div>${[5, 6, 7].map((n) => p('en', n, n + 1, { tag: 'div', names: `class="text__text__1FZLe" data-testid="paragraph-${n}"` })).join('')}
    <div data-testid="promo-box"><p>The morning brief gives you all you need. Sign up <a>here</a>.</p></div>
    <div data-testid="TrustBadge"><p>Our Standards: <a>The Agency’s Principles of Trust.</a></p></div>
    <div class="toolbar"><ul><li><a>X</a></li><li><a>Facebook</a></li></ul></div></div>
    <div data-testid="AuthorBio"><p>Tove Lindqvist is a senior correspondent who has covered harbours on three coasts.</p></div>
    <section><h2>Read Next</h2><ul><li><a>Lighthouse bill doubles as winter comes early</a></li></ul></section></article></main></div>`,
  ),
  'a broadcaster page led by a player': page(
    TITLE,
    `<div class="storypage"><article class="story"><div class="storytitle"><h1>${TITLE}</h1></div><div id="storybyline"><p class="byline__name"><a>Tove Lindqvist</a></p></div>
    <div class="audio-module" aria-label="audio-module"><div class="audio-module-controls"><b>Listen</b> <time>3-Minute Listen</time></div><div class="audio-module-tools"><ul><li>Download</li><li>Embed</li><li><a>Transcript</a></li></ul></div></div>
    <div id="storytext" class="storytext storylocation"><div class="bucketwrap image large"><img alt=""><div class="enlarge_measure"><p>The north pier has stood since 1908.</p></div><div class="credit-caption"><div class="caption"><p>The north pier has stood since 1908. <b class="credit">Bo Sample/Coast Radio</b></p></div></div></div>
    ${p('en', 0, 3)}<div class="bucketwrap internallink insettwocolumn"><h3 class="slug"><a>Harbours</a></h3><h3><a>The ferry that never was, in five pictures</a></h3></div>
    ${p('en', 3, 6)}<aside class="callout"><p>Want the latest news from the coast? Subscribe to our newsletter <a>here</a>.</p></aside>${p('en', 6, 9)}
    <p data-in><em>Coast Radio’s Ann Example produced this story for broadcast; it was edited for the web by Bo Sample.</em></p></div>
    <div class="share-tools--secondary"><ul><li>Facebook</li></ul></div></article><div class="donation"><p>Coast Radio is paid for by those who listen. If you can, <a>give what you can</a> today.</p></div></div>`,
  ),
};
