import { expect, it } from 'vitest';
import { explainReading } from '../../src/explain-reading.ts';
import { parseReport } from '../../src/index.ts';

const reportOf = (sentence: string): string => `政府工作报告\n一、2023年工作回顾\n${sentence}`;

const linked = (sentence: string): (string | null)[] =>
  parseReport(reportOf(sentence)).observations.map(({ indicator }) => indicator.id);

/** What a name that says little by itself means is told by the words before it. */
it.each<[string, (string | null)[]]>([
  ['一般公共预算收入增长5%，税收占比81%。', ['general-public-budget-revenue', 'tax-share']],
  ['税收占比81%，提高2个百分点。', ['tax-share', 'tax-share']],
  ['规上民营企业实现营收320亿元，税收占比达62%。', [null, null]],
  ['全年引进项目45个，到位资金94亿元。', ['investment-projects-signed', 'investment-promotion-paid']],
  ['（二）招商引资。年度任务15亿元，实际到位13.7亿元。', [null, 'investment-promotion-paid']],
  ['争取国债项目29个，到位资金17亿元。', [null, null]],
  ['柳湾水利工程全面开工，到位资金1.2亿元。', [null]],
  ['明珠泵业产值突破3亿元，研发投入占比4.6%。', [null, null]],
  ['全社会研发经费投入增长8%，研发投入强度2.3%。', ['rd-spending', 'rd-intensity']],
  ['高新技术企业突破500家，研发投入强度2.3%。', ['high-tech-enterprises', 'rd-intensity']],
  ['推进190个年度重点项目，实际开工率90%。', ['key-projects', 'key-project-start-rate']],
  ['新增贷款120亿元，制造业贷款35亿元、绿色贷款18亿元。', ['loans-new', null, null]],
  ['制造业贷款增长15%。', ['manufacturing-loans']],
  ['湖心码头恢复运营，旅客吞吐量32万人次。', [null]],
  ['新开国内航线8条，旅客吞吐量32万人次。', [null, 'airport-passengers']],
  ['办理代表建议369件，办结办复率100%。', ['deputies-proposals', 'proposals-reply-rate']],
  ['受理热线诉求2万件，办结办复率98%。', [null, null]],
  ['固定资产投资增长8%，服务业占比58%。', ['fixed-asset-investment', null]],
  ['地区生产总值增长8%，服务业占比48%。', ['gdp', 'services-share-of-gdp']],
  ['全市数字经济提速，算力规模达到2600P。', ['computing-power']],
  ['算力规模达到2600P。', ['computing-power']],
  ['石桥智算中心一期投用，算力规模达到800P。', [null]],
  ['青禾算力中心投用机架1.2万个，总算力达到800P。', [null, null]],
  ['青禾大数据产业园营业收入达到60亿元，机架数达到1.2万个。', [null, null]],
  ['帮扶项目签约16个，到位资金2.3亿元。', [null, null]],
  ['合同外资3.7亿美元，实际到位1.3亿美元。', ['fdi-contracted', 'fdi-used']],
  ['工业经济提质增效，亩均产值420万元。', ['output-per-mu']],
  ['猕猴桃种植面积1.2万亩，亩均产值8600元。', [null, null]],
  ['规上工业企稳回升，主营业务利润率6.2%。', ['industrial-profit-margin']],
  ['明珠泵业公司订单饱满，主营业务利润率6.2%。', [null]],
  ['全县接待游客41万人次，旅游综合收入2.6亿元。', ['visitors', 'tourism-revenue']],
  ['望江岩景区开门迎客，接待游客8万人次。', [null]],
  ['上湾、松岗、白竹三村办起民宿，接待游客5.8万人次。', [null]],
  ['地方财政收入12亿元，税收占比68%。', ['local-fiscal-revenue', null]],
  ['推动国企瘦身，压减企业12户，亏损面降到9%以内。', [null, null]],
  ['规上工业企业320家，亏损面18%。', ['large-industrial-enterprises', 'loss-share']],
  ['推动国企瘦身健体，实现60%以上企业减亏。', ['loss-makers-improved']],
  ['全年60%以上企业减亏。', [null]],
  ['云溪水电站全部机组投产，年发电量达到6亿千瓦时。', [null]],
  ['全市发电量达到86亿千瓦时。', ['electricity-generation']],
  ['建成光伏项目6个，总装机容量45万千瓦。', [null, null]],
  ['口岸进出境车辆21万辆次，货运量64万吨。', [null, null]],
  ['全社会用电量增长6%，货运量增长5%。', ['electricity-consumption', 'freight']],
  ['确保文化馆、8座山塘加固等项目上半年开工。', [null]],
  ['文化馆、山塘加固等8个项目开工。', ['projects-started']],
])('%s', (sentence, ids) => {
  expect(linked(sentence)).toEqual(ids);
});

it('is explained by the same link', () => {
  for (const sentence of ['规上民营企业实现营收320亿元，税收占比达62%。', '税收占比达62%。']) {
    const text = reportOf(sentence);
    const found = parseReport(text).observations.at(-1);
    const explained = explainReading(text, found?.source.start ?? 0);
    expect(explained?.type === 'observed' && (explained.link.chosen?.id ?? null)).toBe(found?.indicator.id);
  }
});
