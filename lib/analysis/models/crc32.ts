/** What the sums of four bytes in a row are made of, so that four are added at a time ("slicing by four", Kounavis and Berry 2005). */
const TABLES = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  TABLES[byte] = rest;
}
for (let at = 256; at < TABLES.length; at++) {
  const rest = TABLES[at - 256]!;
  TABLES[at] = TABLES[rest & 0xff]! ^ (rest >>> 8);
}

/** The CRC-32 of the bytes (ISO 3309, as in gzip and PNG), an unsigned 32-bit number. */
export const crc32 = (bytes: Uint8Array): number => {
  let sum = -1;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    const four = sum ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    sum =
      TABLES[768 + (four & 0xff)]! ^
      TABLES[512 + ((four >>> 8) & 0xff)]! ^
      TABLES[256 + ((four >>> 16) & 0xff)]! ^
      TABLES[four >>> 24]!;
  }
  for (; at < bytes.length; at++) sum = TABLES[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
  return (sum ^ -1) >>> 0;
};
