import type { CheckRule } from './check.ts';
import { announcedList } from './rules/announced-list.ts';
import { announcedRows } from './rules/announced-rows.ts';
import { announcedSections } from './rules/announced-sections.ts';
import { gapAndLevels } from './rules/gap-and-levels.ts';
import { growthAndLevels } from './rules/growth-and-levels.ts';
import { headingOrdinals } from './rules/heading-ordinals.ts';
import { importsAndExports } from './rules/imports-and-exports.ts';
import { levelAndChange } from './rules/level-and-change.ts';
import { listedAndCounted } from './rules/listed-and-counted.ts';
import { partOverWhole } from './rules/part-over-whole.ts';
import { partsAndTotal } from './rules/parts-and-total.ts';
import { percentOrPoints } from './rules/percent-or-points.ts';
import { planAndRate } from './rules/plan-and-rate.ts';
import { pointsOfAnAmount } from './rules/points-of-an-amount.ts';
import { rankAndScope } from './rules/rank-and-scope.ts';
import { respectiveLists } from './rules/respective-lists.ts';
import { restatedTotal } from './rules/restated-total.ts';
import { shareAndAmounts } from './rules/share-and-amounts.ts';
import { shareOverHundred } from './rules/share-over-hundred.ts';
import { sloganComponents } from './rules/slogan-components.ts';
import { statedTwice } from './rules/stated-twice.ts';
import { structureOfHundred } from './rules/structure-of-hundred.ts';
import { targetAndResult } from './rules/target-and-result.ts';
import { targetBelowResult } from './rules/target-below-result.ts';
import { thousandfoldJump } from './rules/thousandfold-jump.ts';

/** Every rule, in the order of the summary. */
export const rules: readonly CheckRule[] = [
  announcedSections,
  announcedList,
  announcedRows,
  listedAndCounted,
  sloganComponents,
  headingOrdinals,
  partsAndTotal,
  partOverWhole,
  importsAndExports,
  restatedTotal,
  statedTwice,
  growthAndLevels,
  levelAndChange,
  gapAndLevels,
  shareAndAmounts,
  planAndRate,
  shareOverHundred,
  structureOfHundred,
  percentOrPoints,
  pointsOfAnAmount,
  respectiveLists,
  targetAndResult,
  targetBelowResult,
  rankAndScope,
  thousandfoldJump,
];
