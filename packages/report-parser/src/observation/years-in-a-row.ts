import { holding } from '../lexicon/signed-pattern.ts';
import { chineseNumeral } from '../quantity/chinese-numeral.ts';
import type { Span } from '../span.ts';

/** 新农合参合率|连续三年|保持在96%以上. */
const inARow = /连续(\d{1,2}|[一二两三四五六七八九十]{1,3}) ?年/;
const mayBeInARow = holding('连', inARow);

/** Words further before an amount are told of something else. */
const NEAR = 24;

/** The years up to `last` in a row of which a result is told to have held; undefined where it is of one. */
export const yearsInARow = (view: string, { start, end }: Span, last: string | null): string | undefined => {
  const from = Math.max(start, end - NEAR);
  if (last?.length !== 4 || !mayBeInARow(view, from, end)) return undefined;
  const written = inARow.exec(view.slice(from, end))?.[1] ?? '';
  const count = /\d/.test(written) ? Number(written) : chineseNumeral(written);
  return count > 1 ? `${Number(last) - count + 1}/${last}` : undefined;
};
