import { describe, expect, it } from 'vitest';
import { articleFromText } from './article.ts';
import { textOf } from './span.ts';

const blocks = (text: string) => articleFromText(text).blocks.map((block) => textOf(text, block));

describe('articleFromText', () => {
  it('keeps the text unchanged and cuts paragraphs at blank lines', () => {
    const text = '\r\nA title\r\n\r\nOne\r\ntwo. \r\n \r\nThree.\r\n';
    expect(articleFromText(text).text).toBe(text);
    expect(blocks(text)).toEqual(['A title', 'One\r\ntwo.', 'Three.']);
  });
  it('takes lines for paragraphs where there is no blank line', () => {
    expect(blocks('A title\nOne.\nTwo.')).toEqual(['A title', 'One.', 'Two.']);
  });
  it('takes no long paragraph for a title', () => {
    expect(articleFromText('word '.repeat(60)).title).toBe('');
  });
});
