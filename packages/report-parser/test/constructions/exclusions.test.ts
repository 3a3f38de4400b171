import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exclusions } from '../../src/quantity/exclusions.ts';
import { ignoredIn } from '../ignored-in.ts';
import { readsAs } from '../reads-as.ts';

const OPENS = '  /** ';
const CLOSES = ' */';
const NAMES = "    rule: '";

/** The comments before the rules, by the rule. */
const examplesIn = (file: string): [rule: string, example: string][] => {
  const lines = readFileSync(new URL(`../../src/quantity/${file}.ts`, import.meta.url), 'utf8').split('\n');
  return lines.flatMap((line, at): [string, string][] => {
    const rule = lines[at + 2] ?? '';
    return line.startsWith(OPENS) && rule.startsWith(NAMES)
      ? [[rule.slice(NAMES.length, rule.indexOf("'", NAMES.length)), line.slice(OPENS.length, -CLOSES.length)]]
      : [];
  });
};

const examples = new Map(
  ['exclusions', 'parts-of-dates', 'specifications', 'things-meant', 'thresholds'].flatMap(examplesIn),
);

describe('each rule leaves out the example before it', () => {
  for (const { rule, reason } of exclusions) {
    const example = examples.get(rule);
    test(`${rule}: ${example}`, () => {
      const part = rule === 'digit-of-a-slogan-spelt-out' ? 'glossary' : 'review';
      const carriers = [`${example}，成效明显。`, `全区按照${example}的要求抓落实。`];
      const found = carriers.flatMap((sentence) => ignoredIn(part, sentence));
      expect(found.map((ignored) => `${ignored.reason} ${ignored.rule}`)).toContain(`${reason} ${rule}`);
    });
  }
});

const reasons = { date: 'date', name: 'name', spec: 'spec', list: 'list' } as const;

/** A sentence, and of each of its numbers why it measures nothing. */
const leftOut: readonly (readonly [sentence: string, ...reasons: (keyof typeof reasons)[]])[] = [
  ['2月4日，召开第3次全体会议。', 'date', 'date', 'name'],
  ['2021年以来，全区上下接续奋斗。', 'date'],
  ['经过5年来的努力，面貌一新。', 'date'],
  ['第1季度实现开门红。', 'date'],
  ['该园区成为全县首个300亿元园区。', 'spec'],
  ['粮食库存连降10个月。', 'date'],
  ['每月至少5天外出招商。', 'date'],
  ['上述7个主要指标完成较好。', 'list'],
  ['6万吨电解锰、22万吨锰酸锂等重大项目陆续开工建设。', 'spec', 'spec'],
  ['营商环境居全省100个县区前列。', 'spec'],
  ['云亭路341弄7—8号完成改造。', 'name', 'name', 'name'],
  ['深入实施“3113”行动。', 'name'],
  ['出台稳经济47条、助企纾困22条、民企参与项目13条等措施。', 'name', 'name', 'name'],
  ['荣获全省4个生态环境连续3年持续改善旗县之一。', 'spec', 'date'],
  ['PM2.5浓度持续改善，5G网络全域覆盖。', 'name', 'name'],
  ['轨道交通C7线、18号线建设提速。', 'name', 'name'],
  ['成功创建4A级景区。', 'name'],
  ['举办第6届渔火节。', 'name'],
  ['816工程遗址重现光彩。', 'name'],
  ['纵深推进“1+5+N”行动。', 'name', 'name'],
  ['年产138万吨新材料项目开工建设。', 'spec'],
  ['110千伏云台输变电工程并网运行。', 'spec'],
  ['打造15分钟便民生活圈。', 'spec'],
  ['着力培育50亿级项目。', 'spec'],
  ['成为第一个过10万亿元省份。', 'spec'],
  ['基本完成了10%左右的计划目标。', 'spec'],
  ['提前完成规划确定的1250亿元的目标。', 'spec'],
  ['共有28项指标，其中预期性指标19项、约束性指标9项。', 'list', 'list', 'list'],
  ['五年跨越3个十亿级台阶。', 'spec'],
  ['庆祝中华人民共和国成立75周年。', 'spec'],
  ['0—6岁儿童健康管理扎实推进。', 'spec', 'spec'],
  ['10亿元及以上项目加快落地。', 'spec'],
  ['主要抓了以下10个方面工作：', 'list'],
  ['详见附件1。', 'list'],
  ['“12345”热线高效运行。', 'name'],
  ['深化与世界500强合作。', 'name'],
  ['每天24小时提供咨询服务。', 'date'],
  ['保持6%一档的税率不变。', 'spec'],
  ['沿江健身步道24小时开放。', 'spec'],
  ['出台数字经济2.0、绿色金融等政策。', 'name'],
  ['研制国内首台40米臂架泵车。', 'spec'],
  ['开展0.2微克攻坚行动。', 'name'],
  ['实现所有镇15分钟上高速。', 'spec'],
  ['今年抓好6项重点任务。', 'list'],
  ['抓好以下9个项目。', 'list'],
  ['打好4大攻坚战，港口、机场建设提速。', 'name'],
  ['举办2024大数据博览会。', 'date'],
  ['做好林地承包到期后再延长20年试点。', 'spec'],
  ['地区生产总值连续迈过2个千亿元大关。', 'spec'],
  ['成为西部第2个国家级新区。', 'name'],
  ['成为全省第3个生态示范县。', 'name'],
  ['全县上下奋战22天打赢硬仗。', 'date'],
  ['全面消除56人以上大班额。', 'spec'],
  ['人均收入低于6000元的脱贫户动态清零。', 'spec'],
  ['经济总量在全市12个县区中仍然靠后。', 'spec'],
  ['还有8个村集体年收入不足5万元。', 'spec'],
  ['经过80个昼夜的苦干，大桥如期合龙。', 'date'],
  ['用2到3年时间建成茶产业带。', 'date', 'date'],
  ['远山药业3万吨氨基酸、石浦二期等项目加快建设。', 'spec'],
];

