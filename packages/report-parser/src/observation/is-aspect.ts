import { aspects } from '../lexicon/predicates.ts';
import { isWordOf } from './is-word-of.ts';

/** Rates and counts of what is not said: 满意率, 问题解决率, 就地转化率, 办件量. */
const bareRate =
  /^(?:就地|综合|平均|总体|群众|问题|回访|按时|及时|一次性?|整体|累计)?(?:(?:满意|解决|转化|办结|化解|整改|达标|合格|响应|好评|签约|履约|入驻|入住|网办|出租|治愈)率|满意度|(?:办件|受理|诉求)量)$/;
const mayEndRate = new Set('率度量');

/** Whether a name says nothing by itself, but what it is of a thing named before: 总投资, 满意率. */
export const isAspect = (name: string): boolean =>
  isWordOf(aspects, name) || (mayEndRate.has(name.charAt(name.length - 1)) && bareRate.test(name));
