import { textOf, type Span } from '../../text/span.ts';
import type { Sentence } from '../prepared-text.ts';
import type { Description } from './describe-names.ts';
import { familyOf } from './office-families.ts';
import type { Sign } from './signs.ts';
import type { TitlePhrase } from './title-phrases.ts';

const WEIGHT = { before: 0.97, behind: 0.93, said: 0.85, left: 0.85, shared: 0.9 } as const;
const STATUS_WORDS =
  /^(?:(?:the|then|former|ex|late|retired|acting|interim|current|outgoing|incumbent|veteran|embattled|longtime|newly|elected|senior|top)[\s-]+)+/iu;
const WITH_BODY =
  /^(?:spokes|press |director|head|chief|boss|administrator|chair|vice chair|official|adviser|advisor|aide|counselor|officer|secretary$|secretary general|member|executive)/u;

const spanOf = ({ tokens }: Sentence, from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** The title and its body as the article words them, without the words that only tell its standing ("former"). */
const wordTitle = (
  text: string,
  sentence: Sentence,
  { from, titleFrom, titleTo, to, match }: TitlePhrase,
): { readonly role: string; readonly organisation: string | null } => {
  const behind = to > titleTo ? textOf(text, spanOf(sentence, titleTo + 1, to)).replace(/^the\s/iu, '') : null;
  const before = from < titleFrom ? textOf(text, spanOf(sentence, from, titleFrom)).replace(STATUS_WORDS, '') : '';
  const title = textOf(text, spanOf(sentence, titleFrom, titleTo));
  const whole = textOf(text, spanOf(sentence, from, titleTo)).replace(STATUS_WORDS, '');
  if (match.title.public === 'election' && to > titleTo)
    return { role: textOf(text, spanOf(sentence, from, to)).replace(STATUS_WORDS, ''), organisation: null };
  if (behind === null && WITH_BODY.test(match.form) && before !== '' && !STATUS_WORDS.test(`${before} `))
    return { role: title, organisation: before.replace(/['’]s$/u, '') };
  return { role: whole, organisation: behind };
};

const OF_PARLIAMENT =
  /^(?:parliament|parliamentary|senate|congress|congressional|assembly|legislative|bundestag|knesset|duma|diet|majlis|sabha)$/u;

/** The families of the office; who speaks for a parliament's committee is one of its members too. */
const familiesOf = ({ match, modifiers, body }: TitlePhrase): readonly string[] => {
  const family = familyOf(match.form);
  return [...modifiers, ...body].some((word) => OF_PARLIAMENT.test(word)) ? [family, 'lawmaker'] : [family];
};

const MOST_OF_PLACE = 4;

/** The words of the place behind a name, lower case: "President Ada Quill | of South Orbit". */
const placeBehind = ({ tokens }: Sentence, endToken: number): readonly string[] => {
  if (!/^(?:of|from)$/u.test(tokens[endToken]?.text ?? '')) return [];
  const words = tokens.slice(endToken + 1, endToken + 1 + MOST_OF_PLACE);
  const end = words.findIndex(({ text }) => !/^(?:\p{Lu}|the$)/u.test(text));
  return words.slice(0, end < 0 ? words.length : end).map(({ text }) => text.toLowerCase());
};

/** What a title that the text gives to a name says for its being an official's; null where it says nothing. */
export const signOfTitle = (text: string, sentence: Sentence, { mention, phrase, tie }: Description): Sign | null => {
  const counts =
    phrase.standing === 'office' || (phrase.standing === 'title' && (tie === 'before' || tie === 'shared'));
  if (!counts) return null;
  const { role, organisation } = wordTitle(text, sentence, phrase);
  const id = tie === 'before' ? 'title_before' : tie === 'shared' ? 'title_shared' : 'title_after';
  return {
    person: mention.person,
    weight: WEIGHT[tie],
    role,
    organisation,
    status: tie === 'left' ? 'former' : phrase.status,
    families: familiesOf(phrase),
    words: [...phrase.modifiers, ...phrase.body, ...placeBehind(sentence, mention.endToken)],
    reason: { id, args: [role] },
    mention,
  };
};
