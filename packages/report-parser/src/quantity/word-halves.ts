import { manyOf } from '../lexicon/number-contexts.ts';
import type { Span } from '../span.ts';
import type { Amount, Sentence } from '../tree.ts';
import { amountInWords, boundBehindShare } from './amount-in-words.ts';
import { matchAt } from './match-at.ts';
import { isSaidOfWhat } from './said-of-what.ts';

/** 比重|过半|, |近半数|, 占全国|近一半|; 半年 and 半径 are no halves, and 时间过半、任务过半 is a saying, 任期过半 a time. */
const led = /(?<!时间|任务|任期(?:已经?)?|双)(超过|[过超近约])(?:半数?|一半)(?=[,;。、:!?的]|以上|$)/y;

/** |超过一半|人口居住在城镇: of those who are many. */
const ledBeforeMany = /(超过|[过超近约])(?:半数|一半)的?/y;

/** |一半以上|实行备案, |半数以上|; 压缩|一半|, 占全球|一半|, where something says before it of what it is one. */
const bare = /(?:一半|半数)(?=以上|[,;。、:!?]|$)/y;

/** The longest word before a half. */
const LONGEST_LEAD = 3;

const half = (view: string, limit: number, { start, end }: Span, lead?: string): Amount => {
  const behind = boundBehindShare(view, end, limit);
  const within = lead === undefined ? undefined : lead === '近' || lead === '约' ? 'approx' : 'gt';
  const bound = within ?? behind.bound;
  return amountInWords({ start, end, digits: ['1', '2'], form: 'ratio', bound, next: behind.next });
};

/** The half that the 半 at `at` says. */
export const halfAt = (view: string, at: number, sentence: Sentence): Amount | undefined => {
  const { start: first, end: limit } = sentence;
  for (let start = Math.max(first, at - LONGEST_LEAD); start < at; start++) {
    const match = matchAt(led, view, start, sentence);
    if (match !== undefined) return half(view, limit, { start, end: start + match[0].length }, match[1]);
    const many = matchAt(ledBeforeMany, view, start, sentence);
    const end = start + (many?.[0].length ?? 0);
    if (many === undefined || manyOf.startingAt(view, end, limit) === undefined) continue;
    return half(view, limit, { start, end: many[0].endsWith('的') ? end - 1 : end }, many[1]);
  }
  for (const start of [at - 1, at]) {
    const match = start < first ? undefined : matchAt(bare, view, start, sentence);
    const end = start + (match?.[0].length ?? 0);
    if (match !== undefined && (view.startsWith('以上', end) || isSaidOfWhat(view, start, sentence)))
      return half(view, limit, { start, end });
  }
  return undefined;
};
