import type { Observation } from '@gongbao/indicator-schema';
import { withoutBrackets } from './without-brackets.ts';

/** Notes in brackets, quotes, blanks and 其中 do not make another indicator; 规模以上 is 规上. */
export const plainName = (text: string): string =>
  withoutBrackets(text)
    .replace(/[\s“”"‘’《》]/gu, '')
    .replace(/^其中[：:]?/u, '')
    .replaceAll('规模以上', '规上');

/** What is measured, whatever the year: the catalogue's id, else the plain name. */
export const subjectOf = ({ indicator }: Pick<Observation, 'indicator'>): string =>
  indicator.id ?? plainName(indicator.text);

/** What is measured, and as what; a share of a rate or a rank in another scope is another series. */
export const seriesOf = (observation: Observation): string =>
  `${subjectOf(observation)}|${observation.measure}|${observation.against ?? ''}`;

/** 近1400万 of what the other report counts as 1300万人: the word that counts is left out, the number is of the same things. */
const leavesOutClassifier = (bare: Observation, counted: Observation): boolean =>
  bare.quantity?.unit === '1' &&
  /^[十百千万亿]+$/u.test(bare.unit ?? '') &&
  /^\{[^{}]+\}$/u.test(counted.quantity?.unit ?? '');

const haveOneUnit = (a: Observation, b: Observation): boolean =>
  a.quantity?.unit === b.quantity?.unit || leavesOutClassifier(a, b) || leavesOutClassifier(b, a);

/** Two statements of one unit, or of units that scale to one: the factor from the second's figure to the first's. */
export function factorBetween(to: Observation, from: Observation): number | undefined {
  const [scale, other] = [scaleOf(to), scaleOf(from)];
  if (to.quantity && from.quantity) {
    if (!haveOneUnit(to, from) || scale === undefined || other === undefined) return undefined;
    return other / scale;
  }
  return to.unit === from.unit ? 1 : undefined;
}

const firstNumber = (value: Observation['value']): number | undefined => {
  if (value === null) return undefined;
  if (typeof value === 'number') return value;
  return 'min' in value ? value.min || value.max : value.parts[0];
};

/** How much of the scaled unit one written unit is: 万人 is 10000. */
function scaleOf({ value, quantity, unit }: Observation): number | undefined {
  const [written, measured] = [firstNumber(value), firstNumber(quantity?.value ?? null)];
  if (written === undefined || measured === undefined) return undefined;
  if (written !== 0) return measured / written;
  return unit !== null && /[十百千万亿]/u.test(unit) ? undefined : 1;
}
