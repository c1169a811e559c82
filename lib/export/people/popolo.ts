import type { OwnOffice, PersonRecord } from '../../store/people.ts';

const membershipOf = ({ office, place, party, from, to }: OwnOffice) => ({
  role: office,
  ...(place !== '' && { area: { name: place } }),
  ...(party !== null && { on_behalf_of: { name: party } }),
  ...(from !== null && { start_date: from }),
  ...(to !== null && { end_date: to }),
});

const personOf = ({ id, names: [name = '', ...others], offices, links, note, source }: PersonRecord) => ({
  id,
  name,
  ...(others.length > 0 && { other_names: others.map((other) => ({ name: other })) }),
  ...(links.length > 0 && { links: links.map((url) => ({ url })) }),
  ...(note !== '' && { note }),
  ...(source !== null && { sources: [{ note: `${source.file}, ${source.on}` }] }),
  memberships: offices.map(membershipOf),
});

/** The list as JSON by the Popolo specification, each person with their memberships; the reader's note is in `note`. */
export const toPopolo = (people: readonly PersonRecord[]): string =>
  `${JSON.stringify({ persons: people.map(personOf) }, null, 2)}\n`;