describe('numbers that measure nothing', () => {
  test.each(leftOut)('%s', (sentence, ...wanted) => {
    expect(ignoredIn('review', sentence).map(({ reason }) => reason)).toEqual(wanted);
  });
});

/** What looks like an excluded number and counts all the same. */
readsAs('review', [
  ['{subject 打造“15分钟便民生活圈”}{amount 12个}。', 'level 12 个'],
  ['{subject 建成5G基站}{amount 1260座}。', 'level 1260 座'],
  ['{subject 创建4A级景区}{amount 1个}。', 'level 1 个'],
  ['{subject 年产20万吨精制海盐项目}完成投资{amount 3.2亿元}。', 'level 3.2 亿元 年产20万吨精制海盐项目[完成]投资'],
  ['出台{amount 27条}{subject 举措}。', 'level 27 条 [出台]举措'],
  ['{amount 21件}{subject 年度重点民生实事}全面完成。', 'level 21 件'],
  ['{subject “12345”热线受理诉求}{amount 4.3万件}。', 'level 4.3 万件'],
  ['引进{subject 10亿元以上项目}{amount 6个}。', 'level 6 个 [引进]10亿元以上项目'],
  [
    '产值超过10亿元的企业有{amount 44家}、超过50亿元的有{amount 6家}。',
    'level 44 家 产值超过10亿元的企业',
    'level 6 家 [产值]超过50亿元[的企业]',
  ],
  ['{amount 95%}{bound 以上}的村集体经营性收入超过10万元。', 'level 95 % ge 村集体经营性收入超过10万元[的村]'],
]);

/** A threshold tells which of them are counted, or what share they are. */
readsAs('review', [
  ['{subject 年收入超30万元的村集体}占到{amount 20%}。', 'level 20 % 年收入超30万元的村集体占比'],
  ['{amount 三分之二}的{subject 村集体收入超过10万元}。', 'level 2:3 ratio'],
  ['贫困发生率在20%以上的村{amount 92个}。', 'level 92 个 贫困发生率在20%以上的村'],
  ['完成{amount 1.7万亩}标准农田建设。', 'level 1.7 万亩 标准农田建设'],
]);

readsAs('review', [
  ['完成{amount 230个}50户以上村寨供水管网建设。', 'level 230 个 50户以上村寨供水管网建设'],
  ['{amount 84名}医护人员驰援外地。', 'level 84 名 医护人员驰援外地'],
]);

