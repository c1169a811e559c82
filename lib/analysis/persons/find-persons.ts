import type { PreparedText } from '../prepared-text.ts';
import type { PersonName } from './person-mention.ts';
import { readNames } from './read-names.ts';
import { ruledPersons } from './ruled-persons.ts';
import { joinTagged } from './tagged/join-tagged.ts';
import type { NameTagger } from './tagged/name-tagger.ts';
import { tagNames } from './tagged/tag-names.ts';

export type { PersonMention } from './person-mention.ts';

/**
 * Every person's name in the text, official or not, in text order; mentions of one person share a number. Weighed evidence
 * finds them, and the tagger, where there is one, has the last word. By evidence alone a name within another name
 * ("Quill Tower") is none; the tagger finds those as well, with `within` set. Linear in the text.
 */
export const findPersons = (prepared: PreparedText, tagger: NameTagger | null = null): readonly PersonName[] => {
  const read = readNames(prepared);
  const ruled = ruledPersons(read);
  if (tagger === null) return ruled.map((mention) => ({ ...mention, within: false }));
  return joinTagged(read, tagNames(read, ruled, tagger));
};
