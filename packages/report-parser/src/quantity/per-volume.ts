import { findUnit, type Unit } from '@gongbao/indicator-schema';

/** 从|每立方米|30.8微克下降至29.6微克: of what each of the amounts is, said before the first. */
const perVolume = /每立方米(?:的)?(?:[\d.]+(?:微克|毫克)[^,;。\d]{0,8})?$/;

/** How far before an amount it may stand. */
const NEAR = 24;

/** The unit of a concentration whose volume stands before its number; undefined where none does. */
export const unitPerVolume = (
  view: string,
  start: number,
  symbol: string,
): { symbol: string; unit: Unit } | undefined => {
  if (symbol !== '微克' && symbol !== '毫克') return undefined;
  if (!perVolume.test(view.slice(Math.max(0, start - NEAR), start))) return undefined;
  const whole = `${symbol}/立方米`;
  const unit = findUnit(whole);
  return unit && { symbol: whole, unit };
};
