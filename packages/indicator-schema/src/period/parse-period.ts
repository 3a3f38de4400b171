import type { Period } from './period.ts';

/** Reads `2023` and `2021/2025`; undefined for any other text and for a span that ends before it starts. */
export const parsePeriod = (text: string): Period | undefined => {
  const match = /^(\d{4})(?:\/(\d{4}))?$/.exec(text);
  if (match === null) return undefined;
  const start = Number(match[1]);
  const end = Number(match[2] ?? match[1]);
  return start <= end ? { start, end } : undefined;
};
