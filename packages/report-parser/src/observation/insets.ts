import { signSet } from '../lexicon/sign-set.ts';
import { findSign } from '../sign-at.ts';

/** What a name may hold that is none of it, with a sign without which it is not tried, and what is left in its place. */
interface Inset {
  readonly sign: string;
  readonly pattern: RegExp;
  readonly left: string;
}

const insets: readonly Inset[] = [
  /** 解决|了|农村饮水安全问题 */
  { sign: '了', pattern: /^([\u4e00-\u9fff]{2,4}?)了(?![解结却望])(?=.{2})/, left: '$1' },
  /** |总装机240万千瓦的|乌岭电厂、|年产60万吨的|铝厂等: how large each example is */
  {
    sign: '的',
    pattern:
      /(?:^|(?<=[、和与及]))(?:[日年](?:产|处理|加工|供水|屠宰|发电)|总?装机(?:容量)?|总?投资|总?库容|总?(?:建筑|占地)?面积|全长|长)(?:超过?|达|约|近)?[\d.]{1,8}[万亿]?[余多]?[\u4e00-\u9fff]{1,4}?(?:以上)?的(?=[^、]{2,20}[、和与及等])/g,
    left: '',
  },
  /** 专项资金|安排|3亿元 */
  {
    sign: '安',
    pattern: /(?<=.(?:资金|投资|支出|经费|补助|补贴|赤字|预算|国债|债券))(?:共|计划|预算|已)?安排$/,
    left: '',
  },
  /** 中央财政|拟安排|“三农”投入 */
  {
    sign: '安',
    pattern: /(?<=财政|本级)(?:拟|计划)?安排(?=.{2,24}(?:投资|投入|支出)$)|(?<=财政|本级)(?:拟|计划)(?=安排)/,
    left: '',
  },
  /** 产业园|提前形成|产能 */
  { sign: '形', pattern: /(?<=.{4})(?:已|可|将|新|初步|提前)?形成$/, left: '' },
  /** “三品一标”|2|农产品 */
  {
    sign: '”',
    pattern: /(?<=”)\d{1,2}(?=[\u4e00-\u9fff]{2})(?![^、]?[大个项类件家条批种年月日号届次期座处县乡镇村])/,
    left: '',
  },
  /** 棉花产量|连续4年|占全国九成 */
  { sign: '年', pattern: /(?<=.{2})连续[\d一二三四五六七八九十两多几]{1,3}年(?=.{2})/, left: '' },
  /** 重点园区|2025年|营业收入 */
  {
    sign: '年',
    pattern: /(?<=.{2})\d{4} ?年度?(?=(?:实现|完成)?(?:营业收入|营收|总?产值|增加值|生产总值|税收|利润))/,
    left: '',
  },
  /** |某县2012年全年|生产总值 */
  {
    sign: '年',
    pattern: /^[\u4e00-\u9fff]{1,6}[省市区县州盟旗镇乡]\d{4} ?年(?:度|全年|全[市县区省])?(?:实现|完成)?(?=.{2})/,
    left: '',
  },
  /** 一期工程|2005—2012年|累计完成投资, 贫困村|提前于2018年|退出 */
  {
    sign: '年',
    pattern: /(?<=.{2})(?:\d{4} ?年?[-—–~至到]{1,2}\d{4} ?年|(?:提前)?于\d{4} ?年[底末初]?)(?=.{2})/,
    left: '',
  },
  /** 收入扣除留抵退税|因素后| */
  { sign: '后', pattern: /(?<=.{2}(?:剔除|扣除).{2,10})等?(?:基数)?(?:因素|影响)后$/, left: '' },
  /** 工业经济总量|前三季度|跃升 */
  { sign: '季', pattern: /(?<=.{2})(?:前[二三两]个?|[一二三四])季度$/, left: '' },
  /** 财政收入|在2000年基础上|翻一番 */
  { sign: '础', pattern: /(?<=.{2})在\d{4} ?年的?基础上?$/, left: '' },
  /** 产值|已|占规模以上工业的11.7% */
  { sign: '占', pattern: /(?<=.)(?:已经?|约|预计)占/, left: '占' },
  /** 固定资产投资|五年累计完成投资|193亿元 */
  {
    sign: '资',
    pattern: /(?<=投资)(?:[近这过去]{0,2}[一二三四五六七八九十\d]{1,2}年来?)?(?:累计|共)?完成投资$/,
    left: '',
  },
  /** 中央财政|五年|投入扶贫资金 */
  {
    sign: '年',
    pattern:
      /(?<=财政|政府|本级)(?:近|这|过去)?[三四五]年来?(?:累计|共)?(?=投入|安排|下达|拨付|落实)|(?<=.{3})(?:近|这|过去)?[两三四五六]年来?(?:累计|共)(?=投入|投资|支出)/,
    left: '',
  },
  /** 新增市场主体|去年|纳税 */
  { sign: '年', pattern: /(?<=主体|企业)(?:去年|今年|当年)(?=纳税|缴税)/, left: '' },
  /** 基地配套建设|共|完成投资 */
  { sign: '共', pattern: /(?<=.{2})共(?=完成投资)/, left: '' },
  /** 养老金标准|统一|由55元提高 */
  { sign: '统', pattern: /(?<=标准|待遇|补贴|养老金|税率|比例|价格|费率)统一$/, left: '' },
  /** 事故死亡人数|控制在|下达指标|的55% */
  { sign: '制', pattern: /(?<=.{2})(?:严格)?控制在([^、在]{2,10}(?:指标|目标|任务|计划))$/, left: '占$1比重' },
  /** 开办时间|从两个月|缩短到4天 */
  {
    sign: '从',
    pattern:
      /(?<=.{3})从[一二三四五六七八九十两半][^、从]{1,8}?(?:(?:压缩|缩短|减少|降低|提高|增加|扩大)[到至]目前的?)?$/,
    left: '',
  },
  /** 居民收入|增速高于经济增速|、突破3万元 */
  { sign: '速', pattern: /(?<=.{4})增速(?:持续|继续|连续)?[高快]于[^、]{2,12}、?$/, left: '' },
];

const maySet = signSet(insets.map(({ sign }) => sign).join(''));

const holdsSign = (words: string): boolean => {
  for (let at = 1; at < words.length; at++) if (maySet(words.charCodeAt(at))) return true;
  return false;
};

/** A name without what was set into it. */
export const withoutInsets = (words: string): string => {
  if (!holdsSign(words)) return words;
  let name = words;
  for (const { sign, pattern, left } of insets) if (findSign(name, sign) > 0) name = name.replace(pattern, left);
  return name;
};
