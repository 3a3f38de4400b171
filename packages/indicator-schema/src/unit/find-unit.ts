import type { Unit, UnitEntry } from './unit.ts';
import { multiplierTable, unitTable } from './unit-table.ts';

const entries = new Map(unitTable.map((entry) => [entry.symbol, entry]));
const multipliers = [...multiplierTable].sort((a, b) => b.symbol.length - a.symbol.length);

/** 万 alone, as in 农村人口减少1000万: a pure number. */
const one: Unit = { code: '1', factor: 1, exponent: 0, dimension: 'number', kind: 'classifier' };

const plain = ({ code, factor, exponent, dimension, kind }: UnitEntry): Unit => ({
  code,
  factor,
  exponent,
  dimension,
  kind,
});

/** No unit is written longer. */
const LONGEST = 24;

/** How many powers may stand one behind the other: 百亿|亿|次. */
const MOST_POWERS = 2;

/** 亿元, 万千瓦时, 万, 百亿亿次. */
const findPowered = (symbol: string, powers = MOST_POWERS): Unit | undefined => {
  if (symbol.length > LONGEST) return undefined;
  for (const multiplier of multipliers) {
    if (!symbol.startsWith(multiplier.symbol)) continue;
    const rest = symbol.slice(multiplier.symbol.length);
    const entry = entries.get(rest);
    const known = rest === '' ? one : entry?.multipliers === true ? plain(entry) : undefined;
    const base = known ?? (entry === undefined && powers > 1 ? findPowered(rest, powers - 1) : undefined);
    if (base !== undefined) return { ...base, exponent: base.exponent + multiplier.exponent };
  }
  return undefined;
};

const bracket = /^(.+)[(（]([^()（）]+)[)）]$/;

/** 套(户), 万条（个）, 县(市、区): counted by the one or by the others; the first tells what it is. */
const findAlternative = (symbol: string): Unit | undefined => {
  const [, first = '', other = ''] = symbol.length > LONGEST ? [] : (bracket.exec(symbol) ?? []);
  const [kind, ...kinds] = other.split('、').map((written) => entries.get(written)?.kind);
  if ((kind !== 'classifier' && kind !== 'noun') || kinds.some((next) => next !== kind)) return undefined;
  const unit = findScaled(first);
  return unit?.kind === kind ? unit : undefined;
};

/** A unit, perhaps with 万, 亿 … before it or a second classifier behind it. */
const findScaled = (symbol: string): Unit | undefined => {
  const entry = entries.get(symbol);
  return entry === undefined ? (findPowered(symbol) ?? findAlternative(symbol)) : plain(entry);
};

/** What stands under the stroke: 吨, 万人, 10万人, 百公里. */
const findDenominator = (symbol: string): Unit | undefined => {
  const zeros = /^10*/.exec(symbol)?.[0].length ?? 0;
  const unit = findScaled(symbol.slice(zeros));
  return unit && zeros > 0 ? { ...unit, exponent: unit.exponent + zeros - 1 } : unit;
};

/** A code with an operator in it needs brackets under a stroke. */
const under = (code: string): string => (/[./]/.test(code) ? `(${code})` : code);

/** One unit by another, exactly; undefined when the scale has no finite decimal. */
const divide = (a: Unit, b: Unit): Unit | undefined => {
  for (let zeros = 0; zeros <= 4; zeros++) {
    const factor = (a.factor * 10 ** zeros) / b.factor;
    if (!Number.isInteger(factor)) continue;
    return {
      code: `${a.code}/${under(b.code)}`,
      factor,
      exponent: a.exponent - b.exponent - zeros,
      dimension: `${a.dimension}/${b.dimension}`,
      kind: a.kind,
    };
  }
  return undefined;
};

const composed = new Map<string, Unit | undefined>();

const compose = (symbol: string): Unit | undefined => {
  const whole = findScaled(symbol);
  if (whole !== undefined) return whole;
  const [first, ...others] = symbol.split(/[/／∕每·]/);
  let unit = findScaled(first ?? '');
  for (const other of others) {
    const denominator = findDenominator(other);
    // 十/10万: a number under the stroke is of no unit; the table has what is told of so many
    unit = unit && denominator && denominator.dimension !== one.dimension ? divide(unit, denominator) : undefined;
  }
  return unit;
};

/**
 * The unit that a text writes as `symbol`, without blanks: 亿元, 万人次, 元/吨, 微克每立方米, 件/万人, 元/人·月.
 * Undefined when it is not known.
 */
export const findUnit = (symbol: string): Unit | undefined => {
  const known = composed.get(symbol);
  if (known !== undefined || composed.has(symbol)) return known;
  const unit = compose(symbol);
  if (composed.size < 10_000) composed.set(symbol, unit);
  return unit;
};
