import { type FurniturePages, page, paragraphs as p } from './texts.ts';

const TITLE = 'Pier closes for two winters';

/** Pages in the manner of local papers. */
export const LOCAL_PAPERS: FurniturePages = {
  'a chain paper with lines between paragraphs': page(
    TITLE,
    `<div class="gnt_cw"><header><nav><a>News</a><a>Sports</a><a>Obituaries</a></nav></header><article class="gnt_pr"><div class="gnt_ar_hl_w"><h1 class="gnt_ar_hl">${TITLE}</h1></div>
    <div class="gnt_ar_by"><a class="gnt_ar_by_a">Tove Lindqvist</a><div class="gnt_ar_pb">Estermouth Courier</div></div><div class="gnt_ar_dt">Published 10:22 p.m. CET June 6, 2017</div>
    <div class="gnt_ar_b">${p('en', 0, 2, { names: 'class="gnt_ar_b_p"' })}<p class="gnt_ar_b_p"><strong>MORE: </strong><a>Ferry line raises its fares again in the autumn</a></p>
    <div class="gnt_em_gl" aria-label="Photo gallery"><span>View photos</span></div>${p('en', 2, 4, { names: 'class="gnt_ar_b_p"' })}
    <p class="gnt_ar_b_p"><strong>PREVIOUSLY:</strong> <a>Board kept report from public for months, papers show</a></p><h2 class="gnt_ar_b_h2" data-in>When will work begin?</h2>${p('en', 5, 8, { names: 'class="gnt_ar_b_p"' })}
    <div class="gnt_em_nl"><div>Get the Daily Briefing newsletter in your inbox.</div><div>The day's top stories, from the sea to the town hall.</div><div>Delivery: Daily</div></div>
    <p class="gnt_ar_b_p"><em>Tove Lindqvist is the harbour reporter for the Courier. Reach her at tove@courier.example or on Twitter @tove.</em></p></div>
    <div class="gnt_ar_b_sp">Facebook Twitter Email</div></article><div class="gnt_x"><a>Terms of Service</a> <a>Your Privacy Choices</a></div></div>`,
  ),
  'a paper that wraps what subscribers may read': page(
    TITLE,
    `<div class="tncms-region"><div class="row"><nav><a>Home</a><a>Obits</a></nav></div><article class="asset story"><header class="asset-header"><h1 class="headline"><span>${TITLE}</span></h1><div class="meta"><ul><li class="hidden-print">By Tove Lindqvist tove@courier.example</li><li><time>Jun 6, 2017</time></li><li><span>0</span></li></ul></div></header>
    <div class="row asset-body"><div id="article-body" class="asset-content subscriber-premium">${[0, 1, 2, 3, 4, 5, 6].map((n) => `<div class="subscriber-only">${p('en', n, n + 1)}</div>`).join('')}
    <div class="inline-asset inline-image"><figure><img alt=""><figcaption><span class="caption-text"><p>Stalls at dusk.</p></span><span class="credit">BO SAMPLE, Courier</span></figcaption></figure></div>
    <div class="subscriber-only">${p('en', 7, 9)}</div></div>
    <div class="tnt-inline-relcontent"><h4>Other local stories</h4><ul><li><a>Man finds eel in his letter box</a></li></ul></div>
    <div class="asset-tagline"><p>Contact the reporter: tove@courier.example</p></div></div>
    <div class="lee-services"><h4>Be the first to know</h4><p>Get local news delivered to your inbox!</p><p>* I understand and agree that registration on or use of this site constitutes agreement to its user agreement.</p></div></article></div>`,
  ),
  'a paper with a publishing system of its own': page(
    TITLE,
    `<div id="fusion-app" class="b-right-rail"><header class="c-stack b-header-nav-chain"><span>Sections</span></header><section class="b-right-rail__main-wrapper"><h1 class="b-headline">${TITLE}</h1><h2 class="b-subheadline">Traders say they learnt of it from a poster</h2><div class="b-byline">By <a>Tove Lindqvist</a></div><time class="b-date">June 6, 2017 at 10:22 p.m.</time>
    <article class="b-article-body">${p('en', 0, 2, { names: 'class="c-paragraph"' })}<p class="b-article-body__interstitial-link c-paragraph">[ <a>Ferry line raises fares, says it had no choice</a> ]</p>
    <figure class="c-media-item"><img alt=""><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">Gulls over the hall. </span><span class="c-media-item__credit">(Bo Sample/The Courier)</span></figcaption></figure>${p('en', 2, 4, { names: 'class="c-paragraph"' })}
    <div class="b-results-list c-stack"><h2>Recommended</h2><h3><a>Town to vote on bell</a></h3></div><h4 class="c-heading" data-in>Four million crowns</h4>${p('en', 5, 9, { names: 'class="c-paragraph"' })}
    <hr><p class="c-paragraph"><a>Sign up for Tide Notes, our newsletter for people who live by the sea</a></p><p class="c-paragraph"><i>This story is part of a series paid for by a grant from the Coast Trust. The newsroom keeps full control of its work.</i></p></article>
    <div class="b-author-bio"><div class="b-author-bio__description">Tove Lindqvist has covered harbours for the Courier since 2009.</div></div><div class="c-taboola"></div></section>
    <section class="b-right-rail__rail"><h2>Most Read</h2><ol><li><a>Man finds eel in his letter box</a></li></ol></section></div>`,
  ),
  'an old page of tables': page(
    `Estermouth Courier - ${TITLE}`,
    `<table width="100%"><tr><td colspan="3"><font size="1"><a>Front page</a> | <a>Sports</a> | <a>Classifieds</a> | <a>Subscribe</a></font></td></tr><tr><td width="120" valign="top"><font size="1"><a>Local</a><br><a>Nation</a><br><a>Weather</a><br>Poll: Should the pier close? Yes No</font></td>
    <td width="480" valign="top"><font size="5"><b>${TITLE}</b></font><br><font size="2">By TOVE LINDQVIST<br>Courier staff writer</font><br><br><table align="right" width="200"><tr><td><img alt=""></td></tr><tr><td><font size="1">Stalls on the pier. BO SAMPLE photo</font></td></tr></table>
    <font size="3">${p('en', 0, 8, { tag: 'span' }).replaceAll('</span>', '</span><br><br>')}</font>
    <table border="1"><tr><th data-in>Stall</th><th data-in>Years on the pier</th></tr><tr><td data-in>Okafor’s eels</td><td data-in>91</td></tr></table>
    <p><font size="1"><a>E-mail this story to a friend</a> | <a>Printer-friendly version</a></font></p><font size="1">Copyright 2001 The Courier. Reproduction without leave is forbidden.</font></td>
    <td width="160" valign="top"><font size="1"><b>RELATED STORIES</b><br><a>Ferry line raises fares</a><br><b>TODAY'S AD</b><br>Buy eels.</font></td></tr></table>`,
  ),
  'a page whose scraps are told by their size and place': page(
    TITLE,
    `<div class="c1" style="width: 900px"><h1 style="font: bold 32px serif">${TITLE}</h1><div class="c2" style="font: 18px/1.4 serif; width: 600px; float: left">${p('en', 0, 3)}
    <div class="c3" style="float: right; width: 180px; font: 12px sans-serif"><p>The pier was opened by a duke in 1908, and closed by the sea in 1909, and by the army in 1940.</p><p>It is 402 metres long, and held the record for its kind of rail until 1951.</p></div>
    ${p('en', 3, 6)}<p style="font: 11px sans-serif; color: gray">The Courier keeps a share of what is bought through the links on this page, which does not sway what it writes.</p>${p('en', 6, 9)}</div>
    <div class="c4" style="width: 200px; float: right; font: 13px sans-serif"><p>The tram shed has stood empty since the last tram left it, and a colony of bats has a lease until spring.</p></div></div>`,
  ),
  'a page with text that is out of sight': page(
    TITLE,
    `<article><h1>${TITLE}</h1>${p('en', 0, 2)}<p style="position: absolute; left: -9999px">Read this to the search engine, for it likes long sentences about piers and about winters.</p>
    <p style="height: 0; overflow: hidden">A paragraph that has no height at all, and so is read by nobody who looks at this page.</p>
    <div style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)">A sentence for those who listen to the page, repeated from the picture above it.</div>
    ${p('en', 2, 4)}<p style="opacity: 0; position: absolute">Another sentence that stands in the way of the text and is as clear as glass.</p><p style="font-size: 0">A sentence without any size at all, left here by a machine.</p>
    <div style="max-height: 400px; overflow: hidden">${p('en', 4, 8)}</div></article>`,
  ),
};
