import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { analyze } from '../analyze.ts';
import { MODEL_NAMES } from '../findings.ts';
import { loadModels } from './models.ts';

const shipped = (file: string): Promise<Uint8Array> =>
  readFile(new URL(`../../../public/models/${file}`, import.meta.url));
const TEXT = 'Mayor Ada Quill said on Monday that the bridge would be closed for 14 months.';

describe('models', () => {
  test('are all read as they are shipped', async () => {
    const models = await loadModels(shipped);
    expect(models.missing).toEqual([]);
    expect(MODEL_NAMES.every((name) => models[name] !== null)).toBe(true);
  });

  test('that are missing are named, and claims are found without them', async () => {
    const models = await loadModels((file) => Promise.reject(new Error(`no ${file}`)));
    expect(models.missing).toEqual(MODEL_NAMES.map((name) => ({ name, why: `no ${name}.bin` })));
    const { claims, missingModels } = analyze(articleFromText(TEXT), models);
    expect(missingModels).toEqual(models.missing);
    expect(claims).toHaveLength(1);
  });

  test('that find names leave the work to the evidence where they are missing', async () => {
    const models = await loadModels((file) =>
      file === 'persons.bin' ? Promise.reject(new Error('gone')) : shipped(file),
    );
    expect(models.missing).toEqual([{ name: 'persons', why: 'gone' }]);
    const { persons, officials } = analyze(articleFromText(TEXT), models);
    expect(persons).toEqual([{ start: 6, end: 15 }]);
    expect(officials).toHaveLength(1);
  });

  test('that are damaged are named, and the others work on', async () => {
    const models = await loadModels(async (file) => {
      const bytes = Uint8Array.from(await shipped(file));
      if (file === 'attribution.bin') bytes[5000]! ^= 1;
      return bytes;
    });
    expect(models.missing.map(({ name }) => name)).toEqual(['attribution', 'persons']);
    expect(models.missing[0]?.why).toMatch(/checksum/u);
    expect(models.missing[1]?.why).toBe('The persons model needs the words of the attribution model.');
    expect(models.worthiness).not.toBeNull();
  });
});
