import { aspects } from '../lexicon/predicates.ts';
import { closing, opening } from '../lexicon/signed-pattern.ts';
import { isWordOf } from './is-word-of.ts';

/** Rates and counts of what is not said: 满意率, 问题解决率, 就地转化率, 办件量. */
const bareRate = closing(
  '率度量',
  /^(?:就地|综合|平均|总体|群众|问题|回访|按时|及时|一次性?|整体|累计|当年|实际)?(?:(?:满意|落地|到资|开复工|处理|解决|转化|办结|办复|答复|面商|化解|整改|达标|合格|响应|好评|签约|履约|流转|参保|参合|破案|成功|入驻|入住|网办|出租|治愈|治理|成活|续约)率|满意度|(?:办件|受理|诉求|运送)量)$/,
);

/** What an enterprise, a works or a crop brings in or takes, however it is reckoned: 全产业链|产值|, 亩|产值|, 年|用电量|. */
export const isYield = opening(
  '预可达完实新形累全链综亩户年产总营销成交收挂投日商建注上缴入纳出创涉',
  /^(?:(?:预计|可实现|达产后?|完成|实现|年?可?新增|形成|累计|全产业链|链上|综合|亩|户)?年?(?:产值|总产值|营业收入|营收|销售收入|销售额|交易额|成交额|产量|收益)|(?:挂果|投产)面积|[日年](?:新增)?(?:生?产|供水|处理|加工|(?:旅客|货物)?吞吐|通过)能力|年均?(?:用电|发电|用水|供水|处理|接待|发送|吞吐|产)量|(?:商业|总|建设)体量|(?:完成|实际)投资额|注册资本?金|年可?新增(?:税收|利税|利润)|(?:上[缴交]|缴纳|入库)(?:税收|税金|税费|利税)|纳税|出口创汇|创汇|涉及(?:居民|群众|农户|人口|村民))$/,
);

/** |均价每公斤|上涨4元: of a crop or a dwelling that was told of. */
const priceOfEach = opening(
  '平均单售收',
  /^(?:平均)?(?:均价|单价|售价|收购价|销售价)每(?:[公市]?斤|吨|担|头|[只箱件株亩]|平方米)$/,
);

/** |年减排|二氧化碳55万吨, |年处理|垃圾20万吨: what a works does in a year. */
const yearlyDeed = opening('年可', /^可?年可?(?:减排|节约|节电|节煤|节水|处理|加工|周转)[^、,]{2,8}$/);

/** 新兴产业快速发展，|产值占规模以上工业|的11.7%: a share of what is not said. */
export const isShareOfAspect = opening(
  '总产增营销投税完实精压数',
  /^(?:完成|实现)?(?:总?产值|增加值|营业收入|销售收入|产量|投资|税收|总量|(?:精减|压减)?数量)占.{2,16}(?:比重|比例)?$/,
);

/** 总量、增速: of one thing, told together. */
export const areAspects = (name: string): boolean =>
  (name.includes('、') || name.includes('和')) && name.split(/[、和]/).every((one) => isAspect(one));

/** Whether a name says nothing by itself, but what it is of a thing named before: 总投资, 满意率. */
export const isAspect = (name: string): boolean =>
  isWordOf(aspects, name) || bareRate(name) || isYield(name) || yearlyDeed(name) || priceOfEach(name);
