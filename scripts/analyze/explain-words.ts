import type { ArticleFacts } from '../../lib/text/article.ts';
import type { Kept } from '../../lib/page/explain-page.ts';
import type { Place } from '../../lib/page/facts/evidence.ts';

// The words in which `analyze --explain` speaks, in one place.

/** Why a block is part of the article. */
export const KEPT_WORDS: Readonly<Record<Kept, string>> = {
  running_text: 'paragraph of the article’s trunk',
  sentence: 'sentence within the article',
  short_line: 'line within the article that nothing speaks against',
  heading: 'heading above text of the article',
  item: 'item of a list within the article',
  quote: 'quotation set apart within the article',
  cell: 'cell of a table within the article',
  preformatted: 'preformatted text within the article',
};

/** Why a block is left out; {@link wordsFor} has an answer for reasons that are not here. */
export const LEFT_WORDS: Readonly<Record<string, string>> = {
  outside: 'outside the element that holds the article',
  other_article: 'part of another article in the same page',
  title: 'the headline, which is kept as the title',
  before_title: 'above the headline',
  head_matter: 'between the headline and the first sentence',
  correction: 'correction or editor’s note, kept as a fact of its own',
  repeated: 'said before, word for word',
  pull_quote: 'words of the text, shown a second time',
  heading_without_text: 'heading with no text of the article under it',
  linked_heading: 'heading that links to another page',
  link_line: 'line that is a link to another page of the site',
  related_line: 'line that leads to other articles',
  teaser: 'card that leads to another article',
  related: 'box of other articles',
  contents: 'table of contents',
  end_matter: 'after the end of the article',
  navigation: 'navigation',
  comments: 'comments',
  footer: 'foot of the page',
  consent: 'notice on cookies or consent',
  paywall: 'notice on subscriptions',
  paywall_line: 'line that asks to subscribe or sign in',
  caption: 'caption',
  caption_line: 'line that is worded as a caption',
  photo_credit: 'credit of a picture',
  slide_count: 'count of pictures',
  sharing: 'sharing',
  newsletter: 'newsletter',
  newsletter_line: 'line that asks to subscribe to news or to follow',
  byline: 'byline',
  author: 'about the author',
  standfirst: 'summary under the headline',
  date_line: 'date',
  advertisement: 'advertisement',
  page_furniture: 'furniture of the page',
  aside: 'set aside from the text',
  tags: 'tags and topics',
  form: 'form',
  unseen: 'not shown to readers',
  hidden: 'not shown to readers',
  popup_text: 'shown only when pointed at',
  contact_line: 'line on how to reach the desk',
  structured_data: 'data for machines, shown by mistake',
  rights: 'notice on rights',
  appeal: 'appeal of the paper to its readers',
  site_notice: 'notice of the site',
  overlay: 'laid over the page',
  footnotes: 'footnotes and sources',
  page_control: 'control of the page',
  reading_time: 'reading time',
  count: 'count of views, comments or the like',
  citation: 'how to cite the text',
  gallery: 'gallery of pictures',
  small_print: 'small print',
  out_of_sight: 'shown out of sight, or without any size',
  beside_text: 'shown in a box or column beside the text',
};

/** Where on a page facts stand. */
export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  json_ld: 'JSON-LD',
  microdata: 'microdata',
  rdfa: 'RDFa',
  meta: 'meta element',
  link: 'link rel',
  title_element: 'the page’s title',
  attribute: 'attribute',
  time: 'element',
  headline: 'the headline',
  line: 'a line of the page',
  text: 'the page’s text',
  address: 'the page’s address',
};

/** What each fact is called. */
export const FACT_WORDS: Readonly<Record<keyof ArticleFacts, string>> = {
  title: 'title',
  byline: 'byline',
  siteName: 'site',
  publishedAt: 'published',
  modifiedAt: 'changed',
  section: 'section',
  url: 'address',
  language: 'language',
  paywalled: 'paywalled',
  corrections: 'corrections',
};

/** The words for why a block is left out: those of the table, else the name of the reason itself. */
export const wordsFor = (why: string): string => LEFT_WORDS[why] ?? why.replaceAll('_', ' ');
