/** Mixes a whole number into a hash; 32 bits, the same on every machine. */
export const mixHash = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** The 32-bit FNV-1a hash of a stretch of text, over its UTF-16 code units; `end` is exclusive. */
export const hashText = (text: string, start = 0, end = text.length): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

/** The last step of a hash: spreads what was mixed last over all bits. */
export const finishHash = (hash: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return spread ^ (spread >>> 16);
};
