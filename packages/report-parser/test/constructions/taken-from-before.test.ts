import { readsAs } from '../reads-as.ts';

/** What a name takes from its surroundings, and what it leaves there. */
readsAs('review', [
  [
    '累计签约亿元以上项目{amount 156个}，其中10亿元以上{amount 23个}、50亿元以上{amount 5个}。',
    'level 156 个 [累计][签约]亿元以上项目',
    'level 23 个 [签约][亿元以上项目其中]10亿元以上[项目]',
    'level 5 个 [签约][亿元以上项目其中]50亿元以上[项目]',
  ],
  [
    '地区生产总值增长{amount 6%}，其中一、二、三产业分别增长{amount 4%}、{amount 7%}、{amount 6.5%}。',
    'growth 6 % 地区生产总值',
    'growth 4 % [地区生产总值其中]一产业|[地区生产总值其中]第一产业',
    'growth 7 % [地区生产总值其中]二产业|[地区生产总值其中]第二产业',
    'growth 6.5 % [地区生产总值其中]三产业|[地区生产总值其中]第三产业',
  ],
  [
    '一般公共预算收入突破{amount 20亿元}大关，达到{amount 20.3亿元}。',
    'level 20 亿元 gt 一般公共预算收入',
    'level 20.3 亿元 一般公共预算收入',
  ],
  [
    '新开工保障性住房{amount 740套}，基本建成{amount 511套}。',
    'level 740 套 新开工保障性住房',
    'level 511 套 基本建成保障性住房|保障性住房基本建成',
  ],
  ['累计扩招{amount 413人}、培训{amount 8300多人次}。', 'level 413 人 扩招', 'level 8300 人次 gt [累计]培训'],
  ['促成{amount 1023项}供需对接项目签约。', 'level 1023 项 [促成]供需对接项目[签约]'],
  [
    '成功应对{amount 22轮}强降水和“海鸥”等{amount 5个}台风。',
    'level 22 轮 [应对]强降水',
    'level 5 个 [应对]“海鸥”等台风',
  ],
  [
    '住院与门诊账单实现跨省直接结算，惠及{amount 5700多人次}。',
    'level 5700 人次 gt 住院与门诊账单[实现]跨省直接结算[惠及]',
  ],
  ['建立住房保障制度，覆盖面逐步扩大，2023年底已达到{amount 12.5%}。', 'level 12.5 % [住房保障制度]覆盖面'],
  ['PM2.5年均浓度保持在{amount 20微克/立方米}{bound 左右}。', 'level 20 微克/立方米 approx PM2.5年均浓度'],
  ['实现区内{amount 427公里}道路移动网络连续覆盖。', 'level 427 公里 [实现][区内]道路移动网络连续覆盖'],
  [
    '引进省外资金{amount 32.5亿元}，完成目标任务的{amount 108.3%}。',
    'level 32.5 亿元 [引进]省外资金',
    'level 108.3 % [引进]省外资金完成目标任务',
  ],
  [
    '带动{amount 2.3万户}群众户均增收{amount 1500元}{bound 以上}。',
    'level 2.3 万户 [带动]群众',
    'change 1500 元 ge [群众]户均[增收][收入]',
  ],
  [
    '节约财政资金{amount 860万元}，资金节约率{amount 8.6%}。',
    'level 860 万元 节约财政资金',
    'level 8.6 % [财政]资金节约率',
  ],
  ['{amount 90%}的行政村通硬化路。', 'level 90 % 行政村通硬化路'],
  ['{amount 80%}{bound 以上}的规上企业完成数字化改造。', 'level 80 % ge 规上企业完成数字化改造'],
  ['新增税收过亿元企业{amount 3户}。', 'level 3 户 新增税收过亿元企业'],
]);

