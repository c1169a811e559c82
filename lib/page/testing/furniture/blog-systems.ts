import { type FurniturePages, page, paragraphs as p } from './texts.ts';

const TITLE = 'Pier closes for two winters';

/** Pages as the common blogging systems make them. */
export const BLOG_SYSTEMS: FurniturePages = {
  'WordPress with its usual plugins': page(
    TITLE,
    `<div id="page" class="hfeed site"><header id="masthead" class="site-header"><h1 class="site-title"><a href="/">Tide Table</a></h1>
    <nav class="main-navigation"><ul class="nav-menu"><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></nav></header>
    <div id="main" class="wrapper"><div id="primary" class="site-content"><div id="content" role="main">
    <article id="post-7" class="post-7 post type-post hentry category-harbour tag-pier"><header class="entry-header">
    <h1 class="entry-title">${TITLE}</h1><div class="comments-link"><a href="#respond">Leave a reply</a></div></header>
    <div class="entry-content">${p('en', 0, 2)}
    <div id="attachment_9" class="wp-caption alignright"><img alt=""><p class="wp-caption-text">The north pier from the tram shed.</p></div>
    ${p('en', 2, 3)}<p>[caption id="attachment_12" align="left"]A gull on the rail.[/caption]</p><p>[gallery ids="3,4"]</p>${p('en', 3, 6)}
    <h2 data-in>What the board knew</h2>${p('en', 6, 8)}
    <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a>Click to share on Twitter (Opens in new window)</a></li></ul></div>
    <div class="sharedaddy"><h3>Like this:</h3><span class="button"><span>Like</span></span> <span class="loading">Loading...</span></div>
    <div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><p>A wall that would not stand</p></div></div>
    <footer class="entry-meta">This entry was posted in <a>Harbour</a> and tagged <a>pier</a> by <a>tove</a>. Bookmark the <a>permalink</a>.
    <div class="author-info"><div class="author-description"><h2>About tove</h2><p>Tove keeps two dogs and writes on harbours, ferries and the tide for anybody who will print it.</p></div></div></footer></article>
    <nav class="nav-single"><span><a>← The ferry that never was, and what it cost</a></span></nav>
    <div id="comments" class="comments-area"><h2>One thought on “${TITLE}”</h2><ol class="commentlist"><li><p>I walked on it as a child and I should like to do so once more before I go.</p></li></ol></div>
    </div></div><div id="secondary" class="widget-area"><aside class="widget"><h3>Recent Posts</h3><ul><li><a>One</a></li></ul></aside></div></div>
    <footer id="colophon"><div class="site-info">Proudly powered by WordPress</div></footer></div>`,
  ),
  'a magazine theme with boxes in the text': page(
    TITLE,
    `<div class="td-container"><div class="td-crumb-container"><span><a>Home</a></span> <span>Harbour</span></div><article class="post">
    <header class="td-post-title"><ul class="td-category"><li><a>Harbour</a></li></ul><h1 class="entry-title">${TITLE}</h1><p class="td-post-sub-title">The board votes nine to four</p>
    <div class="td-module-meta-info"><div class="td-post-author-name">By <a>Tove Lindqvist</a> <span>-</span></div><span class="td-post-date">June 6, 2017</span><div class="td-post-views">1,204</div></div></header>
    <div class="td-post-sharing-top"><span>Share</span><a>Facebook</a><a>WhatsApp</a></div>
    <div class="td-post-content">${p('en', 0, 2)}<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span></div>
    ${p('en', 2, 4)}<div class="td_block_wrap td_block_related"><h4>More about this</h4><div class="td_module_mx2"><h3><a>The lighthouse and its bill</a></h3></div></div>
    <p><strong>ALSO READ: <a>The ferry that never was</a></strong></p>${p('en', 4, 7)}
    <p><em>Have a story of the harbour? Send it to <a href="mailto:news@tide.example">news@tide.example</a></em></p>
    <p>Click <a href="https://chat.example/x">here</a> to join our WhatsApp channel and stay updated.</p></div>
    <footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a>pier</a></li></ul></div>
    <div class="td-post-next-prev"><div>Previous article</div><a>A bell for the bridge</a></div>
    <div class="author-box-wrap"><div class="td-author-name"><a>Tove Lindqvist</a></div><div class="td-author-description">She has written about harbours and what they cost since she could walk along one.</div></div></footer></article>
    <div class="td_block_related_posts"><h4>RELATED ARTICLES</h4><h3><a>Another thing that happened in the town</a></h3></div></div>`,
  ),
  'a page builder with a widget around every paragraph': page(
    TITLE,
    `<div class="elementor elementor-location-single"><section class="elementor-section"><div class="elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1>${TITLE}</h1></div></div></section>
    ${[0, 2, 4, 6].map((n) => `<section class="elementor-section"><div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${p('en', n, n + 2)}</div></div></section>`).join('')}
    <section class="elementor-section"><div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h2 data-in>Half of them</h2></div></div>
    <div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${p('en', 8, 10)}</div></div></section>
    <div class="elementor-widget elementor-widget-share-buttons"><div class="elementor-share-btn__text"><span>Share on facebook</span></div></div>
    <div class="elementor-widget elementor-widget-posts"><div class="elementor-post__title"><a>Something else that was in the paper</a></div></div></div>`,
  ),
  'Ghost with cards': page(
    TITLE,
    `<div class="gh-viewport"><header class="gh-head"><a class="gh-head-logo">Tide</a><a>Sign in</a><a>Subscribe</a></header><main><article class="gh-article post tag-harbour">
    <header class="gh-article-header"><a class="gh-article-tag">Harbour</a><h1 class="gh-article-title">${TITLE}</h1><p class="gh-article-excerpt">Nine to four, and no stall lost, they say.</p>
    <div class="gh-article-meta"><h4 class="gh-article-author-name"><a>Tove Lindqvist</a></h4><time>06 Jun 2017</time><span>— 4 min read</span></div></header>
    <section class="gh-content gh-canvas">${p('en', 0, 3)}<figure class="kg-card kg-image-card kg-card-hascaption"><img alt=""><figcaption>Rail and gull.</figcaption></figure>
    ${p('en', 3, 5)}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The bill for the lighthouse</div><div class="kg-bookmark-description">How a year became two and a third became half.</div></div></a></figure>
    <blockquote data-in>We shall miss the gulls, and they us, though neither will say so aloud.</blockquote>${p('en', 5, 8)}
    <div class="kg-card kg-button-card"><a class="kg-btn">Subscribe now</a></div>
    <div class="kg-card kg-signup-card"><h2>Like what you read?</h2><p>Get every issue of Tide in your inbox, on Fridays, for nothing.</p></div></section></article>
    <section class="gh-subscribe"><h3>Subscribe to Tide newsletter and stay updated.</h3></section></main>
    <div class="gh-readmore"><h3>You might also like</h3><h4><a>The ferry that never was</a></h4><p>They built the ramp, they printed the tickets, and then nobody ever saw a ship come to it.</p></div></div>`,
  ),
  'Blogger with line breaks for paragraphs': page(
    `Tide Table: ${TITLE}`,
    `<div class="content-outer"><div class="header"><h1 class="title"><a href="/">Tide Table</a></h1></div><div class="main section" id="main"><div class="blog-posts hfeed"><div class="date-outer">
    <h2 class="date-header"><span>Tuesday, June 6, 2017</span></h2><div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3><div class="post-body entry-content" id="post-body-1">
    <div class="separator" style="clear: both"><a><img alt=""></a></div><br>${p('en', 0, 3, { tag: 'span' }).replaceAll('</span>', '</span><br><br>')}
    <table class="tr-caption-container"><tbody><tr><td><img alt=""></td></tr><tr><td class="tr-caption">The pier before the war</td></tr></tbody></table>
    ${p('en', 3, 6, { tag: 'span' }).replaceAll('</span>', '</span><br><br>')}<div style="clear: both"></div></div>
    <div class="post-footer"><div class="post-footer-line">Posted by <span>tove</span> at <a>9:14 AM</a></div><div>Labels: <a>harbour</a>, <a>pier</a></div></div></div></div></div>
    <div class="comments" id="comments"><h4>2 comments:</h4><div class="comment-body"><p>Nobody reads this any more, but I do, and I was there when they built it.</p></div></div>
    <div class="blog-pager"><a>Newer Post</a> <a>Older Post</a> <a>Home</a></div></div>
    <div class="sidebar section"><div class="widget BlogArchive"><h2>Blog Archive</h2><a>2017</a> (12)</div></div></div>`,
  ),
  'a site kit with blocks': page(
    `${TITLE} — Tide`,
    `<div id="siteWrapper"><header class="header-announcement-bar"><a>Our shop is open again</a></header><main><section class="content-wrapper"><article class="h-entry entry"><div class="blog-item-wrapper">
    <div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title">${TITLE}</h1></div><div class="blog-meta-item--date"><time>6 Jun</time></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout"><div class="row"><div class="col">
    <div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content">${p('en', 0, 2)}</div></div></div>
    <div class="sqs-block image-block"><div class="sqs-block-content"><div class="image-block-outer-wrapper"><div><img alt=""></div><div class="image-caption-wrapper"><div class="image-caption"><p>Tram shed, 1961.</p></div></div></div></div></div>
    <div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content">${p('en', 2, 5)}<h3 data-in>Who pays</h3>${p('en', 5, 8)}</div></div></div>
    <div class="sqs-block newsletter-block"><div class="newsletter-form-header"><h2>Tide by post</h2><p>Sign up with your email address to receive news and updates.</p></div></div>
    <div class="sqs-block summary-block"><a>Featured</a><div class="summary-title"><a>A bell for the bridge</a></div><div class="summary-excerpt"><p>The bell is too large for the bridge.</p></div></div>
    </div></div></div></div></div></div></article></section></main></div>`,
  ),
};
