import { expect, it } from 'vitest';
import { explainReading } from '../../src/explain-reading.ts';
import { parseReport } from '../../src/index.ts';

const linked = (sentence: string): (string | null)[] =>
  parseReport(`政府工作报告\n一、2023年工作回顾\n${sentence}`).observations.map(({ indicator }) => indicator.id);

/** Whether all or what is new is told by the words around a name. */
it.each<[string, (string | null)[]]>([
  ['科技型企业达到120家。', ['tech-enterprises']],
  ['高新技术企业60家、科技型企业80家。', ['high-tech-enterprises', null]],
  ['建成高速公路20公里、达到310公里。', ['expressway-new', 'expressway-length']],
  ['累计建成高标准农田56万亩。', ['farmland-high-standard']],
  ['建成高标准农田6万亩。', ['farmland-high-standard-built']],
  ['五年来累计建成高标准农田30万亩。', ['farmland-high-standard-built']],
  ['今年累计建成高标准农田6万亩。', ['farmland-high-standard-built']],
  ['累计建成5G基站300座、充电桩100个。', ['base-stations-5g', 'charging-piles']],
  ['获中国驰名商标1件。', [null]],
  // what was founded in all years is not what is new in one
  ['累计培育省级专精特新企业180家。', ['srdi-enterprises']],
  ['累计创建国家级绿色工厂8家。', [null]],
  ['创建国家级绿色工厂8家。', ['national-green-factories-new']],
  ['全年累计创建国家级绿色工厂8家。', ['national-green-factories-new']],
  ['五年来累计创建国家级绿色工厂8家。', ['national-green-factories-new']],
  // so many a year are not those of all
  ['五年来，每年改造老旧小区20个，每年开展文化活动3万场次。', [null, null]],
  ['五年来，改造老旧小区100个。', ['old-communities-renovated']],
  ['每年改造老旧小区20个。', ['old-communities-renovated']],
  // two values of one year are not both those of an entry
  ['城市、县城生活污水处理率分别为96%、91%。', ['sewage-treatment-urban', null]],
  ['县城和城市污水集中处理率分别达到91%、96%。', [null, 'sewage-treatment-urban']],
  ['县城、乡镇污水处理率分别达到91%、64%。', ['sewage-treatment-urban', null]],
  // what each of several has is not what they have together
  ['全乡村级集体经济收入全部超过15万元。', [null]],
  ['村集体经济收入均突破20万元。', [null]],
  ['14个村的集体经济收入超过30万元。', [null]],
  ['7家企业的研发投入超过500万元。', [null, null]],
  ['村级集体经济收入达到2600万元。', ['village-collective-income']],
  ['村级集体经济收入年均达到260万元。', ['village-collective-income']],
  // of two deeds told apart, neither is what both come to
  ['新建供水管网30公里，改造供水管网50公里。', [null, null]],
  ['新建污水管网30公里、改造25公里。', [null, null]],
  ['新建、改造污水管网30公里。', ['sewage-pipes-renewed']],
  ['改造供水管网50公里，铺设燃气管道9公里。', ['water-pipes-renewed', 'gas-pipelines-renewed']],
  // what all of them come to is not what was new
  ['获评国家级专精特新“小巨人”企业4家，累计9家。', ['little-giants-new', 'little-giants']],
  ['新增发明专利授权30件，累计300件。', ['inventions-granted', null]],
  ['改造老旧小区20个，累计改造老旧小区90个。', ['old-communities-renovated', null]],
  ['新增城镇就业3万人，五年累计15万人。', ['urban-new-jobs', 'urban-new-jobs']],
  // begun is not done
  ['启动改造老旧小区20个、棚户区300户。', ['old-communities-started', null]],
  ['启动实施老旧小区改造20个。', ['old-communities-started']],
  ['启动建设保障性住房600套。', [null]],
  ['启动城中村改造，改造老旧小区20个。', ['old-communities-renovated']],
  // what farmers were asked for changed in 2013
  ['农民人均收入达到18600元，增长7.2%。', ['rural-disposable-income', 'rural-disposable-income']],
  ['2008年，农民人均收入3150元，增长9.5%。', ['rural-net-income', 'rural-net-income']],
  ['2008年，农村居民收入增长9.5%。', ['rural-net-income']],
  ['2008年，农牧民收入增长9.5%。', ['rural-net-income']],
  ['2008年，农民人均可支配收入3150元。', ['rural-disposable-income']],
])('%s', (sentence, ids) => {
  expect(linked(sentence)).toEqual(ids);
});

it.each([
  '科技型企业达到120家。',
  '五年来，每年改造老旧小区20个。',
  '累计建成5G基站300座。',
  '累计培育省级专精特新企业180家。',
  '县城和城市污水处理率分别达到91%、96%。',
])('%s is explained by the same link', (sentence) => {
  const text = `政府工作报告\n一、2023年工作回顾\n${sentence}`;
  const [found] = parseReport(text).observations;
  const explained = explainReading(text, found?.source.start ?? 0);
  expect(explained?.type === 'observed' && (explained.link.chosen?.id ?? null)).toBe(found?.indicator.id);
});
