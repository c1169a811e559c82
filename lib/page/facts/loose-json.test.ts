import { expect, test } from 'vitest';
import { parseLoosely } from './loose-json.ts';

const STORY = { headline: 'The pier' };

test.each([
  ['as it should be', '{"headline":"The pier"}'],
  ['in a comment of HTML', '<!--\n{"headline":"The pier"}\n-->'],
  ['in a section of XML', '//<![CDATA[\n{"headline":"The pier"}\n//]]>'],
  ['with a byte order mark', '\ufeff{"headline":"The pier"}'],
  ['as a statement', '{"headline":"The pier"};'],
  ['with a comma too many', '{"headline":"The pier", }'],
  ['with comments', '{ // the story\n"headline":"The pier" /* for now */ }'],
  ['with its quotes encoded', '{&quot;headline&quot;:&quot;The pier&quot;}'],
])('data is read %s', (_, text) => {
  expect(parseLoosely(text)).toEqual(STORY);
});

test.each([
  ['a line end in a string', '{"a":"one\ntwo\tthree"}', { a: 'one\ntwo\tthree' }],
  ['quotes in a string', '{"a":"He said "no" to it","b":1}', { a: 'He said "no" to it', b: 1 }],
  ['an escape that is none', String.raw`{"a":"it\'s"}`, { a: "it's" }],
  ['two objects in a row', '{"a":1}\n{"a":2}', [{ a: 1 }, { a: 2 }]],
  ['two objects with a comma between', '{"a":1},{"a":2}', [{ a: 1 }, { a: 2 }]],
  ['a slash in a string', '{"a":"https://example.org/",}', { a: 'https://example.org/' }],
])('%s is put right', (_, text, value) => {
  expect(parseLoosely(text)).toEqual(value);
});

test.each([
  ['nothing', ' '],
  ['words', 'no data'],
  ['half an object', '{"a": [1, 2'],
  ['brackets', '['.repeat(100_000)],
])('nothing is made of %s', (_, text) => {
  expect(parseLoosely(text)).toBeNull();
});
