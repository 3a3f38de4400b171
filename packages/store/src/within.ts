/**
 * The half-open range of the codes of a place and all that lies in it. GB/T 2260 codes nest by pairs of digits:
 * 500000 holds 500115. A colon comes after the digits.
 */
export function codesWithin(code: string): readonly [from: string, before: string] {
  const prefix = code.replace(/(?:00){1,3}$/, '');
  return [prefix === '' ? '0' : prefix, `${prefix}:`];
}
