import * as fc from 'fast-check';
import { anyText } from '../../packages/report-parser/test/report-texts.ts';
import { oddities } from './oddities.ts';
import type { Recipe } from './recipe.ts';
import type { Step } from './step.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const turn = fc.nat(9999);

/** Most windows are small: a thousandth of a report is a clause or two. */
const small = fc.tuple(share, fc.nat(4)).map(([part, power]) => part * 10 ** -power);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('drop', 'double'), at: share, length: small }),
  fc.record({
    kind: fc.constant('shuffle'),
    by: fc.constantFrom('line', 'sentence', 'clause', 'character'),
    turn,
  }),
  fc.record({ kind: fc.constantFrom('widen', 'narrow', 'transliterate', 'recount'), share, turn }),
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('fall'), at: share, what: fc.nat(oddities.length - 1) }),
  },
  fc.record({ kind: fc.constant('wrap'), width: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('unwrap') }),
);

/** One text in twenty is a whole report; the others are parts, which are read a thousand times as fast. */
const anyWindow: fc.Arbitrary<Step[]> = fc.oneof(
  { weight: 19, arbitrary: fc.record({ kind: fc.constant('keep'), at: share, length: small }).map((step) => [step]) },
  { weight: 1, arbitrary: fc.constant<Step[]>([]) },
);

/** Mutations of the reports of these names, and invented texts. */
export const anyRecipe = (reports: readonly string[]): fc.Arbitrary<Recipe> => {
  const invented = anyText.map((text): Recipe => ({ text }));
  if (reports.length === 0) return invented;
  const mutated = fc
    .tuple(fc.constantFrom(...reports), anyWindow, fc.array(anyStep, { maxLength: 6 }))
    .map(([report, window, steps]): Recipe => ({ report, steps: [...window, ...steps] }));
  return fc.oneof({ weight: 3, arbitrary: mutated }, { weight: 1, arbitrary: invented });
};
