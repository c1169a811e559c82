import { expect, test } from 'vitest';
import { bylineIn, namesIn } from './names.ts';

test.each([
  ['By  Ann Example ', ['Ann Example']],
  ['Written by: Ann Example |', ['Ann Example']],
  ['Ann Example and Bo Sample', ['Ann Example', 'Bo Sample']],
  ['By Ann Example, Bo Sample and Cy Test', ['Ann Example', 'Bo Sample', 'Cy Test']],
  ['By Ann Example and Bo Sample, Health Correspondent', ['Ann Example', 'Bo Sample']],
  ['By ANN EXAMPLE, AP Political Writer', ['ANN EXAMPLE']],
  ['Ann Example, CNN', ['Ann Example']],
  ['By Ann Example Associated Press', ['Ann Example']],
  ['By Ann Example in Estermouth', ['Ann Example']],
  ['Ann Example, The Estermouth Post', ['Ann Example']],
  ['Von Ann Beispiel publiziert am 6. Juni 2017', ['Ann Beispiel']],
  ['ANN EXAMPLE NOVEMBER 20, 2019 10:43', ['ANN EXAMPLE']],
  ['Ann Example @annexample Nov 19, 2019 at 6:46 pm ET • 2 min read', ['Ann Example']],
  ['By Ann Example, Bo Sample on Monday, November 18, 2019', ['Ann Example', 'Bo Sample']],
  ['May Example, April Sample', ['May Example', 'April Sample']],
  ['Ann van der Example', ['Ann van der Example']],
  ['&quot;Ann&quot; <b>Example</b>', ['"Ann" Example']],
  ['Reuters', ['Reuters']],
  ['Example Editorial Staff', ['Example Editorial Staff']],
  ['Wong', ['Wong']],
  ['admin', []],
  ['https://example.org/ann', []],
  ['ann@example.org', []],
  ['x'.repeat(200), []],
  ['–', []],
  [null, []],
])('the byline %o names %o', (stated, names) => {
  expect(namesIn(stated)).toEqual(names);
});

test.each([
  ['By Ann Example', ['Ann Example']],
  ['From the archives', []],
  ['Filed under News', []],
])('the line %o is a byline of %o', (line, names) => {
  expect(bylineIn(line)).toEqual(names);
});
