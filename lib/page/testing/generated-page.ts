import fc from 'fast-check';

/** A piece of a page that is made up for a test. */
export type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'element'; readonly tag: string; readonly style: string; readonly inside: readonly Part[] }
  | { readonly type: 'unread'; readonly tag: string; readonly style: string; readonly inside: readonly Part[] }
  | { readonly type: 'slot'; readonly name: string; readonly inside: readonly Part[] }
  | { readonly type: 'host'; readonly shadow: readonly Part[]; readonly slotted: readonly Slotted[] };

/** What stands in a host, and the name of the slot that is to show it. */
interface Slotted {
  readonly name: string;
  readonly inside: readonly Part[];
}

const NAMES = ['', 'a', 'b'];
const BLOCKS = ['div', 'p', 'ul', 'li', 'blockquote', 'section'];
const INLINE = ['b', 'a', 'span', 'em', 'x-word', 'bdo'];

const words = fc
  .stringMatching(/^[abc😀é\ufb01\u05d0\ud800\u00ad\u200b\u202e\u00a0\u3000 \n\t.\u200d]{0,9}$/u)
  .map((text): Part => ({ type: 'text', text }));

/** Pieces of pages: text of all kinds, elements within elements, hidden ones, shadow trees with slots. */
export const { parts } = fc.letrec<{ part: Part; parts: readonly Part[] }>((tie) => ({
  parts: fc.array(tie('part'), { maxLength: 5 }),
  part: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    { weight: 4, arbitrary: words },
    fc.constant<Part>({ type: 'break' }),
    fc.record({
      type: fc.constant('element' as const),
      tag: fc.constantFrom(...BLOCKS, ...INLINE),
      style: fc.constantFrom('', '', 'content-visibility: auto', 'text-transform: uppercase; direction: rtl'),
      inside: tie('parts'),
    }),
    fc.record({
      type: fc.constant('element' as const),
      tag: fc.constantFrom(...BLOCKS),
      style: fc.constant('display: contents'),
      inside: tie('parts'),
    }),
    fc.record({
      type: fc.constant('unread' as const),
      tag: fc.constantFrom('div', 'span', 'x-gone'),
      style: fc.constantFrom('display: none', 'visibility: hidden', 'display: block; content-visibility: hidden'),
      inside: tie('parts'),
    }),
    fc.record({
      type: fc.constant('unread' as const),
      tag: fc.constantFrom('style', 'svg', 'rt', 'details'),
      style: fc.constant(''),
      inside: fc.constant([{ type: 'text', text: 'unread' } as const]),
    }),
    fc.record({ type: fc.constant('slot' as const), name: fc.constantFrom(...NAMES), inside: tie('parts') }),
    fc.record({
      type: fc.constant('host' as const),
      shadow: tie('parts'),
      slotted: fc.array(fc.record({ name: fc.constantFrom(...NAMES), inside: tie('parts') }), { maxLength: 3 }),
    }),
  ),
}));

const element = (document: Document, tag: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== '') made.setAttribute(name, value);
  return made;
};

/** The part as a node of this document. */
export function build(document: Document, part: Part): Node {
  const filled = <N extends ParentNode>(node: N, inside: readonly Part[]): N => {
    node.append(...inside.map((one) => build(document, one)));
    return node;
  };
  switch (part.type) {
    case 'text':
      return document.createTextNode(part.text);
    case 'break':
      return document.createElement('br');
    case 'slot':
      return filled(element(document, 'slot', { name: part.name }), part.inside);
    case 'host': {
      const host = element(document, 'x-host', {});
      filled(host.attachShadow({ mode: 'open' }), part.shadow);
      host.append(...part.slotted.map(({ name, inside }) => filled(element(document, 'span', { slot: name }), inside)));
      return host;
    }
    default:
      return filled(element(document, part.tag, { style: part.style }), part.inside);
  }
}

const BREAK = '\ue000';
const BLOCK = '\ue001';

/** The slots of a shadow tree in tree order: what stands in a host within it is part of it, that host's own tree is not. */
const slotsIn = (inside: readonly Part[]): readonly Extract<Part, { type: 'slot' }>[] =>
  inside.flatMap((part) => {
    if (part.type === 'host') return part.slotted.flatMap((one) => slotsIn(one.inside));
    if (part.type === 'text' || part.type === 'break') return [];
    return [...(part.type === 'slot' ? [part] : []), ...slotsIn(part.inside)];
  });

/** What is read of the parts: their texts as they are, with marks for line breaks and the ends of blocks. */
function raw(inside: readonly Part[], shown: ReadonlyMap<Part, readonly Part[]>): string {
  return inside
    .map((part) => {
      if (part.type === 'text') return part.text;
      if (part.type === 'break') return BREAK;
      if (part.type === 'unread') return part.style.includes('block') || part.tag === 'details' ? BLOCK : '';
      if (part.type === 'slot') return raw(shown.get(part) ?? part.inside, shown);
      if (part.type === 'element') {
        const mark = BLOCKS.includes(part.tag) ? BLOCK : '';
        return `${mark}${raw(part.inside, shown)}${mark}`;
      }
      const within = new Map(shown);
      const slots = slotsIn(part.shadow);
      for (const name of NAMES) {
        const first = slots.find((slot) => slot.name === name);
        const named = part.slotted.filter((one) => one.name === name);
        if (first && named.length > 0)
          within.set(
            first,
            named.flatMap((one) => one.inside),
          );
      }
      return raw(part.shadow, within);
    })
    .join('');
}

/** The text with its white space collapsed and its blocks parted, found out by patterns. */
export const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u202e]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?\ue000 ?(?:\ue000 ?)+/gu, BLOCK)
    .replace(/ ?\ue000 ?/gu, BREAK)
    .replace(/[\ue000 ]*\ue001[\ue000\ue001 ]*/gu, BLOCK)
    .replace(/^[\ue000\ue001 ]+|[\ue000\ue001 ]+$/gu, '')
    .replaceAll(BREAK, '\n')
    .replaceAll(BLOCK, '\n\n');

/** The text that a reader sees in the parts. */
export const textOf = (inside: readonly Part[]): string => plain(raw(inside, new Map()));