readsAs('plan', [
  ['严守{amount 18万亩}耕地红线。', 'level 18 万亩 ge 耕地红线'],
  ['继续实施退耕还林，今年拟安排{amount 500亩}。', 'level 500 亩 退耕还林'],
  ['每年安排不少于{amount 5000万元}专项资金。', 'level 5000 万元 ge [安排]专项资金'],
  ['对首次升规企业给予最高{amount 100万元}奖励。', 'level 100 万元 le [对首次升规企业][给予]奖励'],
]);

/** A further aspect takes the place of the first. */
readsAs('review', [
  [
    '独立核算工业企业实现利税{amount 1.5亿元}，实现利润{amount 6588万元}。',
    'level 1.5 亿元 独立核算工业企业利税',
    'level 6588 万元 独立核算工业企业利润',
  ],
  ['水稻种植面积{amount 5000亩}，总产{amount 2600吨}。', 'level 5000 亩 水稻种植面积', 'level 2600 吨 水稻总产'],
  [
    '地区生产总值{amount 440亿元}，人均{amount 64331元}。',
    'level 440 亿元 地区生产总值',
    'level 64331 元 人均地区生产总值',
  ],
  ['引进总投资{amount 21.2亿元}的锂盐项目。', 'level 21.2 亿元 锂盐项目总投资'],
]);

/** The sum follows on those whom it went to. */
readsAs('review', [
  ['共直补{amount 3200个}农户{amount 24万元}。', 'level 3200 个 直补农户', 'level 24 万元 直补农户'],
  ['为{amount 12万户(次)}企业减税。', 'level 12 万户(次) 企业减税'],
]);

/** What counted things achieved is told by the next amount; what is judged in the clause before names the thing. */
readsAs('review', [
  ['{amount 158个}重点项目完成投资{amount 189.4亿元}。', 'level 158 个 重点项目', 'level 189.4 亿元 重点项目完成投资'],
  ['{amount 26个}临港项目完成投资超{amount 80亿元}。', 'level 26 个 临港项目', 'level 80 亿元 gt 临港项目完成投资'],
  ['{amount 39个}新投产项目增加产值{amount 51亿元}。', 'level 39 个 新投产项目', 'level 51 亿元 新投产项目增加产值'],
  ['{amount 12个}街道养老服务中心建设成效显著。', 'level 12 个 街道养老服务中心'],
  ['办理“税贷通”{amount 12.7亿元}、退税{amount 8800万元}。', 'level 12.7 亿元 [办理]“税贷通”', 'level 8800 万元 退税'],
  ['国有企业效益明显好转，利润增长{amount 23%}。', 'growth 23 % 国有企业利润'],
  [
    '第三产业实现多领域发展，增加值达到{amount 345.5亿元}，增长{amount 16.2%}。',
    'level 345.5 亿元 第三产业增加值',
    'growth 16.2 % 第三产业增加值',
  ],
  ['坚持创新引领，增加值达到{amount 12亿元}。', 'level 12 亿元 增加值'],
]);

/** How far a budget was carried out; what then grows is the thing again. */
readsAs('review', [
  [
    '{subject1 一般公共预算收入}完成{amount 22亿元}，为预算的{amount 97%}，增长{amount 8%}。',
    'level 22 亿元',
    'level 97 % 一般公共预算收入完成预算',
    'growth 8 % 一般公共预算收入',
  ],
  [
    '{subject1 税收收入}完成{amount 11亿元}，占调整预算{amount 91%}，增收{amount 2亿元}。',
    'level 11 亿元',
    'level 91 % 税收收入占调整预算',
    'change 2 亿元 税收收入',
  ],
  [
    '财政总收入{amount 27亿元}，其中一般公共预算收入{amount 3亿元}，完成预算的{amount 101%}，增长{amount 5%}。',
    'level 27 亿元 财政总收入',
    'level 3 亿元 财政总收入其中一般公共预算收入',
    'level 101 % 财政总收入其中一般公共预算收入完成预算',
    'growth 5 % 财政总收入其中一般公共预算收入',
  ],
]);

