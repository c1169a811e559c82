import { styleText } from 'node:util';
import type { Say } from '../../lib/catalogue.ts';
import type { Explanation, ExplainedBlock } from '../../lib/page/explain-page.ts';
import type { Fact } from '../../lib/page/facts/evidence.ts';
import type { FoundFacts } from '../../lib/page/facts/facts.ts';
import type { ArticleFacts } from '../../lib/text/article.ts';
import { FACT_WORDS, KEPT_WORDS, PLACE_WORDS, wordsFor } from './explain-words.ts';

/** A page's explanation in words, as data. */
export interface ExplainedFile {
  readonly file: string;
  /** Whether the page holds an article to read; if not, `reason` says why. */
  readonly article: boolean;
  readonly reason: string | null;
  readonly root: string | null;
  /** What speaks for what the page is, the strongest first. */
  readonly signs: readonly { readonly speaksFor: string; readonly points: number; readonly sign: string }[];
  readonly facts: Readonly<
    Record<string, { readonly value: ArticleFacts[keyof ArticleFacts]; readonly from: string | null }>
  >;
  readonly blocks: readonly {
    readonly in: boolean;
    /** The words; `rule` is the machine's name for the same. */
    readonly why: string;
    readonly rule: string;
    readonly element: string;
    readonly text: string;
  }[];
}

const plain = (id: string): string => id.replaceAll('_', ' ');

const fromWords = ({ origin }: Fact<unknown>): string | null =>
  origin && [PLACE_WORDS[origin.place], origin.name].filter(Boolean).join(' ');

const blockOf = ({ text, element, decision }: ExplainedBlock): ExplainedFile['blocks'][number] => {
  const rule = decision.why;
  if (decision.is === 'in') return { in: true, why: KEPT_WORDS[decision.why], rule, element, text };
  // The element whose name tells is said with the words; the one around the block is known anyway.
  const why = decision.sign === null ? wordsFor(rule) : `${wordsFor(rule)} (${decision.sign})`;
  return { in: false, why, rule, element, text };
};

const isFactName = (name: string): name is keyof FoundFacts => name in FACT_WORDS;

/** Puts an explanation into words. */
export const explainFile = (file: string, explanation: Explanation, say: Say): ExplainedFile => {
  const { result, root, signs, facts, blocks } = explanation;
  const names = Object.keys(FACT_WORDS).filter(isFactName);
  return {
    file,
    article: result === 'article',
    reason: result === 'article' ? null : say(`unread_${result}`),
    root,
    signs: signs
      .map(({ id, speaks, points }) => ({ speaksFor: plain(speaks), points, sign: plain(id) }))
      .toSorted((a, b) => b.points - a.points),
    facts:
      facts === null
        ? {}
        : Object.fromEntries(names.map((name) => [name, { value: facts[name].value, from: fromWords(facts[name]) }])),
    blocks: blocks.map(blockOf),
  };
};

/** Characters of a line where the terminal does not say. */
const WIDTH = 120;
/** The most of a line that the reason takes. */
const WHY_SHARE = 0.45;

const fit = (text: string, width: number): string => {
  const flat = text.replace(/\s+/gu, ' ');
  return flat.length > width ? `${flat.slice(0, Math.max(0, width - 1))}…` : flat;
};

/** A path of elements, the innermost of which are kept where it is too long. */
const fitPath = (path: string, width: number): string => {
  if (path.length <= width) return path;
  const end = path.slice(path.length - width + 4);
  return `… > ${end.slice(end.indexOf(' > ') + 3)}`;
};

const shown = (value: ArticleFacts[keyof ArticleFacts]): string => {
  if (typeof value === 'object' && value !== null) return value.length === 0 ? '–' : value.join(' · ');
  return value === null || value === '' ? '–' : `${value}`;
};

const factLines = (facts: ExplainedFile['facts'], width: number): string[] =>
  Object.entries(facts).map(([name, { value, from }]) => {
    const label = isFactName(name) ? FACT_WORDS[name] : name;
    const start = `  ${label.padEnd(12)}`;
    const end = from === null ? '' : `  ${from}`;
    return `${start}${fit(shown(value), width - start.length - end.length)}${styleText('dim', end)}`;
  });

const blockLines = (blocks: ExplainedFile['blocks'], width: number): string[] => {
  const longest = Math.max(0, ...blocks.map(({ why }) => why.length));
  const column = Math.min(longest, Math.floor(width * WHY_SHARE));
  return blocks.map(({ in: isIn, why, text }) => {
    const start = `  ${isIn ? 'in  ' : 'out '}${fit(why, column).padEnd(column)}  `;
    const line = fit(text, width - start.length);
    return isIn ? `${styleText('cyan', start)}${line}` : styleText('dim', start + line);
  });
};

/** The explanation in lines for a terminal `width` characters wide; coloured where it shows colours. */
export const explainInLines = (explained: ExplainedFile, width: number = WIDTH): string => {
  const { file, reason, root, signs, facts, blocks } = explained;
  const inside = blocks.filter((block) => block.in).length;
  const lines = [styleText('bold', file), reason ?? 'This page holds an article.'];
  if (root !== null)
    lines.push(`${reason === null ? 'It is in' : 'It was looked for in'}: ${fitPath(root, width - 24)}`);
  if (signs.length > 0) {
    lines.push('', styleText('bold', 'What the page looks like'));
    lines.push(
      ...signs.map(({ speaksFor, points, sign }) => `  ${speaksFor.padEnd(16)}${'•'.repeat(points).padEnd(4)}${sign}`),
    );
  }
  if (Object.keys(facts).length > 0)
    lines.push('', styleText('bold', 'What is known of it'), ...factLines(facts, width));
  if (blocks.length > 0) {
    lines.push('', styleText('bold', `Its text: ${inside} of ${blocks.length} blocks`), ...blockLines(blocks, width));
  }
  return `${lines.join('\n')}\n\n`;
};
