import { holding } from '../lexicon/signed-pattern.ts';
import type { Span } from '../span.ts';
import type { Relation } from './relation.ts';

/** 完成|计划|的93%, 列入|计划|120个: how much of it was done, or what it holds. */
const aimed = holding(
  '划标力务诺算',
  /^[^成超占按照比较于]*(?:(?<![列纳]入|行动|年|生育|发展|投资|国家)计划|(?<=年度|年初|全年|预期)(?:目标|任务)|(?<=收入|支出)预算(?=[为是])|年初承诺[^,的]{2,12}|力争)(?:增长|上涨|下降|完成|达到?|实现|突破|控制在|为|是)*\s*$|[年度]计划(?:完成)?投资(?:为|是)?\s*$/,
);

/** |生产总值计划增长|8%，实际增长8.2%, |年度计划投资|41亿元: what a review says was planned, or is striven for. */
export const isAimedAt = (view: string, { start, end }: Span, { measure, rule }: Relation): boolean =>
  measure !== 'gap' && rule !== 'fulfilment' && aimed(view, Math.max(start, end - 20), end);
