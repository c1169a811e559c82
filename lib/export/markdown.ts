import { type Say, sayCount } from '../catalogue.ts';
import type { Dossier, DossierClaim, DossierNote } from './dossier.ts';

// What CommonMark could take for markup; a leading list or heading sign is caught by `line`.
const SPECIAL = /[\\`*_[\]<>|~&]/gu;
const LEADING = /^(\s*)([#+=-]|\d+(?=[.)]))/u;

/** Page text as one line of Markdown that shows as the text it is. */
const line = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(SPECIAL, String.raw`\$&`)
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
  return `- ${lead ? `${lead}: ` : ''}${line(claim.content.join(' … '))}`;
};

const noteLines = (note: DossierNote): string =>
  [`### ${line(note.label)}`, quoted(note.passage), note.text.trim(), `_${note.changedAt.slice(0, 10)}_`].join('\n\n');

/** The dossier as CommonMark: title and where it stood, then notes, claims and officials. */
export const toMarkdown = (dossier: Dossier, say: Say): string => {
  const { title, byline, siteName, publishedAt, url } = dossier.article;
  const about = [byline, siteName, publishedAt?.slice(0, 10)].filter((part) => part !== null && part !== undefined);
  const parts = [`# ${line(title)}`];
  if (about.length > 0) parts.push(about.map(line).join(' · '));
  if (url !== null) parts.push(address(url));
  parts.push(`## ${sayCount(say, 'notes', dossier.notes.length)}`, ...dossier.notes.map(noteLines));
  parts.push(`## ${sayCount(say, 'claims', dossier.claims.length)}`, dossier.claims.map(claimLine).join('\n'));
  parts.push(
    `## ${sayCount(say, 'officials', dossier.officials.length)}`,
    dossier.officials.map(({ name, role }) => `- **${line(name)}**${role ? `, ${line(role)}` : ''}`).join('\n'),
  );
  parts.push(`---\n\n${say('export_made', dossier.exportedAt.slice(0, 10))}`);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};
