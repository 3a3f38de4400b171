import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SignTable, signKinds, signsOf } from '../../src/lexicon/sign-table.ts';

/** Few signs a table, and few tables: all share the room of one process. */
const few = fc.uniqueArray(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 });

describe('a table of signs', () => {
  it('tells its signs from all other characters, whatever they are', () => {
    fc.assert(
      fc.property(few, (codes) => {
        const table = new SignTable(new Map(codes.map((code, rank) => [code, rank + 1])));
        const known = new Map(codes.map((code, rank) => [code, rank + 1]));
        for (let code = 0; code <= 0xffff; code++) {
          const meaning = known.get(code) ?? 0;
          if (table.of(code) !== meaning || table.has(code) !== known.has(code)) return false;
        }
        return true;
      }),
      { numRuns: 40 },
    );
  });

  it('holds more signs than any list of the lexicon', () => {
    const signs = Array.from({ length: 200 }, (_, rank) => String.fromCharCode(0x4e00 + rank * 97)).join('');
    const table = signsOf(signs);
    expect(Array.from(signs, (sign) => table.has(sign.charCodeAt(0)))).not.toContain(false);
    expect(table.has('一'.charCodeAt(0) + 1)).toBe(false);
  });

  it('gives a sign the bits of all its kinds', () => {
    const table = signKinds([
      [1, '和与'],
      [2, '、和'],
    ]);
    expect(['和', '与', '、', '及'].map((sign) => table.of(sign.charCodeAt(0)))).toEqual([3, 1, 2, 0]);
  });

  it('knows nothing behind the end of a text', () => {
    expect(signsOf('和').of(Number.NaN)).toBe(0);
    expect(signsOf('\0').has('和'.charCodeAt(1))).toBe(false);
  });
});
