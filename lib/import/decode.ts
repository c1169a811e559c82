/** A file as text, and the encoding it was found to be in; or why it is no text. */
export type DecodedFile =
  | { readonly ok: true; readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' }
  | { readonly ok: false; readonly reason: 'spreadsheet' | 'not_text' };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Bytes looked at for the signs of an encoding. */
const SAMPLE = 4_096;
/** Western text in UTF-16 has a zero in every other byte; from this share on it is taken for that. */
const ZEROS_OF_UTF16 = 0.3;

const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > ZEROS_OF_UTF16 && even < ZEROS_OF_UTF16) return 'utf-16le';
  return even > ZEROS_OF_UTF16 && odd < ZEROS_OF_UTF16 ? 'utf-16be' : null;
};

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

// oxlint-disable-next-line no-control-regex -- what no text has is what is looked for
const NO_TEXT = /[\0-\u0008\u000E-\u001A\u001C-\u001F]/u;

/** Decodes a text file by its byte order mark, its zeros, or as UTF-8; what is none of these is Western European text. */
export const decodeFile = (bytes: Uint8Array): DecodedFile => {
  const isZip = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
  const isCompound = startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  if (isZip || isCompound) return { ok: false, reason: 'spreadsheet' };
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { ok: true, text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' };
  const text = utf8(bytes);
  const whole = text ?? new TextDecoder('windows-1252').decode(bytes);
  if (NO_TEXT.test(whole.slice(0, SAMPLE))) return { ok: false, reason: 'not_text' };
  return { ok: true, text: whole, encoding: text === null ? 'Windows-1252' : 'UTF-8' };
};
