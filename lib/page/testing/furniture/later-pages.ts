import { type FurniturePages, page, paragraphs as p } from './texts.ts';

const TITLE = 'Pier closes for two winters';
const it = [
  'Il consiglio del porto di Estermouth ha votato martedì la chiusura del molo nord per due inverni, una decisione che la presidente ha definito dolorosa e i critici tardiva.',
  'La sindaca Ilse Varga ha detto che il molo «chiede aiuto da prima che io nascessi» e ha promesso che il mercato del pesce non perderà un solo banco.',
  'I lavori cominceranno a novembre e costeranno alla città circa quattro milioni di corone.',
];
const id = [
  'Dewan pelabuhan Estermouth memutuskan pada hari Selasa untuk menutup dermaga utara selama dua musim dingin, keputusan yang disebut menyakitkan oleh ketuanya.',
  'Wali Kota Ilse Varga mengatakan dermaga itu telah meminta tolong sejak sebelum ia lahir, dan berjanji bahwa pasar ikan tidak akan kehilangan satu kios pun.',
  'Pekerjaan akan dimulai pada bulan November dan menelan biaya sekitar empat juta krona.',
];
const own = (texts: readonly string[], from: number, to: number): string =>
  texts
    .slice(from, to)
    .map((text) => `<p data-in>${text}</p>`)
    .join('');

