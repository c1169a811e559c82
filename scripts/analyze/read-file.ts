import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** A file that cannot be read as what its name says; the message is a sentence that names the file. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** What a file holds: an article's text, or a page. */
export type InputFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page'; readonly html: Uint8Array };

// How the system words the reasons for which a file could not be opened.
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
};

const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UnreadableFile(`${file}: ${REASONS[String(error.code)] ?? error.message}.`);
  }
};

const unzip = async (file: string, bytes: Uint8Array): Promise<Uint8Array> => {
  try {
    return await promisify(gunzip)(bytes);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UnreadableFile(`${file}: it is not a whole gzip file (${error.message}).`);
  }
};

const decode = (file: string, bytes: Uint8Array): string => {
  try {
    // The text stays unchanged, a byte order mark too, so that offsets are into the file as it is.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UnreadableFile(`${file}: it is not text in UTF-8. Save it as UTF-8 and try again.`);
  }
};

const readWhole = async (file: string): Promise<Uint8Array> => {
  const bytes = await readBytes(file);
  if (bytes.length === 0) throw new UnreadableFile(`${file}: the file is empty.`);
  return bytes;
};

const readText = (file: string, bytes: Uint8Array): string => {
  // No text and no page holds a NUL; what does is a picture, a program or the like.
  if (bytes.includes(0)) throw new UnreadableFile(`${file}: it is a binary file, not text.`);
  const text = decode(file, bytes);
  if (text.trim() === '') throw new UnreadableFile(`${file}: the file holds no text.`);
  return text;
};

const KINDS = /\.(?:(txt)|html?(\.gz)?)$/iu;

/** Reads a `.txt`, `.html` or `.html.gz` file. Throws {@link UnreadableFile} when it is missing, empty or of another kind. */
export const readInput = async (file: string): Promise<InputFile> => {
  const kind = KINDS.exec(file);
  if (!kind) throw new UnreadableFile(`${file}: only .txt, .html and .html.gz files can be read.`);
  const stored = await readWhole(file);
  if (kind[1]) return { kind: 'text', text: readText(file, stored) };
  const html = kind[2] ? await unzip(file, stored) : stored;
  if (html.includes(0)) throw new UnreadableFile(`${file}: it is a binary file, not a page.`);
  return { kind: 'page', html };
};

/** Reads a table of text. Throws {@link UnreadableFile} as {@link readInput} does. */
export const readTable = async (file: string): Promise<string> => readText(file, await readWhole(file));
