import { findUnit } from '@gongbao/indicator-schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { carrySentence } from '../carry-sentence.ts';
import { readsAs } from '../reads-as.ts';

readsAs('review', [
  ['{subject 全社会用电量}{amount 38.2亿千瓦时}。', 'level 38.2 亿千瓦时'],
  ['{subject 集装箱吞吐量}{amount 52万标箱}。', 'level 52 万标箱'],
  ['{subject 实际利用外资}{amount 4200万美元}。', 'level 4200 万美元'],
  ['{subject PM2.5平均浓度}降至{amount 27微克/立方米}。', 'level 27 微克/立方米'],
  ['{subject 人均体育场地面积}{amount 2.6平方米}。', 'level 2.6 平方米'],
  ['{subject 新增光伏装机}{amount 120兆瓦}。', 'level 120 兆瓦'],
  ['{subject 动力电池产量}{amount 3.6GWh}。', 'level 3.6 GWh'],
  ['{subject 整治河道}{amount 42公里}、{amount 18处}。', 'level 42 公里', 'level 18 处'],
  ['{subject 每千人口医疗卫生机构床位数}达到{amount 6.8张}。', 'level 6.8 张'],
  ['{subject 办理税费减免}{amount 2.1万户次}。', 'level 2.1 万户次'],
  ['{subject 新增绿地}{amount 62公顷}。', 'level 62 公顷'],
  ['{subject 天然气供应量}{amount 1.8亿立方米}。', 'level 1.8 亿立方米'],
  ['{subject 新登记经营主体}{amount 8640户}。', 'level 8640 户'],
  ['{subject 培训农技人员}{amount 1.2万人次}。', 'level 1.2 万人次'],
  ['{subject 人均预期寿命}{amount 79.6岁}。', 'level 79.6 岁'],
]);

/** The beginning of another word is no unit: 10个|部门, 3|家庭. */
readsAs('review', [
  ['{subject1 “一件事”涉及}{amount 10个}{subject1 部门}。', 'level 10 个 [“一件事”涉及]部门'],
  ['{subject 创建市级文明单位}{amount 12个}。', 'level 12 个'],
]);

/** Kinds of counties and cities, or of vehicles, may stand in brackets behind the first. */
readsAs('review', [
  ['全区{amount 7县(市、区)}{subject 脱贫摘帽}。', 'level 7 县(市、区)'],
  ['抵港{subject 交通工具}{amount 3.2万辆（艘、架）}。', 'level 3.2 万辆(艘、架) [抵港]交通工具'],
]);

describe('scaled quantities', () => {
  const quantityOf = (words: string) =>
    parseReport(carrySentence('review', words).text).observations.map(({ quantity }) => quantity);

  test.each([
    ['地区生产总值486.3亿元。', { value: 48_630_000_000, unit: 'CNY' }],
    ['新建高标准农田1.6万亩。', { value: 16_000, unit: '{mu}' }],
    ['不良贷款率较年初下降46个基点。', { value: -0.46, unit: '%{point}' }],
    ['实际利用外资4200万美元。', { value: 42_000_000, unit: 'USD' }],
    ['地区生产总值增长5%—5.5%。', { value: { min: 5, max: 5.5 }, unit: '%' }],
    ['粮食产量1.1亿斤。', { value: 55_000_000, unit: 'kg' }],
    ['全社会用电量38.2亿千瓦时。', { value: 3_820_000_000, unit: 'kW.h' }],
  ])('%s', (sentence, quantity) => {
    expect(quantityOf(sentence)).toEqual([quantity]);
  });

  test('are none for a rank and a ratio', () => {
    expect(quantityOf('城乡收入比为1.92:1，居全市第2位。')).toEqual([null, null]);
  });

  test('have a code that the unit table knows', () => {
    expect(findUnit('万标箱')?.code).toBe('{TEU}');
  });
});

/** ℅ for %, as some offices type it; (下同) is no part of a name. */
readsAs('review', [
  ['{subject 财政总收入}增长{amount 7.7℅}。', 'growth 7.7 %'],
  [
    '全年预计(下同)完成{subject 地区生产总值}{amount 210亿元}，增长{amount 5.6%}。',
    'level 210 亿元 estimate',
    'growth 5.6 % estimate',
  ],
]);

