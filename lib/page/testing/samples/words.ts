/** Makes English text that reads like a paper's; the same seed gives the same texts in the same order. */
export interface Words {
  /** A whole number from 0 up to, and without, `below`. */
  number(below: number): number;
  /** One of them. */
  pick<T>(from: readonly T[]): T;
  name(): string;
  place(): string;
  /** Some four to nine words without a full stop. */
  headline(): string;
  sentence(): string;
  /** So many sentences. */
  paragraph(sentences: number): string;
  /** So many paragraphs of two to four sentences, each within the element. */
  paragraphs(count: number, tag?: string): string;
}

const FIRST = 'Ilse,Tove,Bo,Marek,Ana,Idris,Lena,Oskar,Priya,Hugo,Nadia,Sam,Ruth,Yusuf,Clara,Finn'.split(',');
const LAST = 'Varga,Lindqvist,Sample,Okoro,Brook,Fischer,Ashby,Moreau,Tanaka,Quill,Harrow,Dane,Pell,Novak,Ferro'.split(
  ',',
);
const PLACES =
  'Estermouth,Low Harbour,Corvane,Old Pell,Brackwater,Northmere,Santa Brisa,Kestrel Bay,Vale,Upper Lorne'.split(',');
const WHO = [
  'the harbour board',
  'the council',
  'a panel of engineers',
  'the teachers’ union',
  'the ferry company',
  'the water authority',
  'residents of the old town',
  'the regional court',
  'two people close to the talks',
  'the ministry',
  'the growers’ association',
  'researchers at the institute',
];
const SAID = ['said', 'argued', 'insisted', 'conceded', 'warned', 'announced', 'had long suspected', 'told reporters'];
const WHAT = [
  'the north pier would have to close before the winter',
  'the price of the new bridge had doubled in four years',
  'nobody had read the report when the vote was taken',
  'the storm had taken the roofs off eleven houses',
  'every second bus would be cancelled until the spring',
  'the orchard had never been part of the sale',
  'the money would come out of next year’s budget',
  'the pipes under the market were older than the town hall',
  'the school could stay open with half of its staff',
  'turnout had been the lowest since the war',
  'the fish had come back to the upper river',
  'three of the nine contracts were never put out to tender',
];
const TAIL = [
  '',
  '',
  ' on Tuesday',
  ', according to minutes seen by this paper',
  ', a claim the mayor denied',
  ', though few in the room seemed to believe it',
  ' after a meeting that ran past midnight',
  ', and asked for more time',
  ', the third such warning this year',
];
const TOPICS = [
  'Pier',
  'Bridge vote',
  'Ferry line',
  'Flood wall',
  'School merger',
  'Water bills',
  'Night buses',
  'Orchard sale',
  'Market hall',
  'Court',
];
const TURNS = [
  'closes for two winters',
  'split council again',
  'leaves villages waiting',
  'to cost twice as much',
  'delayed after new cracks found',
  'divides the old town',
  'wins reprieve in late vote',
  'faces inquiry over contracts',
  'opens a week early',
];

const seedOf = (seed: string): number => {
  let hash = 2_166_136_261;
  for (const letter of seed) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619);
  return hash >>> 0;
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Starts a maker of texts. */
export const createWords = (seed: string): Words => {
  let state = seedOf(seed) || 1;
  const number = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <T>(from: readonly T[]): T => from[number(from.length)]!;
  const name = (): string => `${pick(FIRST)} ${pick(LAST)}`;
  const sentence = (): string => {
    const shape = number(5);
    if (shape === 0) return `“${upper(pick(WHAT))}${pick(TAIL.slice(6))},” ${name()} of ${pick(PLACES)} said.`;
    if (shape === 1) return `In ${pick(PLACES)}, ${pick(WHO)} ${pick(SAID)} that ${pick(WHAT)}.`;
    if (shape === 2) return `It was ${name()} who first ${pick(SAID)} that ${pick(WHAT)}${pick(TAIL)}.`;
    return `${upper(pick(WHO))} ${pick(SAID)} that ${pick(WHAT)}${pick(TAIL)}.`;
  };
  const paragraph = (sentences: number): string => Array.from({ length: sentences }, sentence).join(' ');
  return {
    number,
    pick,
    name,
    sentence,
    paragraph,
    place: () => pick(PLACES),
    headline: () => `${pick(TOPICS)} ${pick(TURNS)}${number(3) === 0 ? `, says ${pick(LAST)}` : ''}`,
    paragraphs: (count, tag = 'p') =>
      Array.from({ length: count }, () => `<${tag}>${paragraph(2 + number(3))}</${tag}>`).join('\n'),
  };
};
