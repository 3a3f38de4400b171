import type { Unit } from './unit.ts';

type Scaling = Pick<Unit, 'factor' | 'exponent'>;

const decimal = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * The number that `digits` of `unit` are, in the unit that `unit.code` names: 956.7 亿元 are 95670000000 CNY.
 * Exact: the result is the double nearest to the decimal value.
 * @throws RangeError when `digits` is not a plain decimal number.
 */
export const scale = (digits: string, unit: Scaling): number => scaleShort(digits, unit) ?? scaleAny(digits, unit);

const scaleAny = (digits: string, unit: Scaling): number => {
  const [, sign = '', whole = '', fraction = ''] = decimal.exec(digits) ?? [];
  if (whole === '') throw new RangeError(`not a decimal number: ${digits}`);
  const all = whole + fraction;
  const mantissa = unit.factor === 1 ? all : String(BigInt(all) * BigInt(unit.factor));
  const value = Number(`${mantissa}e${unit.exponent - fraction.length}`);
  return sign === '-' && value !== 0 ? -value : value;
};

/** The powers of ten that a double holds exactly. */
const tens = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

const POINT = 0x2e;
const ZERO = 0x30;

/**
 * The same for the numbers that reports hold, without making strings of them: both sides of the one multiplication or
 * division are exact, so that it alone rounds. Undefined where they are not.
 */
const scaleShort = (digits: string, { factor, exponent }: Scaling): number | undefined => {
  let mantissa = 0;
  let point = digits.length;
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at);
    if (code === POINT && at > 0 && point === digits.length) point = at;
    else if (code >= ZERO && code <= ZERO + 9) mantissa = mantissa * 10 + code - ZERO;
    else return undefined;
  }
  const decimals = Math.max(0, digits.length - point - 1);
  const power = exponent - decimals;
  const ten = tens[Math.abs(power)];
  const isExact = mantissa * factor <= Number.MAX_SAFE_INTEGER && digits.length <= 15 && !digits.endsWith('.');
  if (digits === '' || !isExact || ten === undefined) return undefined;
  return power < 0 ? (mantissa * factor) / ten : mantissa * factor * ten;
};
