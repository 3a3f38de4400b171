/** What a unit counts or measures; a reader trusts 亿元 after a figure more than 村. */
export type UnitKind = 'money' | 'physical' | 'share' | 'classifier' | 'noun';

/** One written unit is `factor` × 10^`exponent` of the unit that `code` names. */
export interface Unit {
  /** ISO 4217 for money, UCUM for the rest; counted things are UCUM annotations: `{person}`. */
  readonly code: string;
  readonly factor: number;
  readonly exponent: number;
  /** Units of one dimension measure the same kind of thing: `length`, `money`, `count`. */
  readonly dimension: string;
  readonly kind: UnitKind;
}

/** One way of writing a unit after a figure: 公里, km, 千米. */
export interface UnitEntry extends Unit {
  readonly symbol: string;
  /** Whether 万, 亿 … may stand before it: 亿元, but not 万%. */
  readonly multipliers: boolean;
}

/** A Chinese power of ten before a unit: 万 is 10^4. */
export interface Multiplier {
  readonly symbol: string;
  readonly exponent: number;
}

/** A line of the generated table; the writings are parted by blanks. */
export type UnitRow = readonly [
  code: string,
  kind: UnitKind,
  dimension: string,
  factor: number,
  exponent: number,
  multipliers: boolean,
  writings: string,
  english: string,
];
