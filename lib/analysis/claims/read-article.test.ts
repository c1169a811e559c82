import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { textOf } from '../../text/span.ts';
import { prepareText } from '../prepared-text.ts';
import { findQuotes } from './quotes.ts';
import { readArticle } from './read-article.ts';

/** Each attribution as "source | cue | content", pieces of content parted by " … ". */
const read = (text: string): readonly string[] => {
  const prepared = prepareText(articleFromText(text));
  return readArticle(prepared, findQuotes(text, prepared.article.blocks)).map(({ source, cue, content }) =>
    [
      source ? textOf(text, source) : '–',
      textOf(text, cue),
      content.map((span) => textOf(text, span)).join(' … '),
    ].join(' | '),
  );
};

describe('readArticle', () => {
  test.each<[string, readonly string[]]>([
    // The speaker first.
    ['Quill said the pipes were old.', ['Quill | said | the pipes were old']],
    ['Quill said that the pipes were old.', ['Quill | said | that the pipes were old']],
    ['Quill has repeatedly denied that she knew.', ['Quill | has repeatedly denied | that she knew']],
    ['But on Monday Quill told reporters that it rained.', ['Quill | told | that it rained']],
    ['Quill said: “No.”', ['Quill | said: | “No.”']],
    ['Quill called the plan “a gift.”', ['Quill | called | the plan “a gift.”']],
    ['Mayor Ada Quill vowed to end the delay.', ['Mayor Ada Quill | vowed | to end the delay']],
    ['The mayor called for an audit.', ['The mayor | called for | an audit']],
    ['Ada Quill, a lawyer for the town, said it rained.', ['Ada Quill, a lawyer for the town, | said | it rained']],
    ['Quill, however, said it rained.', ['Quill | said | it rained']],
    // The speaker behind or amid the words.
    ['“It rained,” Quill said.', ['Quill | said | “It rained,”']],
    ['“It rained,” said Quill, a lawyer from Ohio.', ['Quill, a lawyer from Ohio | said | “It rained,”']],
    ['“It rained,” Quill said. “It poured.”', ['Quill | said | “It rained,” … “It poured.”']],
    ['“The rain,” Quill said, “was warm.”', ['Quill | said | “The rain,” … “was warm.”']],
    ['The rain was warm, the people added.', ['the people | added | The rain was warm']],
    ['The rain, these people said, was warm.', ['these people | said | The rain … was warm']],
    ['“Did it rain?” Quill asked.', ['Quill | asked | “Did it rain?”']],
    ['Said Ada Quill, “It rained.”', ['Ada Quill | Said | “It rained.”']],
    ['It rained, according to two aides.', ['two aides | according to | It rained']],
    ['According to Quill, the rain was warm.', ['Quill | According to | the rain was warm']],
    // Several at once.
    [
      'Quill called it a gift and said the firm was ready.',
      ['Quill | called | it a gift', 'Quill | said | the firm was ready'],
    ],
    [
      '“It rained,” Quill said, adding that it was warm.',
      ['Quill | said | “It rained,”', 'Quill | adding | that it was warm'],
    ],
    ['The town met two men, who said it rained.', ['who | said | it rained']],
    ['The delay was first reported by the Gazette.', ['the Gazette | was first reported | The delay']],
    ['Quill declined to comment.', ['Quill | declined | to comment']],
    ['The council seemed to agree.', ['– | seemed | The council … to agree']],
    ['The cut, which officials said was small, passed.', ['officials | said | which … was small']],
    ['Noting the cost, Quill left.', ['Quill | Noting | the cost']],
    // Words that only look like cues.
    ['The states have rules.', []],
    ['The reports of rain were late.', []],
    ['The proposed cut was small.', []],
    ['“Quill said it rained.”', []],
  ])('reads %j', (text, attributions) => {
    expect(read(text)).toEqual(attributions);
  });

  test('joins a quotation that stands alone to the speaker before it', () => {
    expect(read('“One,” Quill said.\n\n“Two.”\n\nIt rained.\n\n“Three.”')).toEqual(['Quill | said | “One,” … “Two.”']);
  });

  test('joins the paragraphs of a quotation whose speaker comes last', () => {
    expect(read('“One.\n\n“Two,” Quill said.')).toEqual(['Quill | said | “One. … “Two,”']);
  });

  test('joins a quotation in a paragraph of its own to the colon before it', () => {
    expect(read('Quill said:\n\n“It rained.”')).toEqual(['Quill | said: | “It rained.”']);
  });

  test('keeps a dateline out of the words said', () => {
    expect(read('HARROW (UPN) — The rain was warm, Quill said.')).toEqual(['Quill | said | The rain was warm']);
  });
});
