import type { Article } from '../text/article.ts';
import { findClaims } from './claims/find-claims.ts';
import type { Analysis } from './findings.ts';
import { findOfficials } from './officials/find-officials.ts';
import { findPersons } from './persons/find-persons.ts';
import type { Models } from './models/models.ts';
import { prepareText } from './prepared-text.ts';

const isEnglish = (language: string): boolean => /^en\b/iu.test(language);

/**
 * Finds the persons, officials and claims of an article; the only door of the analysis. Pure, and linear in the text.
 * `models` are the trained parts, of which any may be missing. An article that says it is in a language other than English is not read; one that does not say is taken for English.
 */
export const analyze = (article: Article, models: Models): Analysis => {
  const missingModels = models.missing;
  if (article.language !== null && !isEnglish(article.language)) {
    return { persons: [], officials: [], claims: [], unreadLanguage: article.language, missingModels };
  }
  const prepared = prepareText(article);
  const persons = findPersons(prepared);
  const officials = findOfficials(prepared, persons);
  return {
    persons: persons.map(({ start, end }) => ({ start, end })),
    officials,
    claims: findClaims(prepared, { officials, persons, models }),
    unreadLanguage: null,
    missingModels,
  };
};
