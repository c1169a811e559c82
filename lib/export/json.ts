import type { Dossier } from './dossier.ts';

/** The version of the JSON format; it grows when a reader of the older one would go wrong. */
const VERSION = 1;

/** The dossier as JSON, indented, with the name and version of the format first. */
export const toJson = (dossier: Dossier): string =>
  `${JSON.stringify({ format: 'on-the-record/article', version: VERSION, ...dossier }, null, 2)}\n`;
