import { textOf } from '../../text/span.ts';
import type { PersonMention } from '../persons/find-persons.ts';
import type { PreparedText } from '../prepared-text.ts';
import { ELECTION_WORDS, PUBLIC_WORDS } from './body-words.ts';
import { lookUp, termsOn } from './directory.ts';
import { familyOf } from './office-families.ts';
import type { Sign } from './signs.ts';

/** How much the directory says by itself; a namesake has to be spoken for by the article. */
const WEIGHT = { fullName: 0.85, familyName: 0.6 } as const;
/** An article with fewer words of politics is not about office-holders, and a name in it more likely a namesake's. */
const ENOUGH_POLITICS = 3;

/** A sign from the directory, with the entry it came from. */
export interface DirectorySign extends Sign {
  readonly directoryId: string;
}

/** What the directory knows of the persons at the article's date; nothing where the article does not speak of politics. */
export const findInDirectory = (
  { article, text, sentences }: PreparedText,
  persons: readonly PersonMention[],
): readonly DirectorySign[] => {
  if (!speaksOfPolitics(sentences)) return [];
  return [...Map.groupBy(persons, ({ person }) => person).values()].flatMap((mentions) => {
    const names = new Set(mentions.map((mention) => textOf(text, mention)));
    const longest = [...names].toSorted((a, b) => b.split(' ').length - a.split(' ').length)[0] ?? '';
    const entry = lookUp(longest);
    const [mention] = mentions;
    if (entry === null || mention === undefined) return [];
    return termsOn(entry, article.publishedAt).map(({ office, place, status }, index): DirectorySign => ({
      person: mention.person,
      weight: index > 0 ? 0 : longest.includes(' ') ? WEIGHT.fullName : WEIGHT.familyName,
      role: office,
      organisation: place,
      status,
      families: [familyOf(office.toLowerCase().replace(/^u\.s\. /u, ''))],
      words: place.toLowerCase().split(' '),
      reason: { id: 'in_directory', args: [entry.name, office, place] },
      mention,
      directoryId: entry.id,
    }));
  });
};

const speaksOfPolitics = (sentences: PreparedText['sentences']): boolean => {
  let found = 0;
  for (const { tokens } of sentences)
    for (const { text } of tokens) {
      const word = text.toLowerCase();
      if (ELECTION_WORDS.has(word) || PUBLIC_WORDS.has(word)) found += 1;
      if (found >= ENOUGH_POLITICS) return true;
    }
  return false;
};
