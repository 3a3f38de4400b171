import { changes } from '../lexicon/changes.ts';
import { measureNouns } from '../lexicon/predicates.ts';
import { trimBefore } from './trim-before.ts';
import { trimSubject } from './trim-subject.ts';

/** The things counted, up to the last noun that says what they are. */
const counted =
  /^.*(?:企业|产业|行业|集群|链|园区|平台|断面|点位|水源地|项目|工程|品种|产品|家庭|居民|农户|群众|人员|对象|[村镇乡县市区旗州校院所站厂户])(?![均级属域委居民])(?:[（(][^()（）]{1,4}[)）])?/;

/** 企业|追加投资|, 企业|获批转贷资金|: what was done by them, or for them. */
const isDeed = /(?:(?<!资产)投资|资金|贷款|补贴)$/;

/** 23个|乡镇|中已有|19个: what only leads up to the next number. */
const amongThem = /(?<=.{2})中$/;

/**
 * The counted noun, where another amount follows that tells something of each of them, or of some.
 *  > 13个|县区|城区空气质量优良天数比例均在|97%以上
 */
export const withoutMeasureOfNext = (noun: string): string => {
  const { end } = trimBefore(noun, { start: 0, end: noun.length });
  const change = changes.endingAt(noun, end, 0);
  const told = trimSubject(noun, { start: 0, end: end - (change?.length ?? 0) }).end;
  const measure = measureNouns.endingAt(noun, told, 0)?.length ?? 0;
  const isMeasured = measure > 0 && !isDeed.test(noun.slice(0, told));
  const things = isMeasured ? counted.exec(noun.slice(0, told - measure))?.[0] : undefined;
  return things ?? noun.slice(0, Math.max(2, end)).replace(amongThem, '');
};