/** The size of each stands behind how many there are; so many hundred millions are money. */
readsAs('review', [
  [
    '{subject 建成}{amount 3个}500亩、{amount 2个}1000亩的育秧中心。',
    'level 3 个 建成500亩',
    'level 2 个 建成1000亩的育秧中心',
  ],
  ['新建{amount 2座}20万立方米水库。', 'level 2 座 新建20万立方米水库'],
  ['{subject 签约项目}{amount 30个}、{amount 200亿元}。', 'level 30 个', 'level 200 亿元'],
  ['{subject 完成投资}{amount 2个亿}。', 'level 2 个亿'],
  ['重点抓好{subject 亿元以上工业项目}{amount 30个}。', 'level 30 个'],
  ['重点抓好{amount 30个}亿元以上工业项目。', 'level 30 个 亿元以上工业项目'],
  ['{subject 争取资金}{amount 2个多亿元}。', 'level 2 个亿元 gt'],
  [
    '引进{amount 3个}10亿元项目、{amount 2个}投资50亿元项目。',
    'level 3 个 引进10亿元项目',
    'level 2 个 引进投资50亿元项目',
  ],
  [
    '新建300立方米蓄水池{amount 5口}、80平方米值班室{amount 2间}。',
    'level 5 口 新建300立方米蓄水池',
    'level 2 间 新建80平方米值班室',
  ],
  ['新建{amount 12万平方米}厂房{amount 5栋}。', 'level 12 万平方米 新建厂房', 'level 5 栋 厂房'],
  ['{amount 8个}{subject 县区财政收入超过10亿元}。', 'level 8 个'],
  ['按每亩补助200元的标准{subject 兑现资金}{amount 3000万元}。', 'level 3000 万元'],
  ['用3年时间完成{amount 50个}小区改造。', 'level 50 个 小区改造'],
  ['{subject 流转面积超过100亩的大户}达到{amount 50户}。', 'level 50 户'],
]);

/** The sixth of the whole place are six; a report announces no hundred tasks of its own. */
readsAs('review', [
  ['成为全区第{amount 6户}{subject 上市企业}。', 'level 6 户'],
  ['{subject 形成}{amount 160项}{subject 重点任务}。', 'level 160 项 形成重点任务'],
  ['在全省21个县区高质量发展评比中列第{amount 3位}。', 'rank 3 - 全省21个县区高质量发展评比'],
]);

/** Steps that were taken, subscripts that were lost, classes and settlements of some size. */
readsAs('review', [
  ['{subject 税收}连续跨越30亿元、40亿元两个台阶，增长{amount 7%}。', 'growth 7 %'],
  ['{subject 税收}先后突破30亿、40亿两个关口，增长{amount 8%}。', 'growth 8 %'],
  ['{subject 地区生产总值}连续跨越7千亿、8千亿、9千亿三个大台阶，增长{amount 6%}。', 'growth 6 %'],
  ['{subject 城区细颗粒物（PM_2.5）年平均浓度}{amount 31微克/立方米}。', 'level 31 微克/立方米'],
  ['全县40户以上木屋连片村寨完成线路改造，{subject 新建消防水池}{amount 26口}。', 'level 26 口'],
  ['探明3亿吨级石灰石等{subject 矿产地}{amount 4处}。', 'level 4 处 探明3亿吨级石灰石等矿产地'],
]);

/** For how long nothing was as high, and how many live where a thing is done. */
readsAs('review', [
  ['{subject 民间投资占比}{amount 52.1%}、为7年来最高。', 'level 52.1 %'],
  ['10万以上人口镇实现卫生院全覆盖，{subject 新建病房}{amount 12间}。', 'level 12 间'],
]);

/** How fast trains are, and how many indicators a plan has. */
readsAs('review', [
  ['通时速350公里高铁的县达{amount 6个}。', 'level 6 个 通时速350公里高铁的县'],
  ['《纲要》提出了28个主要指标，其中20个预期性指标、8个约束性指标。'],
]);

/** How much it takes to be counted, or how far a share reaches, is a part of the name; the count and the share are told. */
readsAs('review', [
  ['{subject 公交站300米内换乘比例}达{amount 88%}。', 'level 88 %'],
  ['{subject 公园绿地400米服务半径覆盖率}达{amount 86%}。', 'level 86 %'],
  ['{subject 公共交通站点800米覆盖率}达{amount 93%}。', 'level 93 %'],
  ['{subject 电网日负荷}{amount 36天}超2000万千瓦。', 'level 36 天'],
  ['{subject 新建存栏500头标准化奶牛场}{amount 6个}。', 'level 6 个'],
  ['改造{amount 4家}80张床位以上的养老院。', 'level 4 家 [改造]80张床位以上的养老院'],
  ['{subject 年产值超5亿元企业}达到{amount 12家}。', 'level 12 家 [年产值]超5亿元企业'],
  ['{amount 26家}{subject 规上企业年产值超十亿元}。', 'level 26 家'],
  ['{amount 18家}{subject 企业税收突破1亿元}。', 'level 18 家'],
  ['{amount 18家}{subject 企业}产值达{amount 10亿元}。', 'level 18 家 企业', 'level 10 亿元 企业产值'],
  ['{subject 平均响应时间}缩短至{amount 24小时}。', 'level 24 小时'],
  ['{subject 城乡居民收入比}降至{amount 2.0}。', 'level 2 -'],
  ['{subject 旅客吞吐量}突破{amount 300万}大关。', 'level 300 万 gt'],
]);

