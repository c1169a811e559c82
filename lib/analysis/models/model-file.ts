import * as v from 'valibot';
import { crc32 } from './crc32.ts';

// The one file format of the product's models, little endian as every machine is that a browser runs on:
//   bytes 0-3    "OTRM"
//         4-5    version of this format
//         6-9    length of the whole file in bytes
//         10-13  length of the header in bytes
//         14-    header: JSON in ASCII, { kind, version, settings, arrays: [{ name, type, length, stored }] }
//                then the arrays, in the header's order and without gaps. Where as many numbers are stored as an array is long,
//                they are the array; where fewer, they are those that are not 0, and before them stands a bit for each number
//                of the array, lowest first in each byte, that says which they are
//   last 4       CRC-32 of all bytes before
const MAGIC = Uint8Array.of(0x4f, 0x54, 0x52, 0x4d);
const FORMAT = 2;
const HEADER_AT = 14;
const SUM_BYTES = 4;

const ARRAY_TYPES = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  float32: Float32Array,
} as const;
const TYPE_NAMES = ['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'float32'] as const;

/** What the numbers of an array are. */
export type ArrayType = (typeof TYPE_NAMES)[number];
/** The typed array that holds numbers of that type. */
export type ModelArray<T extends ArrayType = ArrayType> = InstanceType<(typeof ARRAY_TYPES)[T]>;

/** A trained model: named arrays of numbers, and what is needed to read them. */
export interface ModelFile {
  /** Whose model it is: "worthiness", "tagger", … */
  readonly kind: string;
  /** Goes up whenever the code that makes the features changes, since older weights then mean something else. */
  readonly version: number;
  /** Whatever the model's reader needs besides; anything that JSON can hold. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly arrays: Readonly<Record<string, ModelArray>>;
}

/** Thrown for bytes that are not the whole, unchanged model asked for; the message is a sentence that says what is wrong. */
export class UnreadableModel extends Error {
  override readonly name = 'UnreadableModel';
}

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
const HEADER = v.object({
  kind: v.string(),
  version: COUNT,
  settings: v.record(v.string(), v.unknown()),
  arrays: v.array(v.object({ name: v.string(), type: v.picklist(TYPE_NAMES), length: COUNT, stored: COUNT })),
});

const typeOf = (numbers: ModelArray): ArrayType => {
  const type = TYPE_NAMES.find((name) => numbers instanceof ARRAY_TYPES[name]);
  if (type === undefined) throw new TypeError('A model holds typed arrays only.');
  return type;
};

interface StoredArray {
  readonly shape: { readonly type: ArrayType; readonly length: number; readonly stored: number };
  readonly bytes: Uint8Array;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ModelArray): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** The array as it is stored: whole, or without its zeros where that is shorter. */
const store = (numbers: ModelArray): StoredArray => {
  const type = typeOf(numbers);
  const { length, BYTES_PER_ELEMENT: size } = numbers;
  const kept = numbers.filter((number) => !Object.is(number, 0));
  const marks = new Uint8Array(Math.ceil(length / 8));
  if (marks.length + kept.length * size >= length * size)
    return { shape: { type, length, stored: length }, bytes: bytesOf(numbers) };
  for (let at = 0; at < length; at++) if (!Object.is(numbers[at], 0)) marks[at >> 3]! |= 1 << (at & 7);
  const bytes = new Uint8Array(marks.length + kept.byteLength);
  bytes.set(marks);
  bytes.set(bytesOf(kept), marks.length);
  return { shape: { type, length, stored: kept.length }, bytes };
};

/** The array of that shape; null where the bytes mark more or fewer numbers than they hold. */
const restore = ({ shape: { type, length, stored }, bytes }: StoredArray): ModelArray | null => {
  const marksEnd = stored === length ? 0 : Math.ceil(length / 8);
  const kept = new ARRAY_TYPES[type](Uint8Array.from(bytes.subarray(marksEnd)).buffer);
  if (stored === length) return kept;
  const numbers = new ARRAY_TYPES[type](length);
  let next = 0;
  // Most bytes mark nothing, so they are passed over whole.
  for (let byte = 0; byte < marksEnd; byte++)
    for (let bits = bytes[byte] ?? 0; bits !== 0; bits &= bits - 1)
      numbers[byte * 8 + 31 - Math.clz32(bits & -bits)] = kept[next++] ?? 0;
  return next === stored ? numbers : null;
};

/** JSON whose strings are in ASCII, so that bytes become words without a decoder. */
const asciiJson = (value: unknown): Uint8Array => {
  const json = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Uint8Array.from(json, (letter) => letter.charCodeAt(0));
};

/** The bytes of a model's file; the same model gives the same bytes. */
export const writeModelFile = ({ kind, version, settings, arrays }: ModelFile): Uint8Array => {
  const stored = Object.entries(arrays).map(([name, numbers]) => ({ name, array: store(numbers) }));
  const shapes = stored.map(({ name, array: { shape } }) => ({ name, ...shape }));
  const header = asciiJson({ kind, version, settings, arrays: shapes });
  const length = stored.reduce((sum, { array }) => sum + array.bytes.length, HEADER_AT + header.length + SUM_BYTES);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  file.set(MAGIC);
  view.setUint16(4, FORMAT, true);
  view.setUint32(6, length, true);
  view.setUint32(10, header.length, true);
  file.set(header, HEADER_AT);
  let at = HEADER_AT + header.length;
  for (const {
    array: { bytes },
  } of stored) {
    file.set(bytes, at);
    at += bytes.length;
  }
  view.setUint32(at, crc32(file.subarray(0, at)), true);
  return file;
};

const lettersOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** The length of the header of a file that is whole and unchanged. */
const headerLength = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!MAGIC.every((byte, at) => byte === bytes[at]))
    throw new UnreadableModel('The file is no model of this product.');
  if (bytes.length < HEADER_AT + SUM_BYTES) throw new UnreadableModel('The model file is cut short.');
  const format = view.getUint16(4, true);
  if (format !== FORMAT) throw new UnreadableModel(`The model file has format ${format}, but only ${FORMAT} is known.`);
  const whole = view.getUint32(6, true);
  if (bytes.length < whole)
    throw new UnreadableModel(`The model file is cut short: ${bytes.length} of ${whole} bytes.`);
  if (bytes.length > whole) throw new UnreadableModel('The model file goes on behind its end.');
  const sumAt = whole - SUM_BYTES;
  if (crc32(bytes.subarray(0, sumAt)) !== view.getUint32(sumAt, true))
    throw new UnreadableModel('The model file was changed: its checksum does not fit.');
  return view.getUint32(10, true);
};

