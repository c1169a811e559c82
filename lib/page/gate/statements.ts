import { attribute, textIn } from '../dom.ts';
import { type Sign, signsOf } from './kinds.ts';
import { found, spread } from './spread.ts';
import { STATEMENT_RULES } from './statement-rules.ts';

/** Code units: longer structured data is not parsed, since that would cost more than the gate may take. */
const LONGEST = 60_000;
/** Beyond these, elements that state something are not looked at. */
const MOST = { meta: 150, scripts: 12, things: 60, items: 60 };
/** A page of more things of one type than this is a list of them. */
const FEW = 3;
/** Code units at the head of data that was not parsed, in which its type is looked for. */
const HEAD = 2_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOfType = (type: unknown): readonly string[] =>
  typeof type === 'string' ? [type.slice(0, 80).replace(/^.*[/#:]/u, '')] : [];

const typesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.slice(0, MOST.things).flatMap(typesIn);
  if (!isRecord(value)) return [];
  const own = Array.isArray(value['@type']) ? value['@type'].flatMap(nameOfType) : nameOfType(value['@type']);
  const graph = value['@graph'];
  return Array.isArray(graph)
    ? [
        ...own,
        ...graph
          .slice(0, MOST.things)
          .filter((thing) => !Array.isArray(thing))
          .flatMap(typesIn),
      ]
    : own;
};

const typesInText = (text: string): readonly string[] => {
  if (text.length <= LONGEST) {
    try {
      return typesIn(JSON.parse(text));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error; // data that is no JSON is looked at as text
    }
  }
  return nameOfType(/"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"([\w:/.]+)"/u.exec(text.slice(0, HEAD))?.[1]);
};

const linkedData = (document: Document): readonly string[] =>
  spread(found(document, 'script[type^="application/ld+json" i]'), MOST.scripts).flatMap((script) =>
    typesInText(textIn(script)),
  );

/** Items of microdata that are no property of another (HTML, 5.2.4: top-level microdata items). */
const microdata = (document: Document): readonly string[] =>
  spread(found(document, '[itemtype]'), MOST.items)
    .filter((item) => attribute(item, 'itemprop') === null)
    .flatMap((item) => nameOfType(attribute(item, 'itemtype')?.trim()));

const stated = (document: Document): readonly string[] => {
  const out: string[] = [];
  const metas = found(document, 'meta');
  for (let i = 0; i < Math.min(metas.length, MOST.meta); i += 1) {
    const name = attribute(metas[i]!, 'property') ?? attribute(metas[i]!, 'name') ?? '';
    if (name === 'og:type')
      out.push(`og:${(attribute(metas[i]!, 'content') ?? '').trim().slice(0, 40).toLowerCase().split('.')[0]!}`);
    else if (name === 'article:published_time') out.push('meta:published');
    else if (/^(?:product|og):price:amount$/u.test(name)) out.push('meta:price');
  }
  return out;
};

/** Each statement of the page, once, as the rules name them. */
export function statementsOf(document: Document): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const type of [...linkedData(document), ...microdata(document)]) counts.set(type, (counts.get(type) ?? 0) + 1);
  const types = [...counts].map(([type, count]) => `${count > FEW ? 'types' : 'type'}:${type}`);
  return new Set([...stated(document), ...types]);
}

const SIGNS: ReadonlyMap<string, readonly Sign[]> = STATEMENT_RULES.reduce((signs, rule) => {
  for (const statement of rule.statements.split(', ')) {
    signs.set(statement, [...(signs.get(statement) ?? []), ...signsOf(rule)]);
  }
  return signs;
}, new Map<string, readonly Sign[]>());

/** What the statements speak for. */
export const readStatements = (statements: Iterable<string>): readonly Sign[] =>
  [...statements].flatMap((statement) => SIGNS.get(statement) ?? []);