readsAs('review', [
  [
    '{subject1 城镇}、{subject2 牧区}{subject12 常住居民人均可支配收入}分别达到{amount 24683元}和{amount 19649元}。',
    'level 24683 元',
    'level 19649 元',
  ],
]);

/** What a modifier, a total or a figure per head hangs on. */
readsAs('review', [
  [
    '{subject1 地区生产总值}达到{amount 160亿元}，人均突破{amount 15万元}。',
    'level 160 亿元',
    'level 15 万元 gt 人均地区生产总值',
  ],
  ['为企业{subject 节约}达{amount 30万元}。', 'level 30 万元 [为]企业节约'],
  [
    '{subject1 建成国家级企业技术中心}{amount 3家}、省级{amount 15家}。',
    'level 3 家',
    'level 15 家 建成省级企业技术中心',
  ],
  [
    '全年{amount 6个}市级、{amount 42个}区级重点项目完成投资{amount 21亿元}。',
    'level 6 个 市级重点项目',
    'level 42 个 区级重点项目',
    'level 21 亿元 市级重点项目、区级重点项目完成投资',
  ],
  [
    '规模以上工业企业新增{amount 132户}、达{amount 1095户}。',
    'level 132 户 新增规模以上工业企业',
    'level 1095 户 规模以上工业企业',
  ],
]);

/** The former and the latter are those of two that were told; a task is that of the clause before; how far works came is no part of them. */
readsAs('review', [
  [
    '{subject1 油茶产值}{amount 12亿元}，{subject2 毛竹产值}{amount 9亿元}，后者增幅达{amount 14%}。',
    'level 12 亿元',
    'level 9 亿元',
    'growth 14 % 毛竹产值',
  ],
  [
    '{subject1 工业投资}{amount 30亿元}、{subject2 农业投资}{amount 4亿元}，前者占固定资产投资的{amount 52%}。',
    'level 30 亿元',
    'level 4 亿元',
    'level 52 % 工业投资占固定资产投资比重',
  ],
  ['继续抓好石漠化治理，任务是{amount 3万亩}。', 'level 3 万亩 石漠化治理'],
  ['建设花卉交易中心，总投资{amount 1.6亿元}，年底前主体封顶。', 'level 1.6 亿元 花卉交易中心总投资'],
  ['总投资{amount 2400万元}的沙溪河综合治理下半年开工。', 'level 2400 万元 沙溪河综合治理总投资'],
  [
    '投资{amount 8000万元}，新修、改建乡村道路{amount 16条}。',
    'level 8000 万元 新修、改建乡村道路投资',
    'level 16 条 新修、改建乡村道路',
  ],
  [
    '{subject 龙头企业销售收入}{amount 6亿元}，其中南溪米业完成{amount 2.1亿元}，上缴税金{amount 900万元}。',
    'level 6 亿元',
    'level 2.1 亿元 龙头企业销售收入其中南溪米业',
    'level 900 万元 南溪米业上缴税金',
  ],
  [
    '柳湾港新辟内贸航线{amount 3条}，总数达{amount 11条}。',
    'level 3 条 柳湾港新辟内贸航线',
    'level 11 条 柳湾港内贸航线总数',
  ],
  ['合同引资{amount 5亿元}，实际到位{amount 2亿元}。', 'level 5 亿元 合同引资', 'level 2 亿元 实际到位资金'],
]);
readsAs('plan', [['灾后{amount 1.1万户}受损住房年底前全部修复重建。', 'level 1.1 万户 灾后受损住房修复重建']]);

/** What could be measured, and was told of in the sentence before; a figure that nothing names is no name. */
readsAs('review', [
  [
    '{subject 进出口总额}跃上新台阶。2023年达到{amount 86亿元}，是2018年的{amount 1.7倍}。',
    'level 86 亿元',
    'growth 1.7 倍 2019/2023',
  ],
  ['{subject 工业总产值}先后突破800亿元、900亿元两个大关。2023年预计达到{amount 930亿元}。', 'level 930 亿元 estimate'],
]);