/** Things are counted where work is announced, and so are great things beside others, or that did something. */
readsAs('plan', [
  [
    '抓好{amount 120个}{subject 县级重点项目}，完成投资{amount 86亿元}以上。',
    'level 120 个 县级重点项目',
    'level 86 亿元 ge [县级重点项目完成]投资',
  ],
  ['做好{amount 3条}续建公路建设。', 'level 3 条 续建公路建设'],
  [
    '培育{amount 40家}以上智能工厂和{amount 15个}以上应用场景。',
    'level 40 家 ge 培育智能工厂',
    'level 15 个 ge [培育]应用场景',
  ],
  [
    '打造{amount 5大}特色农业集群和{amount 12条}加工产业链。',
    'level 5 大 打造特色农业集群',
    'level 12 条 [打造]加工产业链',
  ],
]);

readsAs('review', [
  ['{subject1 云港、石浦、东湾等}{amount 3大}{subject1 航运枢纽}全部{subject1 建成投用}。', 'level 3 大'],
  ['3大系统投入运行，{amount 12个}{subject 平台上线}。', 'level 12 个'],
]);

readsAs('review', [
  ['我们未完成年初确定的136亿元目标。{subject 固定资产投资}完成{amount 120亿元}。', 'level 120 亿元'],
]);

/** Which things are meant, and of what others one speaks, is no result. */
readsAs('review', [
  ['{amount 3个}{subject 1类创新药获批上市}。', 'level 3 个 1类创新药获批上市'],
  ['某江干线5米水深航道贯通，{subject 港口吞吐量}达{amount 2亿吨}。', 'level 2 亿吨'],
  ['{subject 新建航道}{amount 5公里}，水深{amount 4.5米}。', 'level 5 公里', 'level 4.5 米 [新建航道]水深'],
  ['帮扶营收增速20%以上的企业。'],
  ['{subject 企业营收增速}达{amount 20%}{bound 以上}。', 'growth 20 % ge 企业营收'],
  ['落实省政府15条稳增长措施，出台{amount 27条}{subject 惠企措施}。', 'level 27 条 出台惠企措施'],
  ['纳入国家102项重大工程的{amount 85个}{subject 项目开工}。', 'level 85 个 纳入国家102项重大工程项目开工'],
  ['{subject 总人口}达{amount 14.1亿人}。', 'level 14.1 亿人'],
  [
    '{amount 5个}学科进入世界排名前1％、{amount 2个}学科进入前1‰。',
    'level 5 个 学科进入世界排名前1％',
    'level 2 个 学科进入前1‰',
  ],
  [
    '我省产量在全国占比超过10%的有{amount 44种}、超过20%的有{amount 23种}。',
    'level 44 种 [产量]在全国占比超过10%',
    'level 23 种 [产量]在全国占比超过20%',
  ],
  ['{amount 80%}的{subject 社区用房达到300平方米以上}。', 'level 80 %'],
  ['新增经济总量超200亿元县{amount 2个}。', 'level 2 个 新增经济总量超200亿元县'],
  ['{subject 国考10市PM2.5浓度}改善{amount 10.8%}。', 'growth -10.8 %'],
  ['{subject 云岭电厂二期、石浦电厂二期等}{amount 402万千瓦}{subject 机组建成投运}。', 'level 402 万千瓦'],
]);

/** How large or how small those are that are meant, and among how many one stands. */
readsAs('review', [
  ['{subject 引进超5亿元项目}不少于{amount 4个}。', 'level 4 个 ge'],
  ['撤并15人以下教学点，{subject 新建小学}{amount 2所}。', 'level 2 所'],
  ['改造40户以下小区。'],
  ['{subject 参会人员}控制在{amount 30人}{bound 以下}。', 'level 30 人 lt'],
  ['{subject 引进企业}{amount 30家}{bound 以上}。', 'level 30 家 ge'],
  ['在商务厅对46家省级园区的年度考评中列第{amount 9位}。', 'rank 9 - 省级园区的年度考评'],
  ['对{amount 46家}企业开展评估。', 'level 46 家 对企业开展评估'],
]);

/** What the first of its kind came to says which it is. */
readsAs('review', [['{subject 茶叶销售收入}{amount 2.6亿元}，成为全县第一家过{skip 2亿元}的茶企。', 'level 2.6 亿元']]);
