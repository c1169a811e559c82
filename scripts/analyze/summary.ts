import { styleText } from 'node:util';
import type { Analysis } from '../../lib/analysis/findings.ts';
import { type Say, sayCount } from '../../lib/catalogue.ts';
import { sayReason } from '../../lib/export/dossier.ts';
import type { Article } from '../../lib/text/article.ts';
import { textOf } from '../../lib/text/span.ts';

const LONGEST = 200;

const clip = (text: string): string => {
  const flat = text.replace(/\s+/gu, ' ');
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
};

const bold = (text: string) => styleText('bold', text);
const dim = (text: string) => styleText('dim', text);

/** A readable summary of one article's findings, in lines; coloured where the terminal shows colours. */
export const summarise = (file: string, article: Article, analysis: Analysis, say: Say): string => {
  const updated = article.modifiedAt && say('fact_updated', article.modifiedAt);
  const lines = [
    bold(article.title || file),
    dim(
      [file, article.byline, article.siteName, article.section, article.publishedAt, updated]
        .filter(Boolean)
        .join(' · '),
    ),
  ];
  if (article.paywalled === true) lines.push(say('fact_paywalled'));
  lines.push(...article.corrections.map((text) => dim(clip(text))));
  for (const { name, why } of analysis.missingModels) lines.push(say(`missing_${name}`, why));
  if (analysis.unreadLanguage !== null) lines.push(say('unread_language'));
  lines.push('', bold(sayCount(say, 'officials', analysis.officials.length)));
  for (const { name, role, mentions, why } of analysis.officials) {
    lines.push(`  ${styleText('cyan', name)}  ${clip(role)}  ${dim(sayCount(say, 'mentions', mentions.length))}`);
    lines.push(...why.map((reason) => dim(`      ${clip(sayReason(say, reason))}`)));
  }
  lines.push('', bold(sayCount(say, 'claims', analysis.claims.length)));
  for (const claim of analysis.claims) {
    const speaker = analysis.officials.find(({ id }) => id === claim.speakerId)?.name;
    const source = claim.source && textOf(article.text, claim.source);
    const who = speaker && source && speaker !== source ? `${source} (${speaker})` : (source ?? say('no_source'));
    lines.push(`  ${styleText('yellow', clip(who))}  ${dim(claim.cue ? textOf(article.text, claim.cue) : '')}`);
    lines.push(`      ${clip(claim.content.map((span) => textOf(article.text, span)).join(' … '))}`);
  }
  return `${lines.join('\n')}\n`;
};
