import type { Statement } from './ledger.ts';
import { changeVerbs } from './rule.ts';

/**
 * The change that a level counts, as the change itself:
 * 减少农村贫困人口1000万人 → 农村贫困人口 −1000万人. Undefined for a level that counts no change.
 */
function asChange(statement: Statement): Statement | undefined {
  const { measure, value, indicator, quantity } = statement;
  if (measure !== 'level' || typeof value !== 'number') return undefined;
  const fall = changeVerbs.fall.test(indicator.text);
  if (!fall && !changeVerbs.rise.test(indicator.text)) return undefined;
  const sign = fall ? -1 : 1;
  return {
    ...statement,
    measure: 'change',
    indicator: { id: null, text: indicator.text.replace(fall ? changeVerbs.fall : changeVerbs.rise, '') },
    value: sign * value,
    quantity: quantity && typeof quantity.value === 'number' ? { ...quantity, value: sign * quantity.value } : quantity,
  };
}

/** A change as it stands, and a level that counts one as that change. */
export const inTermsOfChange = (statement: Statement): Statement | undefined =>
  statement.measure === 'change' && typeof statement.value === 'number' ? statement : asChange(statement);
