import { attribute, tagOf, textIn } from '../dom.ts';
import { actOf } from './acts.ts';
import { NOTHING_SEEN, ROLES, type Seen, TAGS } from './seen.ts';
import type { Site } from './site.ts';
import { found, spread, tagged } from './spread.ts';
import { isHeadline, sampleText } from './text-sample.ts';

/** Elements of one kind beyond these are not looked at, only counted. */
const MOST = { links: 48, buttons: 40, roles: 120, controls: 40, headings: 32, fields: 5 };
/** Characters of a link that may be a headline. */
const LONG_LINK = 25;
const CONTROLS = new Set(['button', 'link', 'menuitem']);
const BUTTON = /^(?:submit|button)$/u;
const SEARCH_FIELD = /^(?:q|s|query|search\w*|keywords?|term)$/iu;

/** An element of a sample and for how many of its kind it stands. */
type Weighted = readonly [element: Element, weight: number];

const weighted = (all: ArrayLike<Element>, most: number): readonly Weighted[] => {
  const weight = Math.max(1, all.length / most);
  return spread(all, most).map((element) => [element, weight] as const);
};

const weightOf = (sample: readonly Weighted[], such: (element: Element) => boolean): number =>
  sample.reduce((sum, [element, weight]) => (such(element) ? sum + weight : sum), 0);

const typeOf = (input: Element): string => attribute(input, 'type')?.toLowerCase() ?? '';

const labelOf = (control: Element): string =>
  (tagOf(control) === 'input' ? attribute(control, 'value') : null) ??
  attribute(control, 'aria-label') ??
  textIn(control);

const roleOf = (element: Element): string => attribute(element, 'role')!.toLowerCase();

const isAsked = (input: Element): boolean =>
  SEARCH_FIELD.test(attribute(input, 'name') ?? '') && (attribute(input, 'value') ?? '').trim() !== '';

/** Looks at a page in a time that hardly grows with it: counts, and samples of what is counted. Nothing is laid out. */
export function see(document: Document, site: Site): Seen {
  const seen: { -readonly [Key in keyof Seen]: number } = { ...NOTHING_SEEN };
  for (const tag of TAGS) seen[tag] = tagged(document, tag).length;
  const withRole = weighted(found(document, '[role]'), MOST.roles);
  for (const role of ROLES) seen[`role_${role}`] = weightOf(withRole, (element) => roleOf(element) === role);

  const links = weighted(found(document, 'a'), MOST.links);
  const inputs = weighted(found(document, 'input'), MOST.controls);
  const controls = [
    ...links,
    ...weighted(found(document, 'button'), MOST.buttons),
    ...withRole.filter(([element]) => CONTROLS.has(roleOf(element))),
    ...inputs.filter(([input]) => BUTTON.test(typeOf(input))),
  ];
  for (const [control, weight] of controls) {
    const act = actOf(labelOf(control));
    if (act !== null) seen[`can_${act}`] += weight;
  }
  const headings = weighted(found(document, 'h2, h3, h4'), MOST.headings);
  const fields = spread(found(document, 'textarea'), MOST.fields);
  seen.editable = found(document, '[contenteditable]:not([contenteditable="false" i])').length;
  seen.passwords = weightOf(inputs, (input) => typeOf(input) === 'password');
  seen.asked = weightOf(inputs, isAsked);
  seen.typed = Math.max(0, ...fields.map((field) => textIn(field).length));
  seen.prices = found(document, '[itemprop="price"]').length;
  seen.headlines = weightOf(headings, (heading) => isHeadline(heading, site));
  seen.longLinks = weightOf(links, (link) => textIn(link).trim().length >= LONG_LINK);
  const written = seen.editable > 0 || seen.role_log > 0 ? 'somewhere' : 'nowhere';
  return { ...seen, ...sampleText(document, site, { written }) };
}