/** A short form that is introduced before the figure is no part of its name. */
readsAs('review', [
  [
    '{subject1 地区生产总值}(以下简称“GDP”){amount 170亿元}，同比增长(以下简称“增长”){amount 4.4%}。',
    'level 170 亿元',
    'growth 4.4 % 地区生产总值',
  ],
]);

readsAs('review', [
  ['{subject 年末牲畜存栏}{amount 125万头只}。', 'level 125 万头只 [年末]牲畜存栏'],
  ['{subject 新型城镇化率}提高{amount 2.1个 百分点}。', 'change 2.1 个百分点'],
  ['改造国道318线、219线，新建20万吨粮食储备库。'],
]);

/** Powers of ten that stand one behind the other, and what is counted by the one or by the other classifier. */
readsAs('review', [
  ['{subject 智能算力规模}达到{amount 3.2百亿亿次/秒}。', 'level 3.2 百亿亿次/秒'],
  [
    '{subject 筹集人才公寓}{amount 1.8万套（间）}，累计{amount 6万套（间）}。',
    'level 1.8 万套(间)',
    'level 6 万套(间) [筹集]人才公寓',
  ],
  ['{subject 新增健身器材}{amount 350台（件）}。', 'level 350 台(件)'],
  ['{subject 新建充电桩}{amount 350台}（新增）。', 'level 350 台'],
]);

/** Digits of units between the ends of a range; ages that are measured and not those of a group. */
readsAs('review', [
  ['{subject 新建厂房}{amount 3000m2—5000m2}。', 'level 3000..5000 m2'],
  [
    '{subject 村“两委”班子平均年龄}{amount 44.6岁}，下降{amount 5.2岁}。',
    'level 44.6 岁',
    'change -5.2 岁 村“两委”班子平均年龄',
  ],
  [
    '男、女平均预期寿命分别达到{amount 76.2岁}和{amount 80.4岁}。',
    'level 76.2 岁 男平均预期寿命',
    'level 80.4 岁 女平均预期寿命',
  ],
  ['{subject 审批时限}至少提前{amount 15天}。', 'change 15 天'],
  ['{subject 城镇化率}提高到2020年的{amount 60%}。', 'level 60 % 2020'],
  ['{subject 贫困发生率}下降到2020年的{amount 0}。', 'level 0 - 2020'],
  ['年满60岁老人和0—6岁儿童免费，提前15天完成任务。'],
  ['仅用15天就控制住疫情，仅28天成功控制蔓延，储备物资可供全县居民消费6个月。'],
]);

/** Beasts of several kinds at once. */
readsAs('review', [
  ['{subject 各类牲畜存栏}{amount 46万头只匹}。', 'level 46 万头只匹'],
  ['{subject 牲畜出栏}{amount 3万头（只、匹）}。', 'level 3 万头(只、匹)'],
]);

readsAs('review', [['加工{subject? 黄桃罐头}{amount 80万罐}。', 'level 80 万罐 加工黄桃罐头']]);

/** Told of so many: no ratio of two numbers. */
readsAs('review', [
  ['{subject 孕产妇死亡率}{amount 9.2/10万}。', 'level 9.2 /10万'],
  ['{subject 孕产妇死亡率}控制在{amount 8.5/10万}{bound 以内}。', 'level 8.5 /10万 le'],
  ['{subject 孕产妇死亡率}{amount 12人/10万}。', 'level 12 人/10万'],
]);

/** A list lends its last unit to bare numbers only, and not to what counts something of its own. */
readsAs('review', [
  [
    '引水工程解决{amount 2.6万}群众和{amount 1.2万头}牲畜饮水困难。',
    'level 2.6 万 解决群众饮水困难',
    'level 1.2 万头 解决牲畜饮水困难',
  ],
  [
    '白沙景区、青云景区分别接待游客{amount 82万}、{amount 64万人次}。',
    'level 82 万人次 白沙景区接待游客',
    'level 64 万人次 青云景区接待游客',
  ],
]);
