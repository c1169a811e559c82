import { type Say, sayCount } from '../catalogue.ts';
import type { Dossier, DossierClaim, DossierNote } from './dossier.ts';
import { tellingOf } from './say-quantity.ts';

// What CommonMark could take for markup; a leading list or heading sign is caught by `line`.
const SPECIAL = /[\\`*_[\]<>|~&]/gu;
const LEADING = /^(\s*)([#+=-]|\d+(?=[.)]))/u;

/** Page text within a line of Markdown that shows as the text it is. */
const inline = (text: string): string => text.replace(/\s+/gu, ' ').replace(SPECIAL, String.raw`\$&`);

/** Page text as one line of Markdown that shows as the text it is. */
const line = (text: string): string => inline(text.trim()).replace(LEADING, String.raw`$1\$2`);

/** A claim's words with the exact ones emphasised. */
const wordingLine = ({ wording }: DossierClaim): string =>
  wording
    .map((pieces) =>
      pieces
        .map(({ words, exact }) => (exact ? inline(words).replace(/^( ?)(\S.*?)( ?)$/u, '$1*$2*$3') : inline(words)))
        .join(''),
    )
    .join(' … ')
    .replace(LEADING, String.raw`$1\$2`);

const quoted = (text: string): string =>
  text
    .split(/\n+/u)
    .map((part) => `> ${line(part)}`)
    .join('\n');

const ADDRESS = /^https?:\/\//u;
const address = (url: string): string =>
  ADDRESS.test(url) ? `<${url.replace(/[<>\s]/gu, encodeURIComponent)}>` : line(url);

const claimLine = (claim: DossierClaim): string => {
  const who =
    claim.speaker && claim.source && claim.speaker !== claim.source
      ? `${claim.source} (${claim.speaker})`
      : claim.source;
  const lead = [who && `**${line(who)}**`, claim.cue && line(claim.cue)].filter(Boolean).join(' · ');
  const figures = tellingOf(claim.quantities);
  const numbers = figures.length > 0 ? ` _${line(`(${figures.join(' · ')})`)}_` : '';
  return `- ${lead ? `${lead}: ` : ''}${wordingLine(claim)}${numbers}`;
};

const noteLines = (note: DossierNote): string =>
  [`### ${line(note.label)}`, quoted(note.passage), note.text.trim(), `_${note.changedAt.slice(0, 10)}_`].join('\n\n');

/** The day on which the article was last changed, where that is not the one on which it was published. */
const updatedOn = ({ article }: Dossier, say: Say): string | null => {
  const day = article.modifiedAt?.slice(0, 10) ?? null;
  return day === null || day === article.publishedAt?.slice(0, 10) ? null : say('fact_updated', day);
};

/** The dossier as CommonMark: title and where it stood, what was put right in it, then notes, claims and officials. */
export const toMarkdown = (dossier: Dossier, say: Say): string => {
  const { title, byline, siteName, section, publishedAt, url, paywalled, corrections } = dossier.article;
  const about = [byline, siteName, section, publishedAt?.slice(0, 10), updatedOn(dossier, say)].filter(
    (part) => part !== null && part !== undefined,
  );
  const parts = [`# ${line(title)}`];
  if (about.length > 0) parts.push(about.map(line).join(' · '));
  if (url !== null) parts.push(address(url));
  if (paywalled === true) parts.push(`_${line(say('fact_paywalled'))}_`);
  if (corrections.length > 0) {
    parts.push(`## ${sayCount(say, 'corrections', corrections.length)}`, corrections.map(quoted).join('\n\n'));
  }
  parts.push(`## ${sayCount(say, 'notes', dossier.notes.length)}`, ...dossier.notes.map(noteLines));
  parts.push(`## ${sayCount(say, 'claims', dossier.claims.length)}`, dossier.claims.map(claimLine).join('\n'));
  parts.push(
    `## ${sayCount(say, 'officials', dossier.officials.length)}`,
    dossier.officials.map(({ name, role }) => `- **${line(name)}**${role ? `, ${line(role)}` : ''}`).join('\n'),
  );
  parts.push(`---\n\n${say('export_made', dossier.exportedAt.slice(0, 10))}`);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};
