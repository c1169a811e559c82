/**
 * Words that make up a whole line of a page's furniture, in the languages of many news sites. Lines are compared by their
 * letters alone: "SHARE:" and "share (3)" are the same.
 */
interface LabelRule {
  readonly reason: string;
  /** Separated by commas, in lower case, without marks. */
  readonly lines: string;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/** Characters: no label is longer. */
const LONGEST = 60;

/** Whole lines that are labels of boxes, buttons and lists, and no text. */
export const LABELS: readonly LabelRule[] = [
  {
    reason: 'advertisement',
    lines:
      'advertisement, advertisements, advertising, ad, ads, advert, sponsored, sponsored content, promoted, paid content, ' +
      'advertisement scroll to continue, scroll to continue with content, skip advertisement, video will play after the ad, story continues below, story continues below advertisement, ' +
      'article continues below, article continues below advertisement, continue reading below, ' +
      'anzeige, werbung, annonce, annons, reklame, reklam, reklama, mainos, publicité, publicidad, publicidade, ' +
      'continua depois da publicidade, continúa después de la publicidad, pubblicità, advertentie, iklan, ' +
      'реклама, реклама 18, إعلان, اعلان, פרסומת, διαφήμιση, advertorial, quảng cáo, 広告, 廣告, 广告, 광고',
    examples: {
      hits: ['Advertisement', '- Anzeige -', 'PUBLICIDAD', '広告'],
      misses: ['Advertisers left', 'La publicité a changé'],
    },
  },
  {
    reason: 'sharing',
    lines:
      'share, share this, share it, share this article, share this story, share this post, share this page, share article, ' +
      'share story, share via, share on, shares, sharing is caring, tweet, pin it, copy link, copy link to post, link copied, ' +
      'email, e mail, email this, send, print, print this, save, save for later, save article, bookmark, gift this article, ' +
      'kindly share this story, spread the love, like this, follow, follow us, following, ' +
      'teilen, artikel teilen, merken, drucken, partager, partagez, envoyer par e mail, imprimer, compartir, comparte, ' +
      'compártelo, imprimir, enviar, compartilhar, compartilhe, partilhar, condividi, stampa, delen, deel dit artikel, ' +
      'dela, del, jaa, udostępnij, podziel się, поделиться, paylaş, bagikan, chia sẻ, مشاركة, شارك, シェア, この記事をシェア, ' +
      '공유, 공유하기, 分享, síguenos, siga nos, suivez nous, seguici, folgen',
    examples: {
      hits: ['Share:', 'Share this article', 'Teilen', 'この記事をシェア'],
      misses: ['Shares fell', 'She asked to share this story'],
    },
  },
  {
    reason: 'related_line',
    lines:
      'related, related articles, related article, related stories, related story, related posts, related content, ' +
      'related news, related coverage, related reading, related links, related topics, recommended, recommended for you, ' +
      'recommended stories, recommended reading, you may like, you might like, you may also like, you might also like, ' +
      'read more, read next, read also, also read, also see, see it here, watch also, also watch, previously, earlier, background, read this next, see also, see more, more, more news, more stories, more like this, ' +
      'more on this, more on this story, more about this, more from, most read, most popular, most viewed, most shared, ' +
      'trending, trending now, trending stories, popular, popular posts, latest, latest news, latest stories, top stories, ' +
      'must read, up next, editors picks, dont miss, don t miss, in case you missed it, other news, other stories, ' +
      'story highlights, previous article, next article, previous post, next post, keep reading, continue reading, ' +
      'lesen sie auch, lesen sie mehr, mehr zum thema, auch interessant, das könnte sie auch interessieren, mehr dazu, ' +
      'weiterlesen, weitere artikel, meistgelesen, empfehlungen, lire aussi, à lire aussi, a lire aussi, à lire également, ' +
      'sur le même sujet, sur le même thème, en savoir plus, voir aussi, les plus lus, articles liés, nos autres articles, ' +
      'te puede interesar, te podría interesar, le puede interesar, lea también, lee también, ver también, más información, ' +
      'más noticias, noticias relacionadas, relacionadas, relacionados, artículos relacionados, lo más leído, ' +
      'leia também, leia mais, veja também, saiba mais, veja mais, mais lidas, notícias relacionadas, ' +
      'leggi anche, leggi di più, potrebbe interessarti, articoli correlati, i più letti, lees ook, lees meer, meer lezen, ' +
      'läs också, läs mer, les også, læs også, lue myös, czytaj także, czytaj też, czytaj więcej, zobacz też, zobacz także, ' +
      'čtěte také, přečtěte si také, citește și, olvasd el, читайте также, читайте ещё, смотрите также, по теме, ' +
      'читайте ще, baca juga, berita terkait, simak video, tonton video, lihat juga, ilgili haber, xem thêm, ilgili haberler, ayrıca oku, διαβάστε επίσης, ' +
      'اقرأ أيضا, اقرأ أيضاً, مواضيع ذات صلة, قراءة المزيد, 関連記事, あわせて読みたい, 関連ニュース, 관련기사, 관련 기사, 相关阅读, 相关新闻',
    examples: {
      hits: ['Related', 'READ MORE »', 'Mehr zum Thema', '関連記事', 'À lire aussi :'],
      misses: ['Related matters', 'More than a dozen'],
    },
  },
  {
    reason: 'comments',
    lines:
      'comment, comments, leave a comment, leave a reply, post a comment, add a comment, add comment, write a comment, ' +
      'view comments, show comments, view all comments, read comments, see all comments, join the conversation, ' +
      'join the discussion, comments are closed, comments are off, what do you think, have your say, reader comments, ' +
      'discussion about this post, log in to post comments, blog comments powered by disqus, ' +
      'kommentar, kommentare, kommentar schreiben, kommentieren, commentaires, commenter, réagir, comentarios, comentar, ' +
      'comentários, commenti, commenta, reacties, reageer, kommentarer, komentarze, komentarz, комментарии, yorumlar, ' +
      'komentar, bình luận, تعليقات, コメント, 댓글, 评论',
    examples: { hits: ['Leave a comment', '12 Comments', 'Kommentare (3)'], misses: ['Comments were brief'] },
  },
  {
    reason: 'tags',
    lines:
      'tags, tag, topics, topic, related tags, keywords, labels, categories, filed under, posted in, in this article, ' +
      'explore more on these topics, more on these topics, topics mentioned in this article, schlagwörter, schlagworte, ' +
      'themen, stichworte, mots clés, thèmes, étiquettes, etiquetas, temas, archivado en, tópicos, argomenti, etichette, ' +
      'onderwerpen, ämnen, tagi, tematy, теги, темы, etiketler, topik, الوسوم, كلمات مفتاحية, タグ, 태그, 标签',
    examples: { hits: ['Tags:', 'Filed under', 'Schlagwörter'], misses: ['Topics of the day'] },
  },
  {
    reason: 'page_control',
    lines:
      'loading, please wait, text size, font size, reset, views, view, kudos, likes, claps, followers, listen, listen now, ' +
      'listen to this article, listen to article, play, play video, watch, watch video, watch now, video player, pause, mute, ' +
      'download, subtitles, show more, show less, show all, view all, view more, view photos, view gallery, view slideshow, ' +
      'see all photos, open gallery, photo gallery, hide caption, toggle caption, enlarge image, enlarge, click to enlarge, ' +
      'close, open, menu, search, back to top, top, next, previous, next page, open in app, sign in, log in, sign up, login, ' +
      'register, my account, edit, report, reply, expand, collapse, copy, embed, transcript, video transcript, table of contents, ' +
      'contents, jump to recipe, print recipe, quick read, show quick read, key takeaways of this story by ai, ' +
      'vorlesen, artikel anhören, écouter, écouter l article, escuchar, ouvir, ascolta, luister, 音声, 続きを読む',
    examples: { hits: ['Loading...', 'Text size', '861 views', 'View photos'], misses: ['Play resumed at noon'] },
  },
];

const REASONS: ReadonlyMap<string, string> = new Map(
  LABELS.flatMap(({ reason, lines }) => lines.split(', ').map((line) => [line, reason] as const)),
);

/** The letters of the line, in lower case, with one space for all that is between them. */
const lettersOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).join(' ');

/** The reason why a line that is nothing but a label is left out, or null. */
export function labelIn(text: string): string | null {
  return text.length > LONGEST ? null : (REASONS.get(lettersOf(text)) ?? null);
}

/** Characters: labels as short as this begin sentences ("More", "Share"). */
const SHORT = 7;

/** Lines about other articles are no longer. */
const LONGEST_LINE = 250;

/** What parts a label from what it is for. */
const PARTING = /[:|»›>–—→：]|\s-\s/u;

const LEADING = new Set(['related_line', 'tags', 'advertisement', 'sharing']);

/** The reason of the label that the line begins with and that a mark parts from the rest ("See also: …"), or null. */
export function labelBefore(text: string): string | null {
  if (text.length > LONGEST_LINE) return null;
  const reason = labelIn(text.slice(0, text.slice(0, LONGEST).search(PARTING) + 1));
  return reason !== null && LEADING.has(reason) ? reason : null;
}

/** The reason of a label that stands before links, or null; `before` is the text up to the first of them. */
export function labelOfLinks(before: string): string | null {
  const reason = labelIn(before);
  return reason !== null && LEADING.has(reason) && before.trim().length > SHORT ? reason : null;
}
