import { holding, opening } from '../lexicon/signed-pattern.ts';
import type { Span } from '../span.ts';
import type { Amount } from '../tree.ts';
import type { Relation } from './relation.ts';

/** 完成|计划|的93%, 列入|计划|120个: how much of it was done, or what it holds. */
const aimed = holding(
  '划标力务诺算',
  /^[^成超占按照比较于]*(?:(?<![列纳]入|行动|年|生育|发展|投资|国家)计划|(?<=投资)计划(?=增长|下降|上涨)|(?<=年度|年初|全年|预期)(?:目标|任务)|(?<=收入|支出)预算(?=[为是])|年初承诺[^,的]{2,12}|力争)(?:增长|上涨|下降|完成|达到?|实现|突破|控制在|为|是)*\s*$|[年度]计划(?:完成)?投资(?:为|是)?\s*$/,
);

const missed = opening('没未', /^(?:没有?能?|未能?)(?:完成|实现|达到|达成|如期)/);
const setBefore = /(?:[初年预原既确]定|下达|计划|目标|任务|承诺)的?[^,;。\d]{0,14}$/;

/** 年初定的外贸出口|2000万美元|没有完成: what had been set, and did not come. */
export const isMissed = (view: string, { start, end }: Span, { next }: Amount): boolean =>
  missed(view, next, next + 8) && setBefore.test(view.slice(Math.max(start, end - 24), end));

/** |生产总值计划增长|8%，实际增长8.2%, |年度计划投资|41亿元: what a review says was planned, or is striven for. */
export const isAimedAt = (view: string, { start, end }: Span, { measure, rule }: Relation): boolean =>
  measure !== 'gap' && rule !== 'fulfilment' && aimed(view, Math.max(start, end - 20), end);
