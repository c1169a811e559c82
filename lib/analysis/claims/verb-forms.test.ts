import { expect, test } from 'vitest';
import { formsOf } from './verb-forms.ts';

test.each([
  ['say/said', ['said', 'say', 'says', 'saying']],
  ['write/wrote/written', ['wrote', 'written', 'write', 'writes', 'writing']],
  ['deny', ['denied', 'deny', 'denies', 'denying']],
  ['note', ['noted', 'note', 'notes', 'noting']],
  ['agree', ['agreed', 'agree', 'agrees', 'agreeing']],
  ['admit+', ['admitted', 'admit', 'admits', 'admitting']],
  ['stress', ['stressed', 'stress', 'stresses', 'stressing']],
  ['argue', ['argued', 'argue', 'argues', 'arguing']],
  ['play', ['played', 'play', 'plays', 'playing']],
])('gives the forms of %j', (spec, forms) => {
  expect(formsOf(spec).map(([word]) => word)).toEqual(forms);
});