const parseHeader = (bytes: Uint8Array): v.InferOutput<typeof HEADER> => {
  try {
    return v.parse(HEADER, JSON.parse(lettersOf(bytes)));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof v.ValiError)) throw error;
    throw new UnreadableModel('The model file does not say what it holds.', { cause: error });
  }
};

/** What the caller can make use of. */
export type Wanted = Pick<ModelFile, 'kind' | 'version'>;

/**
 * Reads a model's file; its arrays are copies, so the bytes need not be kept. Throws {@link UnreadableModel} for bytes that
 * are foreign, cut short, changed, or a model of another kind or version than the one wanted.
 */
export const readModelFile = (bytes: Uint8Array, wanted: Wanted): ModelFile => {
  const headerEnd = HEADER_AT + headerLength(bytes);
  const { kind, version, settings, arrays } = parseHeader(bytes.subarray(HEADER_AT, headerEnd));
  if (kind !== wanted.kind) throw new UnreadableModel(`The file holds a model for ${kind}, not for ${wanted.kind}.`);
  if (version !== wanted.version)
    throw new UnreadableModel(`The ${kind} model has version ${version}, but version ${wanted.version} is needed.`);
  let at = headerEnd;
  const read = arrays.map(({ name, ...shape }): [string, ModelArray] => {
    const marks = shape.stored === shape.length ? 0 : Math.ceil(shape.length / 8);
    const end = at + marks + shape.stored * ARRAY_TYPES[shape.type].BYTES_PER_ELEMENT;
    const numbers = end > bytes.length - SUM_BYTES ? null : restore({ shape, bytes: bytes.subarray(at, end) });
    if (numbers === null) throw new UnreadableModel(`The ${kind} model lacks numbers of "${name}".`);
    at = end;
    return [name, numbers];
  });
  return { kind, version, settings, arrays: Object.fromEntries(read) };
};

/** An array of the model by its name. Throws {@link UnreadableModel} where there is none of that type, or none of that length if one is given. */
export const arrayOf = <T extends ArrayType>(
  model: ModelFile,
  name: string,
  { type, length }: { readonly type: T; readonly length?: number },
): ModelArray<T> => {
  const numbers = model.arrays[name];
  const isWanted = (one: ModelArray | undefined): one is ModelArray<T> => one instanceof ARRAY_TYPES[type];
  if (!isWanted(numbers) || (length !== undefined && numbers.length !== length))
    throw new UnreadableModel(`The ${model.kind} model has no ${type} numbers "${name}" of the right length.`);
  return numbers;
};
