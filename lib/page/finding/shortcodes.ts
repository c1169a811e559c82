import type { Span } from '../../text/span.ts';

/**
 * A piece of a publishing system's own markup that was shown instead of carried out. Words in brackets that an editor put
 * in ("[sic]", "[the mayor]") are none: a shortcode has attributes, a closing slash, an underscore, or a well-known name.
 */
const SHORTCODE =
  /\[caption\b[^[\]]{0,400}\][^[\]]{0,800}\[\/caption\]|\[[a-z][\w-]{0,40}\s[^[\]]{0,600}=[^[\]]{0,600}\]|\[\/[a-z][\w-]{0,40}\]|\[(?:[a-z]{1,20}_\w{1,40}|gallery|embed|caption|video|audio|playlist|youtube|toc|contact-form|newsletter)\]/giu;

/** Where unrendered shortcodes stand in the text, in order; between an opening and a closing caption all is caption. */
export function findShortcodes(text: string): readonly Span[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(SHORTCODE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
