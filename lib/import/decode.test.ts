import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode.ts';

const TEXT = 'name,office\nAda Muñoz,Mayor\n';
const latin = Uint8Array.from(TEXT, (letter) => letter.charCodeAt(0));
const utf16 = (order: 'le' | 'be', mark: readonly number[]) =>
  Uint8Array.from([
    ...mark,
    ...Array.from(TEXT, (letter) => [letter.charCodeAt(0), 0]).flatMap((pair) =>
      order === 'le' ? pair : pair.toReversed(),
    ),
  ]);

describe('decodeFile', () => {
  it.each([
    ['UTF-8', 'UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', 'UTF-8', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16 with a mark', 'UTF-16', utf16('le', [0xff, 0xfe])],
    ['UTF-16, the other order', 'UTF-16', utf16('be', [0xfe, 0xff])],
    ['UTF-16 without a mark', 'UTF-16', utf16('le', [])],
    ['Latin-1', 'Windows-1252', latin],
  ])('reads %s', (_name, encoding, bytes) => {
    expect(decodeFile(bytes)).toEqual({ ok: true, text: TEXT, encoding });
  });

  it('says what is a spreadsheet and what is no text', () => {
    expect(decodeFile(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toMatchObject({ reason: 'spreadsheet' });
    expect(decodeFile(Uint8Array.of(1, 2, 3, 4, 200, 7))).toMatchObject({ reason: 'not_text' });
  });
});
