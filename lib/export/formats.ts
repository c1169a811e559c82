import type { Say } from '../catalogue.ts';
import type { Dossier } from './dossier.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';

interface Format {
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (dossier: Dossier, say: Say) => string;
}

/** Every export format: one line here, one pure file beside. */
export const FORMATS = {
  markdown: { ending: 'md', mediaType: 'text/markdown', write: toMarkdown },
  json: { ending: 'json', mediaType: 'application/json', write: toJson },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;

/** An export ready to be saved or copied. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

const LONGEST_NAME = 60;

/** A file name that every system takes, made of the title and the article's date. */
const fileName = (dossier: Dossier): string => {
  const words = dossier.article.title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const date = /^\d{4}-\d{2}-\d{2}/u.exec(dossier.article.publishedAt ?? '')?.[0];
  const title = Array.from(words).slice(0, LONGEST_NAME).join('').replace(/-+$/u, '') || 'article';
  return date ? `${date}-${title}` : title;
};

/** Writes the dossier in one format. */
export const exportAs = (id: FormatId, dossier: Dossier, say: Say): ExportedFile => {
  const { ending, mediaType, write } = FORMATS[id];
  return { name: `${fileName(dossier)}.${ending}`, mediaType, text: write(dossier, say) };
};
