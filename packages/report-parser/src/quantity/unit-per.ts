import { findUnit, type Unit } from '@gongbao/indicator-schema';

interface Per {
  readonly symbols: readonly string[];
  /** Said before the first of the amounts; it holds for those that it rises to as well. */
  readonly said: RegExp;
  readonly per: string;
}

const pers: readonly Per[] = [
  /** 从|每立方米|30.8微克下降至29.6微克 */
  { symbols: ['微克', '毫克'], said: /每立方米(?:的)?(?:[\d.]+(?:微克|毫克)[^,;。\d每]{0,8})?$/, per: '/立方米' },
  /** 由每人|每月|480元、360元提高到520元、400元 */
  { symbols: ['元'], said: /每月(?:[\d.]+元[^,;。\d每]{0,8}){0,3}$/, per: '/月' },
  { symbols: ['元'], said: /每人每年(?:[\d.]+元[^,;。\d每]{0,8}){0,3}$/, per: '/年' },
  { symbols: ['元'], said: /每平方米(?:[\d.]+元[^,;。\d每]{0,8}){0,3}$/, per: '/平方米' },
];

/** How far before an amount it may stand. */
const NEAR = 40;

/** The unit of an amount before whose number is said of what each it is; undefined where nothing is. */
export const unitPer = (view: string, start: number, symbol: string): { symbol: string; unit: Unit } | undefined => {
  for (const { symbols, said, per } of pers) {
    if (!symbols.includes(symbol) || !said.test(view.slice(Math.max(0, start - NEAR), start))) continue;
    const unit = findUnit(symbol + per);
    return unit && { symbol: symbol + per, unit };
  }
  return undefined;
};
