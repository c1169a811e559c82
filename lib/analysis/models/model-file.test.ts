import { describe, expect, test } from 'vitest';
import { crc32 } from './crc32.ts';
import { arrayOf, type ModelFile, readModelFile, UnreadableModel, writeModelFile } from './model-file.ts';

const WANTED = { kind: 'tides', version: 3 };
const MODEL: ModelFile = {
  ...WANTED,
  settings: { bias: -0.5, labels: ['high', 'løw', '\ud800'] },
  arrays: {
    weights: Int8Array.of(-128, 0, 127),
    scales: Float32Array.of(0.25, -1e-20),
    rows: Uint16Array.of(65_535),
    none: new Int32Array(),
    sparse: Int16Array.from({ length: 77 }, (_, at) => (at % 19 === 3 ? -at : 0)),
    zeros: new Uint32Array(9),
    signs: Float32Array.from({ length: 40 }, (_, at) => (at === 7 ? -0 : 0)),
  },
};
const FILE = writeModelFile(MODEL);

const complaint = (bytes: Uint8Array, wanted = WANTED): string => {
  try {
    readModelFile(bytes, wanted);
  } catch (error) {
    if (error instanceof UnreadableModel) return error.message;
    throw error;
  }
  return 'read';
};

/** The file with some bytes set and the checksum made to fit them. */
const forged = (change: (bytes: DataView) => void): Uint8Array => {
  const bytes = FILE.slice();
  const view = new DataView(bytes.buffer);
  change(view);
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(0, -4)), true);
  return bytes;
};

test('the checksum is that of the standard', () => {
  expect(crc32(Uint8Array.from('123456789', (digit) => digit.charCodeAt(0)))).toBe(0xcbf43926);
});

test('a model is read as it was written', () => {
  expect(readModelFile(FILE, WANTED)).toEqual(MODEL);
});

test('a model is read from the middle of other bytes', () => {
  const around = new Uint8Array(FILE.length + 7);
  around.set(FILE, 3);
  expect(readModelFile(around.subarray(3, 3 + FILE.length), WANTED)).toEqual(MODEL);
});

test('numbers that are mostly nothing take little room', () => {
  const weights = Int8Array.from({ length: 80_000 }, (_, at) => (at % 100 === 0 ? 5 : 0));
  expect(writeModelFile({ ...MODEL, arrays: { weights } }).length).toBeLessThan(11_200);
});

test('the same model gives the same bytes', () => {
  expect(writeModelFile(MODEL)).toEqual(FILE);
});

describe('a file is refused', () => {
  test('wherever it is cut', () => {
    for (let length = 4; length < FILE.length; length++)
      expect(complaint(FILE.subarray(0, length))).toContain('cut short');
  });

  test('whichever bit is flipped', () => {
    for (let bit = 0; bit < FILE.length * 8; bit++) {
      const bytes = FILE.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(complaint(bytes)).not.toBe('read');
    }
  });

  test.each([
    ['no bytes', new Uint8Array(), 'The file is no model of this product.'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'The file is no model of this product.'],
    ['changed numbers', FILE.with(FILE.length - 8, 77), 'The model file was changed: its checksum does not fit.'],
    ['more behind it', Uint8Array.of(...FILE, 0), 'The model file goes on behind its end.'],
    [
      'a later format',
      forged((bytes) => bytes.setUint16(4, 3, true)),
      'The model file has format 3, but only 2 is known.',
    ],
    ['a header that is none', forged((bytes) => bytes.setUint8(14, 0)), 'The model file does not say what it holds.'],
    [
      'a header longer than the file',
      forged((bytes) => bytes.setUint32(10, 2 ** 31, true)),
      'The model file does not say what it holds.',
    ],
  ])('that is %s', (_, bytes, sentence) => {
    expect(complaint(bytes)).toBe(sentence);
  });

  test('that is of another kind or version', () => {
    expect(complaint(FILE, { kind: 'winds', version: 3 })).toBe('The file holds a model for tides, not for winds.');
    expect(complaint(FILE, { kind: 'tides', version: 4 })).toBe(
      'The tides model has version 3, but version 4 is needed.',
    );
  });

  /** Where in the file some words of its header begin. */
  const placeOf = (words: string): number =>
    FILE.findIndex((_, at) => String.fromCharCode(...FILE.subarray(at, at + words.length)) === words);

  test('that promises more numbers than it holds', () => {
    const last = placeOf('"length":40');
    expect(complaint(forged((bytes) => bytes.setUint8(last + 9, 0x39)))).toBe(
      'The tides model lacks numbers of "signs".',
    );
  });

  test('that marks more or fewer numbers than it stores', () => {
    const marks = FILE.length - 4 - 4 - 5;
    for (const bits of [0, 3])
      expect(complaint(forged((bytes) => bytes.setUint8(marks, bits)))).toBe(
        'The tides model lacks numbers of "signs".',
      );
  });
});

describe('arrayOf', () => {
  const model = readModelFile(FILE, WANTED);

  test('gives the array of that name, type and length', () => {
    expect(arrayOf(model, 'weights', { type: 'int8', length: 3 })).toEqual(Int8Array.of(-128, 0, 127));
  });

  test.each([
    ['weights', { type: 'float32' }],
    ['weights', { type: 'int8', length: 4 }],
    ['toString', { type: 'int8' }],
    ['other', { type: 'int8' }],
  ] as const)('refuses %s as %j', (name, shape) => {
    expect(() => arrayOf(model, name, shape)).toThrow(UnreadableModel);
  });
});
