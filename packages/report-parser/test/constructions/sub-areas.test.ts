import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { carrySentence } from '../carry-sentence.ts';
import { readsAs } from '../reads-as.ts';

/** The figures of a zone, a township or an enterprise are its own, through the sentence that tells of it. */
readsAs('review', [
  [
    '高新区完成规模工业增加值{amount 12亿元}、税收{amount 3.1亿元}，固定资产投资增长{amount 15%}。',
    'level 12 亿元 高新区规模工业增加值',
    'level 3.1 亿元 高新区税收',
    'growth 15 % 高新区固定资产投资',
  ],
  [
    '临江经开区实现技工贸总收入{amount 120亿元}；完成地区生产总值{amount 43亿元}；工业总产值{amount 79亿元}。',
    'level 120 亿元 临江经开区技工贸总收入',
    'level 43 亿元 临江经开区地区生产总值',
    'level 79 亿元 临江经开区工业总产值',
  ],
  ['城关镇依托区位优势，完成固定资产投资{amount 20亿元}。', 'level 20 亿元 城关镇固定资产投资'],
  ['开发区主要经济指标较快增长，地区生产总值增长{amount 10%}。', 'growth 10 % 开发区地区生产总值'],
  ['青禾集团实现产值{amount 30亿元}，税收{amount 2亿元}。', 'level 30 亿元 青禾集团产值', 'level 2 亿元 青禾集团税收'],
]);

/** Not of those that a sentence only begins with, nor of what is told of the whole place again. */
readsAs('review', [
  [
    '高新区完成产值{amount 12亿元}，全县固定资产投资增长{amount 15%}。',
    'level 12 亿元 高新区产值',
    'growth 15 % 固定资产投资',
  ],
  ['开发区获批国家级园区，单位地区生产总值能耗下降{amount 3%}。', 'growth -3 % 单位地区生产总值能耗'],
  [
    '推动产业园入驻企业达到{amount 20家}，数字经济核心产业增加值增长{amount 5%}。',
    'level 20 家 [产业园]入驻企业',
    'growth 5 % 数字经济核心产业增加值',
  ],
  ['城镇新增就业{amount 2万人}，固定资产投资增长{amount 4%}。', 'level 2 万人 城镇新增就业', 'growth 4 % 固定资产投资'],
  ['示范区加快建设，全区地区生产总值增长{amount 6%}。', 'growth 6 % 地区生产总值'],
  [
    '高新区完成产值{amount 12亿元}；固定资产投资增长{amount 4%}。',
    'level 12 亿元 高新区产值',
    'growth 4 % 固定资产投资',
  ],
]);

describe('the catalogue', () => {
  test('has no total of the place for a part of it', () => {
    const { text } = carrySentence('review', '经开区完成地区生产总值43亿元，固定资产投资增长15%。');
    expect(parseReport(text).observations.map(({ indicator }) => indicator.id)).toEqual([null, null]);
  });
});

/** So are those that follow a clause which tells of its works; not where that only says to what end something is done. */
readsAs('review', [
  [
    '加快推进高新区建设，完成固定资产投资{amount 18亿元}，实现税收{amount 3亿元}。',
    'level 18 亿元 高新区固定资产投资',
    'level 3 亿元 高新区税收',
  ],
  [
    '工业园区基础建设完成投资{amount 2056万元}，入驻企业和规模以上企业分别达到{amount 83户}和{amount 27户}。',
    'level 2056 万元 工业园区基础建设完成投资',
    'level 83 户 工业园区入驻企业',
    'level 27 户 工业园区规模以上企业',
  ],
  ['以高新区建设为抓手，完成固定资产投资{amount 18亿元}。', 'level 18 亿元 固定资产投资'],
  ['示范区建设稳步推进，全区地区生产总值增长{amount 6%}。', 'growth 6 % 地区生产总值'],
  ['狠抓园区建设，规模以上工业增加值增长{amount 9%}。', 'growth 9 % 规模以上工业增加值'],
]);

