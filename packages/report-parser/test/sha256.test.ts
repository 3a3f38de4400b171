import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../src/sha256.ts';

const expected = (text: string): string => createHash('sha256').update(Buffer.from(text)).digest('hex');

test('the hash of any text, lone surrogates among it, is that of its bytes in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '汉', '😀', '\ud800', '\udc00') }), (text) => {
      expect(sha256(text)).toBe(expected(text));
    }),
  );
});

test('it is so around the ends of the pieces and blocks in which it is made', () => {
  for (const length of [0, 55, 56, 63, 64, 65, 119, 16383, 16384, 16385, 32768, 50000])
    for (const sign of ['a', '汉', '😀'])
      expect(sha256(`汉${sign.repeat(length)}`)).toBe(expected(`汉${sign.repeat(length)}`));
});
