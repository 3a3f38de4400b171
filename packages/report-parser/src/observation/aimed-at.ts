import { holding, opening } from '../lexicon/signed-pattern.ts';
import type { Span } from '../span.ts';
import type { Amount } from '../tree.ts';
import type { Relation } from './relation.ts';

/** 完成|计划|的93%, 列入|计划|120个: how much of it was done, or what it holds. */
const aimed = holding(
  '划标力务诺算',
  /^[^成超占按照比较于]*(?:(?<![列纳]入|行动|年|生育|发展|投资|国家)计划|(?<=投资)计划(?=增长|下降|上涨)|(?<=年度|年初|全年|预期)(?:目标|任务)|(?<=收入|支出)预算(?=[为是])|目标(?=增长|下降|上涨)|年初承诺[^,的]{2,12}|力争)(?:增长|上涨|下降|完成|达到?|实现|突破|控制在|为|是)*\s*$|[年度]计划(?:完成)?投资(?:为|是)?\s*$/,
);

const missed = opening('没未', /^(?:没有?能?|未能?)(?:完成|实现|达到|达成|如期)/);
const setBefore = /(?:[初年预原既确]定|下达|计划|目标|任务|承诺)的?[^,;。\d]{0,14}$/;

/** 年初定的外贸出口|2000万美元|没有完成: what had been set, and did not come. */
export const isMissed = (view: string, { start, end }: Span, { next }: Amount): boolean =>
  missed(view, next, next + 8) && setBefore.test(view.slice(Math.max(start, end - 24), end));

/** At the head of a clause: what had been planned, whatever came of it; 计划总投资 is that of the whole work. */
const planned = opening(
  '原年计目市县省上下',
  /^(?:原|年初|年度|全年|[市县省]|上级)?(?:计划(?!总)|预算(?=收入|支出|投资)|(?:目标)?任务(?:为|是)?|目标(?:为|是)?|下达(?:的)?任务)|^原定(?!于)/,
);
const done =
  /^[^,;。\d]{0,10},(?:(?:年度|计划|总){1,2}投资[\d.]+[^,;。\d]{1,6},)?(?:全年|年内|当年)?(?:实际(?![使利]用|到位)|已经?(?:完成|建成|新增|新建|实现|达到?|到位|开工|改造|引进|培育|发放|实施|落实))/;

/** |计划新建公路|120公里，实际建成136公里: what was planned, told beside what was done. */
export const isPlannedBesideDone = (view: string, { start, end }: Span, { next }: Amount): boolean =>
  planned(view, start, Math.min(end, start + 12)) && done.test(view.slice(next, next + 40));

/** |生产总值计划增长|8%，实际增长8.2%, |年度计划投资|41亿元: what a review says was planned, or is striven for. */
export const isAimedAt = (view: string, { start, end }: Span, { measure, rule }: Relation): boolean =>
  measure !== 'gap' && rule !== 'fulfilment' && aimed(view, Math.max(start, end - 20), end);
