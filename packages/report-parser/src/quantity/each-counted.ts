import type { Span } from '../span.ts';

const counted =
  /\d[余多]?[家户个](?:[\u4e00-\u9fff]{0,8}?(?:预增|企业|公司|项目|园区|开发区|[县市][市区]?|区县?|乡|镇|村|街道|产业|集群|品牌|单品))?(?:实现)?年?(?:主营业务|营业|经营性|经营|销售|税收|财政|集体|集体经济|村集体经济)?年?(?:收入|营收|产值|生产总值|GDP|固投|投资额?|销售额|交易额|纳税额?|税收|利润|市值|估值|规模)(?:超过?|突破|过|不足|不到|低于|(?:[均都]|全部)(?:实现)?(?:超过?|突破|达到?))$/;

/** The longest words from the count to what each of those passes. */
const LONGEST = 36;

/** 26家企业年产值超|十亿元: each of those that are counted passes it, and not all together. */
export const isPassedByEach = (view: string, at: number, { start }: Span): boolean =>
  counted.test(view.slice(Math.max(start, at - LONGEST), at));
