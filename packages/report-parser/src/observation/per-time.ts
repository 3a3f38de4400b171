import type { IndicatorNames } from '@gongbao/indicator-schema/names';
import { closing } from '../lexicon/signed-pattern.ts';
import type { Claim } from '../tree.ts';

const verbs = '(?:(?:再|均|分别|统一)?(?:提高|增加|增长|提升|上调|调整|达|升|降|补助|补贴|发放)?[到至为]?)';
const perPerson = new RegExp(`(?<!长|起)((?:每人|人均|户均|每户)每?[年月]|[月年]人均|每[月年]人均)${verbs}$`);

/** With what the words before an amount end where they tell for how long it is. */
const tellsTime = closing('年月均高加长升调整达降到至为助贴放', perPerson);

/** Of what time an amount is: 每人每月, 人均每年; undefined where the words before it do not say. */
const timeIn = (words: string): string | undefined => (tellsTime(words) ? perPerson.exec(words)?.[1] : undefined);

/** 低保标准|每人每月|560元: what it is of belongs to its name, as no unit behind the number says it. */
export interface PerTime {
  readonly words: string;
  /** Of its quantity; undefined where the indicator has but one time, and its other figures do not say it either. */
  readonly code: string | undefined;
}

/** 由每人每月500元|提高到|560元, 每人每月209元|、|280元: of the same time. */
const onward = closing('到至为、和', /元(?:[、和]|(?:提高|增加|上调|调整|提升)[到至为])$/);

/** Words before an amount that are looked at. */
const reach = 12;

const times = ['CNY/mo', 'CNY/a'];

const severalOf = new WeakMap<IndicatorNames, ReadonlySet<string>>();

/** The ids of what is told now by the month, now by the year: of two plain amounts nobody could say which is more. */
const toldOfSeveralTimes = (catalogue: IndicatorNames): ReadonlySet<string> => {
  const known = severalOf.get(catalogue);
  if (known !== undefined) return known;
  const several = catalogue.indicators.filter(({ otherUnits = [] }) =>
    times.every((time) => otherUnits.includes(time)),
  );
  const ids = new Set(several.map(({ id }) => id));
  severalOf.set(catalogue, ids);
  return ids;
};

/** What a claim is linked to, in which catalogue, and the text that it stands in. */
interface Linked {
  readonly id: string | null;
  readonly catalogue: IndicatorNames;
  readonly view: string;
}

/** An amount of money with the time that it is of, which its words tell before the number; undefined for most. */
export const perTime = (
  { segment: { amount }, measure }: Claim,
  { id, catalogue, view }: Linked,
  last: { readonly perTime: PerTime | undefined } | undefined,
): PerTime | undefined => {
  if (amount.unit?.code !== 'CNY' || measure === 'rank') return undefined;
  const before = view.slice(Math.max(0, amount.start - reach), amount.start).trimEnd();
  const words = timeIn(before);
  if (words !== undefined) {
    const isToldOfTime = id === null || toldOfSeveralTimes(catalogue).has(id);
    return { words, code: isToldOfTime ? times[words.includes('月') ? 0 : 1] : undefined };
  }
  return onward(before) ? last?.perTime : undefined;
};
