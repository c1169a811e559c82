import type { ExportedFile } from '../lib/export/formats.ts';

const KEPT_MS = 60_000;

/** Hands the file to the browser's downloads, under its own name. */
export const saveFile = (file: ExportedFile): void => {
  const url = URL.createObjectURL(new Blob([file.text], { type: `${file.mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The download reads the address after this returns; it is let go once that must be over.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
};
