import { wordSet } from '../lexicon/word-tree.ts';

/** What the first name of a list begins with for all of them, and what those are like that may leave it out. */
interface Lead {
  readonly lead: RegExp;
  readonly sharing: RegExp;
}

/** Places and groups whose air and water are told of. */
const polluters = '企业|行业|工业|领域|电厂|机组|流域|城区|市区|园区';

const leads: readonly Lead[] = [
  // |规上工业|亩均税收、亩均增加值
  { lead: /^.{2,14}?(?=[亩地]均.{2})/, sharing: /^[亩地]均/ },
  // |每平方公里土地|生产总值和财政收入: of what each is told, whatever its measure.
  { lead: /^(?:每平方公里(?:土地)?|亩均|地均)(?=.{2})/, sharing: /^/ },
  // |单位生产总值|能耗、用水量
  {
    lead: /^(?:每?单位|每?万元)(?:国内|地区|规上工业|规模以上工业|工业)?(?:生产总值|GDP|增加值)(?=.{2})/,
    sharing: /^(?:能耗|水耗|电耗|用水量|用电量|用能|能源消耗|二氧化碳|碳排放|碳强度)/,
  },
  // |规上工业单位增加值|能耗、水耗
  {
    lead: /^(?:规上|规模以上)工业(?:企业)?(?:单位|万元)(?:工业)?增加值(?=.{2})/,
    sharing: /^(?:能耗|水耗|电耗|用水量|二氧化碳|碳排放)/,
  },
  // |每千人|托位、养老床位数
  {
    lead: /^每[百千万十]{1,2}名?(?:常住|老年)?(?:人口|人|老人)?(?:口)?(?:拥有)?(?=.{2})/,
    sharing: /^[^每人]{0,10}(?:床位|医师|医生|护士|托位|学位|专利|汽车|轿车)(?:数|(?:拥有|保有)量)?$/,
  },
  // |农村|卫生厕所普及率、自来水普及率
  {
    lead: /^(?:农村|城镇|城乡|城市|县城|城区|乡镇|集镇)(?=(?:自来水|生活|卫生厕所|集中供水|污水|垃圾).{0,10}率$)/,
    sharing: /^(?:自来水|生活|卫生厕所|集中供水|污水|垃圾).{0,12}率$/,
  },
  // |高新区|规上工业产值、税收: of the whole zone, and not of its industry
  {
    lead: /^[^、]{0,8}(?:经开|高新|开发|新|园|工业|示范)区(?=规上|规模)/,
    sharing: /^(?:[上实][交缴现])?(?:税[金收]|利税|固定资产投资|进出口)(?:总额)?$/,
  },
  // |乡镇企业|增加值、上交税金
  {
    lead: /^.{0,6}?(?:(?:乡镇|民营)企业|(?:规模以上|规[上模])工业(?:企业)?(?!增加值))(?=.{2})/,
    sharing: /^(?:企业)?(?:[上实][交缴现])?(?:税[金收]|利税|利润|主营业务收入)(?:总额)?$/,
  },
  // |规上工业|增加值、企业利润: other taxes beside it may be of the place
  { lead: /^(?:规模以上|规[上模])工业(?=增加值)/, sharing: /^企业(?:利税|利润)(?:总额)?$/ },
  // |重点企业|二氧化硫、氮氧化物排放量
  {
    lead: new RegExp(`^.{2,12}(?:${polluters})(?=二氧化硫|化学需氧量|氨氮|氮氧化物|颗粒物)`),
    sharing: /^(?:二氧化硫|化学需氧量|氨氮|氮氧化物|颗粒物)/,
  },
  // |对|东盟、中亚进出口
  { lead: /^对(?=.{2,12}(?:出口|进口|贸易额?|投资)$)/, sharing: /^[^对、的]{2,12}(?:出口|进口|贸易额?|投资)$/ },
];

/** Of what a list of names begins these are; a name that begins with one is whole. */
const begun = wordSet('每 人均 户均 万元 单位');

/** What a later name takes over from the first; empty where it is whole. */
export const leadFor = (first: string, name: string): string => {
  if (begun.startingAt(name, 0, name.length) !== undefined) return '';
  for (const { lead, sharing } of leads) {
    const found = lead.exec(first)?.[0] ?? '';
    if (found !== '') return sharing.test(name) && !name.startsWith(found) ? found : '';
  }
  return '';
};

/** |单位生产总值|能耗、二氧化碳排放量 → 单位生产总值能耗, 单位生产总值二氧化碳排放量. */
export const shareLead = (names: readonly string[]): string[] =>
  names.map((name, index) => (index === 0 ? name : leadFor(names[0] ?? '', name) + name));