/** What was signed at a fair is not the whole year's. */
readsAs('review', [
  [
    '成功举办优势产业推介会，签约项目{amount 14个}，签约资金{amount 4.3亿元}。',
    'level 14 个 优势产业推介会签约项目',
    'level 4.3 亿元 优势产业推介会签约资金',
  ],
  ['举办系列推介会，签约项目{amount 140个}。', 'level 140 个 签约项目'],
]);

/** So are the guests of a sight that is named, and what they spent. */
readsAs('review', [
  [
    '云溪景区获评国家级景区，接待游客{amount 120万人次}，实现旅游收入{amount 3亿元}。',
    'level 120 万人次 云溪景区接待游客',
    'level 3 亿元 云溪景区旅游收入',
  ],
  [
    '加快景区建设，全年接待游客{amount 120万人次}，实现旅游收入{amount 3亿元}。',
    'level 120 万人次 接待游客',
    'level 3 亿元 旅游收入',
  ],
]);

/** An enterprise or a hospital whose works are done, and a zone behind the place that it has. */
readsAs('review', [
  ['县人民医院新院区投用，新增床位{amount 800张}。', 'level 800 张 县人民医院新增床位'],
  ['宏达钢铁公司二期冷轧线投产，粗钢产量达到{amount 210万吨}。', 'level 210 万吨 宏达钢铁公司粗钢产量'],
  ['新建医院投入使用，新增床位{amount 800张}。', 'level 800 张 新增床位'],
  [
    '石滩经济开发区在全省综合考核中列第{amount 21位}，规上企业营业收入{amount 1030亿元}。',
    'rank 21 - 石滩经济开发区',
    'level 1030 亿元 石滩经济开发区规上企业营业收入',
  ],
]);

/** A zone keeps what any clause of its sentence gives, and what is earned there is not what its guests earn. */
readsAs('review', [
  [
    '食品产业园引进企业{amount 5家}，产值达到{amount 20亿元}、税收{amount 5100万元}。',
    'level 5 家 食品产业园引进企业',
    'level 20 亿元 食品产业园产值',
    'level 5100 万元 食品产业园税收',
  ],
  [
    '高新区新增规上企业{amount 12家}，产值{amount 30亿元}。',
    'level 12 家 高新区新增规上企业',
    'level 30 亿元 高新区新增规上企业产值',
  ],
  [
    '镇工业小区完成三通一平，入驻企业{amount 8家}，实现产值{amount 1.4亿元}。',
    'level 8 家 镇工业小区入驻企业',
    'level 1.4 亿元 镇工业小区产值',
  ],
  [
    '经开区承载能力不断增强，新建标准厂房{amount 12万平方米}，工业总产值达{amount 88亿元}，占全县的{amount 65%}。',
    'level 12 万平方米 经开区新建标准厂房',
    'level 88 亿元 经开区工业总产值',
    'level 65 % 经开区工业总产值占全县比重',
  ],
  [
    '白沙港区货物吞吐量达到{amount 6000万吨}，集装箱吞吐量完成{amount 3.2万标箱}。',
    'level 6000 万吨 白沙港区货物吞吐量',
    'level 3.2 万标箱 白沙港区集装箱吞吐量',
  ],
]);

readsAs('plan', [
  [
    '南屏经济开发区要完成基础设施投资{amount 4.5亿元}，新入驻企业{amount 18家}，规模以上工业企业主营业务收入{bound 突破}{amount 240亿元}，从业人员达到{amount 3.2万人}。',
    'level 4.5 亿元 南屏经济开发区基础设施投资',
    'level 18 家 南屏经济开发区新入驻企业',
    'level 240 亿元 gt 南屏经济开发区规模以上工业企业主营业务收入',
    'level 3.2 万人 南屏经济开发区从业人员',
  ],
  [
    '推动临港经济区提质扩容，力争园区工业总产值达到{amount 680亿元}，工业投资增长{amount 15%}。',
    'level 680 亿元 临港经济区工业总产值',
    'growth 15 % 临港经济区工业投资',
  ],
]);

