import { aspects } from '../lexicon/predicates.ts';
import { opening } from '../lexicon/signed-pattern.ts';
import { isWordOf } from './is-word-of.ts';

/** Rates and counts of what is not said: 满意率, 问题解决率, 就地转化率, 办件量. */
const bareRate =
  /^(?:就地|综合|平均|总体|群众|问题|回访|按时|及时|一次性?|整体|累计)?(?:(?:满意|处理|解决|转化|办结|办复|答复|面商|化解|整改|达标|合格|响应|好评|签约|履约|流转|参保|参合|破案|入驻|入住|网办|出租|治愈)率|满意度|(?:办件|受理|诉求)量)$/;
const mayEndRate = new Set('率度量');

/** 新兴产业快速发展，|产值占规模以上工业|的11.7%: a share of what is not said. */
export const isShareOfAspect = opening(
  '总产增营销投税',
  /^(?:总?产值|增加值|营业收入|销售收入|产量|投资|税收)占.{2,16}(?:比重|比例)?$/,
);

/** 总量、增速: of one thing, told together. */
export const areAspects = (name: string): boolean =>
  (name.includes('、') || name.includes('和')) && name.split(/[、和]/).every((one) => isAspect(one));

/** Whether a name says nothing by itself, but what it is of a thing named before: 总投资, 满意率. */
export const isAspect = (name: string): boolean =>
  isWordOf(aspects, name) || (mayEndRate.has(name.charAt(name.length - 1)) && bareRate.test(name));
