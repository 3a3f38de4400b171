import type { ReadLimits, ReadOptions } from './read-result.ts';

const MEBIBYTE = 2 ** 20;

/** The longest report known has 60,000 characters on 70 pages: these leave room for books, and stop bombs. */
export const defaultLimits: ReadLimits = {
  bytes: 32 * MEBIBYTE,
  characters: 4_000_000,
  markup: 8_000_000,
  pages: 1000,
  unpackedBytes: 64 * MEBIBYTE,
  depth: 512,
  milliseconds: 30_000,
};

export const limitsOf = (options: ReadOptions | undefined): ReadLimits => ({ ...defaultLimits, ...options?.limits });