/** What works bring in is theirs once they run, or their owner's; not what a whole place has. */
readsAs('review', [
  [
    '海润炼化一期炼油装置开车成功，全年加工原油{amount 386万吨}，实现税收{amount 21.4亿元}，规上工业增加值增长{amount 9%}。',
    'level 386 万吨 海润炼化一期炼油装置加工原油',
    'level 21.4 亿元 海润炼化一期炼油装置税收',
    'growth 9 % 规上工业增加值',
  ],
  [
    '宏昌钢铁公司二期投产，粗钢产量达到{amount 210万吨}，主营业务收入{amount 200亿元}。',
    'level 210 万吨 宏昌钢铁公司粗钢产量',
    'level 200 亿元 宏昌钢铁公司主营业务收入',
  ],
  [
    '县医院住院大楼建成，新增床位{amount 300张}，每千人口医疗床位数达到{amount 6.1张}。',
    'level 300 张 县医院新增床位',
    'level 6.1 张 每千人口医疗床位数',
  ],
  ['建成县一中新校区，新增学位{amount 3000个}。', 'level 3000 个 县一中新校区新增学位'],
  [
    '高速公路完成投资{amount 22亿元}；沙坪水电站并网发电，新增装机{amount 24万千瓦}；固定资产投资增长{amount 12%}。',
    'level 22 亿元 高速公路完成投资',
    'level 24 万千瓦 沙坪水电站新增装机',
    'growth 12 % 固定资产投资',
  ],
  [
    '青湖古镇开街运营，接待游客{amount 80万人次}，旅游收入{amount 3.2亿元}。',
    'level 80 万人次 青湖古镇接待游客',
    'level 3.2 亿元 青湖古镇旅游收入',
  ],
  ['开工建设红河机场改扩建工程，年旅客吞吐能力达到{amount 200万人次}。', 'level 200 万人次 红河机场年旅客吞吐能力'],
]);

/** Of several works, of any of their kind, or of what only happened beside, nothing is. */
readsAs('review', [
  ['一批重大项目建成投产，税收收入增长{amount 12%}。', 'growth 12 % 税收收入'],
  ['中小学改扩建工程全面完工，新增学位{amount 3200个}。', 'level 3200 个 新增学位'],
  [
    '推动数字产业园入驻企业达到{amount 20家}，工业投资增长{amount 15%}。',
    'level 20 家 数字产业园入驻企业',
    'growth 15 % 工业投资',
  ],
  ['高铁开通运营，接待游客{amount 800万人次}。', 'level 800 万人次 接待游客'],
  ['龙湖水库竣工，粮食产量达到{amount 21万吨}。', 'level 21 万吨 粮食产量'],
  ['全面提升园区承载能力，工业投资增长{amount 15%}。', 'growth 15 % 工业投资'],
  ['宏昌钢铁公司二期投产，全区粗钢产量达到{amount 210万吨}。', 'level 210 万吨 粗钢产量'],
]);

/** Other zones and sights keep their own figures, a township its residents too, and 全县 is of the county again. */
readsAs('review', [
  [
    '滨海投资区完成工业产值{amount 64亿元}，税收{amount 3亿元}。',
    'level 64 亿元 滨海投资区工业产值',
    'level 3 亿元 滨海投资区税收',
  ],
  [
    '东湖大学城入驻高校{amount 6所}，高新技术企业{amount 31家}。',
    'level 6 所 东湖大学城入驻高校',
    'level 31 家 东湖大学城高新技术企业',
  ],
  [
    '云顶国家公园接待游客{amount 72万人次}，旅游收入{amount 9亿元}。',
    'level 72 万人次 云顶国家公园接待游客',
    'level 9 亿元 云顶国家公园旅游收入',
  ],
  [
    '白桥镇财政收入{amount 1.4亿元}，农民人均可支配收入{amount 2.3万元}。',
    'level 1.4 亿元 白桥镇财政收入',
    'level 2.3 万元 白桥镇农民人均可支配收入',
  ],
  [
    '二中改建工程竣工，新增学位{amount 900个}；全县新增学位{amount 3100个}。',
    'level 900 个 二中改建工程新增学位',
    'level 3100 个 新增学位',
  ],
]);
