import type { Official } from '../lib/analysis/findings.ts';
import { articleKey } from '../lib/store/records.ts';
import type { OwnList, OwnOffice, PersonChoice, PersonFacts, PersonRecord } from '../lib/store/people.ts';
import { siteOf } from '../lib/store/site-of.ts';
import type { Article } from '../lib/text/article.ts';
import type { NewChoice } from './people-model.ts';

const WIKIDATA = 'https://www.wikidata.org/wiki/';

/** The person of the reader's list that the official was taken for, or who has the name; null where there is none. */
export const onListAs = ({ people }: OwnList, { name, facts }: Official): PersonRecord | null =>
  people.find(({ id, names, deletedAt }) => deletedAt === null && (id === facts?.id || names.includes(name))) ?? null;

/** What the reader's list is given of an official: the facts there are, else the office as the article words it. */
export const factsOfOfficial = ({ name, role, organisation, facts }: Official): PersonFacts => {
  const worded: OwnOffice = { office: role, place: organisation ?? '', party: null, from: null, to: null };
  const known = facts?.terms.map(({ office, place, party, from, to }) => ({
    office,
    place,
    party,
    from,
    to: to === 'unknown' ? null : to,
  }));
  return {
    names: [...new Set([name, facts?.name ?? name])],
    offices: known ?? (role === '' ? [] : [worded]),
    links: facts?.wikidata ? [WIKIDATA + facts.wikidata] : [],
    note: '',
  };
};

/** Where a choice about somebody in the article can hold; the site only where the article has an address. */
export const placesFor = (article: Article): readonly Pick<NewChoice, 'scope' | 'where' | 'whereTitle'>[] => {
  const site = siteOf(article.url);
  return [
    { scope: 'article', where: articleKey(article), whereTitle: article.title },
    ...(site === null ? [] : [{ scope: 'site', where: site, whereTitle: site } as const]),
    { scope: 'everywhere', where: '', whereTitle: '' },
  ];
};

/** The choices that hold in the article and are about a name in it. */
export const choicesIn = ({ choices }: OwnList, article: Article): readonly PersonChoice[] => {
  const places = placesFor(article);
  return choices.filter(
    ({ name, scope, where }) =>
      places.some((place) => place.scope === scope && place.where === where) && article.text.includes(name),
  );
};

/** Pages that tell of a person, to be opened by the reader: nothing is asked of them before. */
export const pagesAbout = (
  name: string,
  wikidata: string | null,
): { readonly wikipedia: string; readonly wikidata: string } => {
  const search = encodeURIComponent(name);
  return {
    wikipedia: `https://en.wikipedia.org/w/index.php?search=${search}`,
    wikidata: wikidata === null ? `https://www.wikidata.org/w/index.php?search=${search}` : WIKIDATA + wikidata,
  };
};
