/** Parameters that say how the reader came, who the reader is, or how the page is to look; never what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|fb_\w+|gclid|gclsrc|dclid|wbraid|gbraid|gad_\w+|msclkid|yclid|twclid|ttclid|epik|igshid|igsh|mibextid|li_fat_id|_?branch_match_id|irclickid|mc_[ce]id|mkt_tok|_hs\w+|hs\w*tracking|hss_channel|vero_\w+|oly_(?:enc|anon)_id|sfmc_\w+|elq\w*|ref_?src|srcref|ref_url|int_?cmp(?:id)?|cmpid|cmp|campaign(?:_?id)?|ns_\w+|ncid|nlid|newsletter_?id|ito|ocid|icid|s_cid|taid|ftag|tpcc|at_(?:medium|campaign|custom\d|link\w*|format|ptr_\w+|bbc_team)|smid|smtyp|sr_share|soc_(?:src|trk)|share_?(?:token|id)|gift_?token|gift|unlocked_article_code|accesstoken|spm|_ga|_gl|gaa_\w+|cx_\w+|pk_\w+|mtm_\w+|piwik_\w+|matomo_\w+|guccounter|guce_\w+|xtor|wt\.\w+|trk\w*|__twitter_impression|__tn__|amp_(?:js_v|gsa)|amp|outputtype|usqp|aoh|phpsessid|jsessionid|aspsessionid\w*|session_?id)$/iu;

/** Parameters that say as often what is read, where their value is a number. */
const PERHAPS =
  /^(?:ref|referr?er|referer|source|src|from|via|partner|mod|origin|medium|share|shared|sid|nb|rss|feed)$/iu;

/** Sessions that some servers write into the path; to be replaced by nothing. */
export const SESSION_IN_PATH = /;(?:jsessionid|phpsessid|sid)=[^/;]*/giu;
const NUMBER = /^\d{2,}$/u;

/**
 * Whether a part of an address's query (`name=value`) may be left out without another thing being read. Of an address that a page
 * itself `stated` less may be than of one under which it was `reached`.
 */
export const isTracking = (part: string, origin: 'stated' | 'reached'): boolean => {
  const [name = '', value = ''] = part.split('=', 2);
  return TRACKING.test(name) || (origin === 'reached' && PERHAPS.test(name) && !NUMBER.test(value));
};
