import type { Article } from '../text/article.ts';
import { findClaims } from './claims/find-claims.ts';
import type { Analysis } from './findings.ts';
import { findOfficials } from './officials/find-officials.ts';
import { withOwnMentions } from './officials/own-mentions.ts';
import { NOBODY, type OwnPeople } from './officials/own-people.ts';
import { findPersons, type PersonMention } from './persons/find-persons.ts';
import type { Models } from './models/models.ts';
import { prepareText } from './prepared-text.ts';

const isEnglish = (language: string): boolean => /^en\b/iu.test(language);

/**
 * Finds the persons, officials and claims of an article; the only door of the analysis. Pure, and linear in the text.
 * `models` are the trained parts, of which any may be missing. `own` are the reader's own people and choices, as
 * they hold for this article. An article that says it is in a language other than English is not read; one that does not say is taken for English.
 */
export const analyze = (article: Article, models: Models, own: OwnPeople = NOBODY): Analysis => {
  const missingModels = models.missing;
  if (article.language !== null && !isEnglish(article.language)) {
    return { persons: [], officials: [], claims: [], unreadLanguage: article.language, missingModels };
  }
  const prepared = prepareText(article);
  const names = findPersons(prepared, models.persons);
  const named = withOwnMentions(prepared, names, own);
  const partsOfOthers: ReadonlySet<PersonMention> = new Set(names.filter(({ within }) => within));
  const persons = named.filter((mention) => !partsOfOthers.has(mention));
  const officials = findOfficials(prepared, persons, own);
  return {
    persons: named.map(({ start, end }) => ({ start, end })),
    officials,
    claims: findClaims(prepared, { officials, persons, models }),
    unreadLanguage: null,
    missingModels,
  };
};
