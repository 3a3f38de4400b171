import type { Period } from './period.ts';

const year = (n: number): string => String(n).padStart(4, '0');

/** Writes `2023` for one year and `2021/2025` for a span. */
export const formatPeriod = ({ start, end }: Period): string =>
  start === end ? year(start) : `${year(start)}/${year(end)}`;
