import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const STORY =
  'Mayor Ada Brook said the bridge was safe.\n\n“It will stand,” Brook’s deputy told reporters. 🙂 Nobody asked Brook again.\n';

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'analyze-'));
  await writeFile(file('story.txt'), STORY);
  await writeFile(file('empty.txt'), '');
  await writeFile(file('blank.txt'), ' \n \n');
  await writeFile(file('picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  await writeFile(file('latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  await writeFile(file('broken.html.gz'), gzipSync('<p>cut off</p>').subarray(0, 12));
  await writeFile(file('story.pdf'), '%PDF');
  await writeFile(
    file('table.tsv'),
    'id\ttext\tlabel\n7\tThe city spent $48 million last year.\tYes\n9\tGood night.\tNo\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

const analyze = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, 'analyze.ts'), ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

const records = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('analyze --jsonl', () => {
  test('prints the text unchanged, with offsets into it', async () => {
    const { code, out, err } = await analyze('--jsonl', file('story.txt'));
    expect([code, err]).toEqual([0, '']);
    const [record] = records(out);
    expect(record).toMatchObject({ file: file('story.txt'), article: { text: STORY, url: null, language: null } });
    const words = ({ start, end }: { start: number; end: number }) => record.article.text.slice(start, end);
    expect(record.officials[0]).toMatchObject({
      name: 'Ada Brook',
      role: 'Mayor',
      status: 'current',
      why: expect.any(String),
    });
    const names = record.officials[0].mentions.filter(({ kind }: { kind: string }) => kind === 'name');
    expect(names.map(words)).toEqual(['Ada Brook', 'Brook', 'Brook']);
    expect(words(record.claims[0].source)).toBe('Mayor Ada Brook');
    expect(words(record.claims[0].cue)).toBe('said');
    expect(record.claims[0].speakerId).toBe(record.officials[0].id);
    expect(
      record.claims[0].why.every((sentence: unknown) => typeof sentence === 'string' && !/\$\d/u.test(sentence)),
    ).toBe(true);
    expect(record.persons).toContainEqual([6, 15]);
  });

  test('names what it cannot read on stderr, exits with 2, and still does the others', async () => {
    const wrong: readonly (readonly [string, string])[] = [
      ['missing.txt', 'there is no such file'],
      ['empty.txt', 'the file is empty'],
      ['blank.txt', 'the file holds no text'],
      ['picture.txt', 'it is a binary file'],
      ['latin.txt', 'it is not text in UTF-8'],
      ['broken.html.gz', 'it is not a whole gzip file'],
      ['story.pdf', 'only .txt, .html and .html.gz files can be read'],
    ];
    const { code, out, err } = await analyze('--jsonl', ...wrong.map(([name]) => file(name)), file('story.txt'));
    expect(code).toBe(2);
    for (const [name, sentence] of wrong) expect(err).toContain(`${file(name)}: ${sentence}`);
    expect(records(out).map((record) => record.file)).toEqual([file('story.txt')]);
  });

  test('keeps the order of the files', async () => {
    const { out } = await analyze('--jsonl', file('story.txt'), file('story.txt'), file('story.txt'));
    expect(records(out)).toHaveLength(3);
  });
});

describe('analyze', () => {
  test('prints a summary a person can read', async () => {
    const { out } = await analyze(file('story.txt'));
    expect(out).toContain('Ada Brook');
    expect(out).toContain('the bridge was safe');
    expect(out).not.toContain('reason_');
  });

  test.each([[['--explain']], [['--explain', '--jsonl']]])(
    'says with %j that there is nothing to explain in a text file',
    async (options) => {
      const { code, out } = await analyze(...options, file('story.txt'));
      expect([code, out]).toEqual([0, expect.stringContaining('there is nothing to explain')]);
    },
  );

  test('rates sentences, the one with a figure higher', async () => {
    const { code, out } = await analyze('--sentences', file('table.tsv'));
    const rated = records(out);
    expect([code, rated.map((record) => record.file)]).toEqual([0, ['7', '9']]);
    expect(rated[0].score).toBeGreaterThan(rated[1].score);
    expect(rated.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });

  test.each([[[]], [['--json', 'story.txt']]])('says how it is used when it is called with %j', async (args) => {
    const { code, err } = await analyze(...args);
    expect([code, err.includes('--jsonl')]).toEqual([2, true]);
  });
});