/** Pages of several kinds that were written after the rules, to see how those do on pages they were not made with. */
export const LATER_PAGES: FurniturePages = {
  'an Italian daily': page(
    'Il molo chiude per due inverni',
    `<div class="container"><article class="articolo"><h1 class="titolo-articolo">Il molo chiude per due inverni</h1><p class="sommario-art">I venditori l’hanno saputo da un manifesto</p><div class="firma-data"><span class="nome">di Tove Lindqvist</span> <span class="data-art">06 giugno 2017 | 10:22</span></div><div class="social-art"><span>Condividi</span></div>
    <div class="foto-art"><img alt=""><div class="did">Il molo lunedì (Esempio)</div></div><div class="testo-articolo">${own(it, 0, 2)}<p><b>Leggi anche: <a>Il faro e il suo conto</a></b></p><div class="box-correlati"><h4>Articoli correlati</h4><ul><li><a>La barca che non venne</a></li></ul></div>${own(it, 2, 3)}
    <p>Iscriviti alla newsletter per ricevere ogni mattina le notizie dal porto.</p><p>© RIPRODUZIONE RISERVATA</p></div><div class="commenti-box"><p>Mio nonno ha costruito quel molo con le sue mani e oggi si vergognerebbe di tutti voi.</p></div></article></div>`,
  ),
  'a local television station': page(
    TITLE,
    `<div class="station"><article class="article-content article-body-wrapper"><header><h1 class="headline">${TITLE}</h1><div class="byline"><span>By <a>Tove Lindqvist</a></span></div><div class="published-date-time"><span>Published: Jun. 6, 2017 at 10:22 PM CEST</span><span>|</span><span>Updated: 1 hour ago</span></div></header>
    <div class="article-body"><div class="video-player-wrap"><div class="vjs-hint">Video will play after the ad</div></div><p data-in>ESTERMOUTH (KEST) - The harbour board voted on Tuesday to close the north pier for two winters, which its critics called late.</p>${p('en', 1, 4)}<p><b>WATCH: </b><a>Divers look at the pillars of the pier</a></p>${p('en', 5, 8)}
    <p><i>Get news alerts in the KEST News app on </i><a>Apple</a><i> and </i><a>Android</a></p><p><i>Copyright 2017 KEST. All rights reserved.</i></p></div></article><div class="most-read-block"><h4>Most Read</h4><div><a>Man finds eel in his letter box</a></div></div><div><h4>Latest News</h4><div><a>Town to vote on bell</a></div></div></div>`,
  ),
  'a market site': page(
    TITLE,
    `<div id="MainContent"><div class="ArticleHeader-wrapper"><div class="ArticleHeader-eyebrow"><a>Harbours</a></div><h1 class="ArticleHeader-headline">${TITLE}</h1><div class="ArticleHeader-time"><time>Published Tue, Jun 6 2017 10:22 AM EDT</time><time>Updated Tue, Jun 6 2017 11:05 AM EDT</time></div><div class="Author-authorInfo"><a class="Author-authorName">Tove Lindqvist</a><a>@tove</a></div></div>
    <div class="ArticleBody-articleBody"><div class="RenderKeyPoints-list"><div class="RenderKeyPoints-keyPoints">Key Points</div><ul><li>Board votes nine to four.</li><li>Four million crowns to be spent.</li></ul></div><div class="group">${p('en', 0, 3)}</div><div class="RelatedContent-container"><h2>Read more markets coverage</h2><ul><li><a>Lighthouse bill doubles</a></li></ul></div>
    <h2 class="ArticleBody-subtitle" data-in>Who will pay</h2><div class="group">${p('en', 3, 8)}<p>Don’t miss these stories from the pro desk:</p><ul><li><a>Three piers that will pay for themselves</a></li><li><a>How to trade the tide this autumn</a></li></ul><p><em>Subscribe to the desk on YouTube.</em></p></div></div></div>`,
  ),
  'a science magazine with its apparatus': page(
    'Cracks in old piers told by their song',
    `<main><article class="news-article"><p class="text-uppercase">June 6, 2017</p><h1>Cracks in old piers told by their song</h1><p>by Tove Lindqvist, <a>University of Estermouth</a></p><div class="article-img"><figure><img alt=""><figcaption>A pillar. Credit: Bo Sample</figcaption></figure></div><div class="article-main">${p('en', 0, 4)}<h4 data-in>How it was done</h4>${p('en', 5, 9)}
    <p data-in><b>More information:</b> T. Example et al. The song of pillars. Journal of Piers (2017). DOI: 10.9999/jp.2017.1</p><p data-in>Journal information: <a>Journal of Piers</a></p><p data-in>Provided by <a>University of Estermouth</a></p></div><div class="article-main__more"><div class="citation"><b>Citation</b>: Cracks in old piers told by their song (2017, June 6) retrieved 7 June 2017 from https://science.example/piers</div><p class="copyright-note">This document is subject to copyright. No part may be reproduced without leave.</p></div></article></main>`,
  ),
  'WordPress with block names': page(
    TITLE,
    `<div class="wp-site-blocks"><main class="wp-block-group"><h1 class="wp-block-post-title">${TITLE}</h1><div class="wp-block-post-author-name">Tove Lindqvist</div><div class="wp-block-post-date"><time>June 6, 2017</time></div><div class="entry-content wp-block-post-content"><div class="wp-block-yoast-seo-table-of-contents"><h2>Table of contents</h2><ul><li><a>What is known</a></li><li><a>Who pays</a></li></ul></div>
    ${p('en', 0, 2)}<h2 class="wp-block-heading" data-in>What is known</h2>${p('en', 2, 4)}<figure class="wp-block-image"><img alt=""><figcaption class="wp-element-caption">A crack.</figcaption></figure><figure class="wp-block-table"><table><tbody><tr><td data-in>Pillars</td><td data-in>40</td></tr><tr><td data-in>Cracked</td><td data-in>11</td></tr></tbody></table></figure>
    <figure class="wp-block-pullquote"><blockquote><p>for three generations, said that they had learnt of the vote</p></blockquote></figure><h2 class="wp-block-heading" data-in>Who pays</h2>${p('en', 5, 9)}<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link">Join the list</a></div></div></div>
    <div class="wp-block-group"><h3>More posts</h3><ul class="wp-block-post-template"><li><h2 class="wp-block-post-title"><a>The ferry that never was</a></h2></li></ul></div><div class="wp-block-comments"><h3>Comments</h3><div class="wp-block-comment-content"><p>I was there when they built it, and it was crooked from the first day on.</p></div></div></main></div>`,
  ),
  'a site of a club with counters': page(
    TITLE,
    `<div class="item-page" itemscope><div class="page-header"><h2 itemprop="headline">${TITLE}</h2></div><div class="icons"><ul><li class="print-icon"><a>Print</a></li><li class="email-icon"><a>Email</a></li></ul></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Written by <span>Tove</span></dd><dd class="category-name">Category: <a>News</a></dd><dd class="published">Published: 06 June 2017</dd><dd class="hits">Hits: 1204</dd></dl>
    <div itemprop="articleBody">${p('en', 0, 6)}</div><ul class="pager pagenav"><li class="previous"><a>Prev</a></li><li class="next"><a>Next</a></li></ul><div class="rating">User Rating: 4 / 5</div></div><div class="moduletable"><h3>Newsflash</h3><p>The clubhouse is shut on Mondays until the roof has been seen to by someone who knows roofs.</p></div>`,
  ),
  'a site of modules with hashed names': page(
    TITLE,
    `<style>.Article_mobile__9aB { display: none }</style><div id="__next"><div class="Layout_root__2xY"><div class="Article_header__1aa"><h1 class="Article_title__77q">${TITLE}</h1><div class="Article_mobile__9aB">${p('en', 0, 1).replace(' data-in', '')}</div><div class="Byline_root__3xx"><span>Tove Lindqvist</span><span>•</span><span>6 Jun 2017</span></div></div><div class="Article_body__3xYz">${p('en', 0, 2, { tag: 'div', names: 'class="Paragraph_root__4"' })}
    <div class="AdUnit_wrapper__8"><span>Ad</span></div><div class="Recirc_root__5"><span class="Recirc_label__6">More from Harbours</span><a class="Recirc_link__7">The ferry that never was, and all it cost</a></div>${p('en', 2, 6, { tag: 'div', names: 'class="Paragraph_root__4"' })}<ul class="List_root__2"><li data-in>Eleven pillars</li><li data-in>Two winters</li></ul>${p('en', 6, 9, { tag: 'div', names: 'class="Paragraph_root__4"' })}</div>
    <div class="Tags_root__1"><a>Piers</a><a>Winters</a></div><div class="Author_card__9"><div>Tove Lindqvist</div><div>Tove writes on harbours and the people who fall into them.</div></div></div></div>`,
  ),
  'a paper with columns of companions': page(
    TITLE,
    `<div id="app"><main id="site-content"><article id="story"><div id="top-wrapper"><p>Advertisement</p><a>SKIP ADVERTISEMENT</a></div><header class="css-1"><h1 data-testid="headline">${TITLE}</h1><p id="article-summary" class="css-w6">Traders say that they learnt of it from a poster at the gate.</p><div class="css-2"><button>Share full article</button></div><figure><img alt=""><figcaption><span>The pier.</span><span><span>Credit...</span>Bo Sample for The Paper</span></figcaption></figure><p>By <span itemprop="name">Tove Lindqvist</span></p><div>Reporting from Estermouth</div><time>June 6, 2017</time></header>
    <section name="articleBody"><div class="StoryBodyCompanionColumn"><div class="css-53u6y8">${p('en', 0, 3)}</div></div><div class="css-ad"><div>Advertisement</div><div>SKIP ADVERTISEMENT</div></div><div class="StoryBodyCompanionColumn"><div class="css-53u6y8">${p('en', 3, 6)}</div></div><div><h2>Editors’ Picks</h2><a><h3>The Man Who Counts Waves</h3></a></div><div class="StoryBodyCompanionColumn"><div class="css-53u6y8">${p('en', 6, 9)}</div></div></section>
    <div class="bottom-of-article"><p>Ann Example contributed reporting.</p><div><p>Tove Lindqvist covers harbours from Estermouth. <a>More about Tove Lindqvist</a></p></div><div>A version of this article appears in print on June 7, 2017, Section A, Page 4 with the headline: Pier to Close. <a>Order Reprints</a> | <a>Today’s Paper</a> | <a>Subscribe</a></div><div>See more on: <a>Estermouth</a></div></div></article></main></div>`,
  ),
  'an Indonesian portal': page(
    'Dermaga ditutup dua musim dingin',
    `<div class="container"><article class="detail"><h1 class="detail__title">Dermaga ditutup dua musim dingin</h1><div class="detail__author">Tove Lindqvist - <span>PortalNews</span></div><div class="detail__date">Selasa, 06 Jun 2017 10:22 WIB</div><figure class="detail__media"><img alt=""><figcaption>Foto: Dermaga (Bo Sample)</figcaption></figure><div class="detail__body-text itp_bodycontent">${own(id, 0, 1)}<div class="parallaxindetail"><p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p></div>
    ${own(id, 1, 2)}<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a>Mercusuar dan tagihannya</a></div></td></tr></tbody></table>${own(id, 2, 3)}<p><strong>Simak Video: <a>Gelombang di Dermaga</a></strong></p><div class="detail__body-tag"><a>dermaga</a></div><strong>(tov/bos)</strong></div></article></div>`,
  ),
  'a statement of an office in old markup': page(
    TITLE,
    `<center><b>OFFICE OF THE HARBOUR MASTER</b></center><p><b>FOR IMMEDIATE RELEASE</b><br>Tuesday, June 6, 2017</p><p>CONTACT: Ann Example<br>(555) 010-0100</p><center><h2>${TITLE}</h2></center>${p('en', 0, 4)}<p data-in>The office will hold hearings on these dates:</p><ul><li data-in>June 12, at the tram shed</li><li data-in>June 19, at the customs house</li></ul>${p('en', 5, 8)}<p align="center">###</p><p><a>Return to the list of releases</a></p>`,
  ),
  'a magazine that points to itself in brackets': page(
    TITLE,
    `<main><article class="ArticleLayout_article"><header><div><a>Culture</a></div><h1>${TITLE}</h1><p class="ArticleDek_root">A town and its longest bench.</p><address>By <a>Tove Lindqvist</a></address></header><div class="ArticleLeadFigure"><img alt=""><div>Illustration by Bo Sample / The Tide</div></div><section class="ArticleBody_root"><div class="ArticleAudio"><div>Listen to this article</div><div>00:00</div><div>08:12</div><div>Listen to more stories on the app</div></div>
    <p class="dropcap" data-in><span class="smallcaps">The harbour board</span> of Estermouth voted on Tuesday to close its pier, and so to close the longest bench in the country.</p>${p('en', 1, 4)}<p id="injected-recirculation-link-0"><a>[Read: The ferry that never was]</a></p>${p('en', 5, 7)}<p id="rec-1"><i>[From the May issue: <a>The price of a lamp</a>]</i></p>${p('en', 7, 10)}<hr><p><small><i>This article appears in the July 2017 print edition with the headline “The Bench.”</i></small></p><p><small>When you buy a book using a link on this page, we receive a commission. Thank you for supporting The Tide.</small></p></section><footer><h2>About the Author</h2><p>Tove Lindqvist is a staff writer.</p></footer></article></main>`,
  ),
  'a Turkish portal': page(
    'İskele iki kış kapanıyor',
    `<div class="haber"><h1>İskele iki kış kapanıyor</h1><h2 class="spot">Karar dokuza karşı dört oyla alındı</h2><div class="haber-tarih">Giriş Tarihi: 06.06.2017 10:22 Güncelleme Tarihi: 06.06.2017 11:05</div><div class="haber-icerik"><p data-in>Estermouth liman kurulu salı günü kuzey iskelesini iki kış boyunca kapatma kararı aldı; kurul başkanı kararın acı olduğunu, karşı çıkanlar ise geç kaldığını söyledi.</p><div class="reklam">REKLAM</div><p><a>İlgili Haber: Fenerin faturası ikiye katlandı</a></p><p data-in>Belediye Başkanı Ilse Varga iskelenin “ben doğmadan önce yardım istediğini” söyledi ve balık pazarının tek bir tezgâh bile kaybetmeyeceğine söz verdi.</p><p data-in>Çalışmaların kasım ayında başlaması ve kente yaklaşık dört milyon krona mal olması bekleniyor.</p><p>Haberlerimizi WhatsApp kanalımızdan takip edin</p></div><div class="etiketler">Etiketler: <a>iskele</a></div></div>`,
  ),
};
