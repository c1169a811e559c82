import { ADDRESS_RULES, type AddressRule } from './address-rules.ts';
import { type Sign, signsOf } from './kinds.ts';

/** Code units: what stands further back in an address says nothing of the page, and patterns stay quick. */
const LONGEST = 300;

const rulesByWord = (words: (rule: AddressRule) => string | undefined): ReadonlyMap<string, readonly AddressRule[]> => {
  const rules = new Map<string, readonly AddressRule[]>();
  for (const rule of ADDRESS_RULES) {
    for (const word of words(rule)?.split(', ') ?? []) rules.set(word, [...(rules.get(word) ?? []), rule]);
  }
  return rules;
};

const BY_FOLDER = rulesByWord(({ folders }) => folders);
const BY_END = rulesByWord(({ ends }) => ends);

/** The rules that hold for an address of this shape ("docs/document/d/1x/edit"). */
export function rulesFor(shape: string): readonly AddressRule[] {
  const [, ...folders] = shape.split(/[?#]/u, 1)[0]!.replace(/\/$/u, '').split('/');
  const end = folders.at(-1)?.replace(/\.\w{2,5}$/u, '') ?? '';
  const told = new Set([
    ...[...folders, end].flatMap((folder) => BY_FOLDER.get(folder) ?? []),
    ...(BY_END.get(end) ?? []),
  ]);
  return ADDRESS_RULES.filter((rule) => told.has(rule) || rule.pattern?.test(shape));
}

/** What the address of a page says of it; nothing where there is none. */
export function readAddress(address: string): readonly Sign[] {
  if (!URL.canParse(address)) return [];
  const { hostname, pathname, search, hash } = new URL(address);
  return rulesFor(`${hostname.split('.')[0]!}${pathname}${search}${hash}`.slice(0, LONGEST).toLowerCase()).flatMap(
    signsOf,
  );
}
