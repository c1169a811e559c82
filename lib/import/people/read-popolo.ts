import * as v from 'valibot';
import type { RawOffice, RawPerson } from './check-person.ts';
import { gatherPeople } from './gather-people.ts';
import type { ListReading, Refusal } from './read-list.ts';

const text = v.nullish(v.string(), '');
const id = v.nullish(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), '');
const named = v.nullish(v.object({ name: text }), { name: '' });

const MembershipSchema = v.object({
  person_id: id,
  role: text,
  label: text,
  post_id: id,
  organization_id: id,
  area_id: id,
  on_behalf_of_id: id,
  area: named,
  on_behalf_of: named,
  organization: named,
  post: v.nullish(v.object({ label: text, area: named }), { label: '', area: { name: '' } }),
  start_date: text,
  end_date: text,
});
type Membership = v.InferOutput<typeof MembershipSchema>;

const PersonSchema = v.object({
  id,
  name: text,
  other_names: v.nullish(v.array(v.object({ name: text })), []),
  identifiers: v.nullish(v.array(v.object({ scheme: text, identifier: text })), []),
  links: v.nullish(v.array(v.object({ url: text })), []),
  note: text,
  memberships: v.nullish(v.array(v.unknown()), []),
});

const OrganizationSchema = v.object({ id, name: text, classification: text });
const PostSchema = v.object({ id, label: text, role: text, area: named, organization_id: id });
const AreaSchema = v.object({ id, name: text });

const PopoloSchema = v.object({
  persons: v.array(v.unknown()),
  memberships: v.nullish(v.array(v.unknown()), []),
  organizations: v.nullish(v.array(v.unknown()), []),
  posts: v.nullish(v.array(v.unknown()), []),
  areas: v.nullish(v.array(v.unknown()), []),
});
type Popolo = v.InferOutput<typeof PopoloSchema>;

/** The records of that shape by their ids. */
const byId = <T extends { readonly id: string }>(
  schema: v.GenericSchema<unknown, T>,
  records: readonly unknown[],
): ReadonlyMap<string, T> =>
  new Map(
    records.flatMap((record) => {
      const read = v.safeParse(schema, record);
      return read.success ? [[read.output.id, read.output] as const] : [];
    }),
  );

const officeReader = (popolo: Popolo) => {
  const organizations = byId(OrganizationSchema, popolo.organizations);
  const posts = byId(PostSchema, popolo.posts);
  const areas = byId(AreaSchema, popolo.areas);
  return (membership: Membership): RawOffice => {
    const post = posts.get(membership.post_id);
    const organization = membership.organization.name || (organizations.get(membership.organization_id)?.name ?? '');
    const isParty = organizations.get(membership.organization_id)?.classification === 'party';
    const behalf = membership.on_behalf_of.name || (organizations.get(membership.on_behalf_of_id)?.name ?? '');
    const place = [
      membership.area.name,
      areas.get(membership.area_id)?.name,
      membership.post.area.name,
      post?.area.name,
      organizations.get(post?.organization_id ?? '')?.name,
      isParty ? '' : organization,
    ].find((name) => name !== undefined && name !== '');
    return {
      office: [membership.role, membership.label, membership.post.label, post?.label, post?.role].find(Boolean) ?? '',
      place: place ?? '',
      party: behalf || (isParty ? organization : ''),
      from: membership.start_date,
      to: membership.end_date,
    };
  };
};

const offices = (records: readonly unknown[], read: (membership: Membership) => RawOffice) =>
  records.map((record) => {
    const membership = v.safeParse(MembershipSchema, record);
    return membership.success ? { of: membership.output.person_id, office: read(membership.output) } : null;
  });

/** Whether the JSON is a document by the Popolo specification, with a list of persons. */
export const isPopolo = (json: unknown): json is Popolo => v.is(PopoloSchema, json);

/** Reads the persons with their memberships, inside them or beside them. */
export const readPopolo = (json: unknown): ListReading => {
  const popolo = v.parse(PopoloSchema, json);
  const officeOf = officeReader(popolo);
  const beside = offices(popolo.memberships, officeOf);
  const besideBy = Map.groupBy(
    beside.flatMap((one) => one ?? []),
    (one) => one.of,
  );
  const known = new Set<string>();
  const records = popolo.persons.map((record, index): RawPerson | Refusal => {
    const at = index + 1;
    const person = v.safeParse(PersonSchema, record);
    if (!person.success) return { at, reason: 'bad_record', args: [v.getDotPath(person.issues[0]) ?? ''] };
    const { name, note, other_names: others, identifiers, links, memberships } = person.output;
    known.add(person.output.id);
    const own = offices(memberships, officeOf).flatMap((one) => one?.office ?? []);
    const wikidata = identifiers.find(({ scheme }) => scheme === 'wikidata')?.identifier ?? '';
    return {
      at,
      id: person.output.id,
      name,
      otherNames: others.map((other) => other.name),
      offices: [...own, ...(besideBy.get(person.output.id) ?? []).map(({ office }) => office)],
      links: [...links.map(({ url }) => url), wikidata && `https://www.wikidata.org/wiki/${wikidata}`],
      note,
    };
  });
  const gathered = gatherPeople(records);
  const lost = beside.flatMap((one, index): readonly Refusal[] =>
    one !== null && known.has(one.of) ? [] : [{ at: index + 1, reason: 'unknown_person', args: [one?.of ?? ''] }],
  );
  return { ok: true, unit: 'record', people: gathered.people, refused: [...gathered.refused, ...lost], unused: [] };
};
