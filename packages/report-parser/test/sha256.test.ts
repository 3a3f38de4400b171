import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256, sha256InScript } from '../src/sha256.ts';

it('knows the hashes of FIPS 180-4', () => {
  for (const hash of [sha256, sha256InScript]) {
    expect(hash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  }
});

it('gives the same hash with Node and without', () => {
  for (let length = 0; length < 200; length++)
    expect(sha256InScript('a'.repeat(length))).toBe(sha256('a'.repeat(length)));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => sha256InScript(text) === sha256(text)));
  expect(sha256InScript('\ud800x\udc00')).toBe(sha256('\ud800x\udc00'));
});
