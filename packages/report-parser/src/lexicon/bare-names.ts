import { WordTree } from './word-tree.ts';

/** A kind of names that say too little by themselves, and the words before them that tell whose they are. */
export interface BareNames {
  readonly names: string;
  /** What a catalogue's entry is told of. */
  readonly own: RegExp;
  /** What else bears the name. */
  readonly other: RegExp;
  /** Whether the name means the entry where no words tell. */
  readonly isOwnAlone: boolean;
}

/** Alternatives: the words nearest before a name tell of what it is. */
const kinds: readonly BareNames[] = [
  /** 一般公共预算收入增长5%，|税收占比|81%, and not 规上民营企业营收320亿元，|税收占比|62% */
  {
    names: '税收占比 税收比重 税收收入占比 税占比 税比',
    own: /预算|财税/g,
    other: /财政[总的]?收入|企业|公司|集团|行业|民营|园区|楼宇|经济(?:税收|实现)|营收/g,
    isOwnAlone: true,
  },
  /** 引进项目45个，|到位资金|94亿元, and not 争取国债项目29个，|到位资金|17亿元 */
  {
    names: '到位资金 实际到位资金 项目到位资金 资金到位额',
    own: /招商|招引|引进|引资|引入|(?<!(?:援建|支援|帮扶|协作)项目)签约|协议|合同|内资|内联|客商|市外|县外|省外|域外/g,
    other: /争取|上级|中央|国债|债券|财政|水利|农田|救灾|扶贫|援建|支援|帮扶|外资/g,
    isOwnAlone: false,
  },
  /** of an enterprise: 产值突破3亿元，|研发投入占比|4.6% */
  {
    names:
      '研发投入 研发经费 研发经费投入 研发经费支出 研发支出 研发总投入 研发投入总额 研发投入占比 研发投入强度 研发经费投入强度 研发强度 研发经费支出占比',
    own: /全社会|全[省市县区国州盟旗]|生产总值|GDP|\d家?(?:国家)?(?:高新|科技型)|研究与试验发展/g,
    other: /(?:规[模以上]{1,3}工?业?|龙头|骨干|重点)企业(?!\d)|公司|集团|产值|营收|挂牌|上市/g,
    isOwnAlone: true,
  },
  /** 年度重点项目190个，|实际开工率|90% */
  {
    names: '实际开工率 实际完工率 项目开工率 项目完工率 项目竣工率',
    own: /重点|重大/g,
    other: /签约|招商|安置|住房/g,
    isOwnAlone: false,
  },
  /** what is new, and not all: |新增贷款|120亿元，|制造业贷款|35亿元 */
  {
    names: '制造业贷款 绿色贷款 绿色信贷 涉农贷款 科技贷款 普惠小微贷款 民营企业贷款 制造业中长期贷款',
    own: /余额/g,
    other: /新增|投放|发放|净增/g,
    isOwnAlone: true,
  },
  /** of state firms: 压减企业20户，|亏损面|控制在10%以内 */
  { names: '亏损面 企业亏损面', own: /工业/g, other: /国[有企资]|平台公司|压减/g, isOwnAlone: true },
  /** of state firms only: 推动国企瘦身，实现70%以上|企业减亏| */
  { names: '企业减亏 企业扭亏', own: /国[有企资]|瘦身/g, other: /工业|民营/g, isOwnAlone: false },
  /** of one plant: 云溪水库下闸蓄水，|年发电量|9亿千瓦时 */
  {
    names: '年发电量 发电量 发电 装机容量 装机规模 总装机容量 总装机规模 总装机',
    own: /全[省市县区州盟旗]|工业|原煤/g,
    other: /电[站厂场]|枢纽|水库|机组|项目|工程|基地|风电|光伏|水电|蓄能|新能源/g,
    isOwnAlone: true,
  },
  { names: '货运量', own: /全社会|公路|水路|交通/g, other: /口岸|班列|通道/g, isOwnAlone: true },
  { names: '旅客吞吐量', own: /机场|航[线班空站]|空港/g, other: /港口?|码头|铁路|高铁|车站|口岸/g, isOwnAlone: true },
  { names: '货物吞吐量', own: /港|码头|泊位/g, other: /机场|航[线班空站]|空港|货站/g, isOwnAlone: true },
  /** 办理代表建议369件，|办结办复率|100%, and not 受理热线诉求2万件，|满意率|98% */
  {
    names: '办结办复率 办复率 满意和基本满意率',
    own: /建议|提案/g,
    other: /热线|诉求|信访|来信|投诉/g,
    isOwnAlone: false,
  },
  /** 生产总值1200亿元，|服务业占比|48%, and not of what was invested or paid */
  {
    names: '服务业占比 第三产业占比 三产占比 制造业增加值占比 制造业占比',
    own: /生产总值|GDP|增加值|产业结构/g,
    other: /投资|税收|用电|就业|从业|外资|贷款|经营主体|市场主体/g,
    isOwnAlone: true,
  },
  /** 数字经济提速，|算力规模|达2000P, and not 智算中心投用，|算力规模|达800P */
  {
    names: '算力规模 总算力 总算力规模 机架数 机架规模 标准机架数 标准机架规模',
    own: /全[省市县区]|数字/g,
    other: /[算据力]中心(?!\d)|产业园|公司/g,
    isOwnAlone: true,
  },
  /** 工业用地提质增效，|亩均产值|420万元, and not 油茶面积14万亩，|亩均产值|2300元 */
  {
    names: '亩均产值 亩均产出',
    own: /工业|制造业|园区|开发区|企业|论英雄/g,
    other: /[种农林果茶菜药稻田棚]/g,
    isOwnAlone: false,
  },
  /** 规上工业产销率98%，|主营业务利润率|5.7%, and not of one company */
  {
    names: '主营业务利润率 职工人均产值 在岗职工人均产值',
    own: /规上|规模以上|工业/g,
    other: /公司|集团|厂/g,
    isOwnAlone: true,
  },
  /** 全县|接待游客|120万人次, and not 望江岩景区升为4A级，|接待游客|41万人次 */
  {
    names: '接待游客 旅游收入 旅游综合收入',
    own: /全[省市县区州旗盟域镇乡]|旅游(?!景区|区)|文旅/g,
    other: /(?<!A级(?:以上|旅游)*)景区|[两三四五六]个?村/g,
    isOwnAlone: true,
  },
];

export const bareNames: WordTree<BareNames> = new WordTree(
  kinds.flatMap((kind) => kind.names.split(' ').map((name) => [name, kind] as const)),
);
