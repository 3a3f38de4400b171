import { readsAs } from '../reads-as.ts';

/** Targets without a number stand in the list of the year's main targets. */
readsAs('plan', [
  [
    '主要预期目标建议为{subject 地区生产总值}增长{amount 8.5%}，城镇新增就业{amount 2.2万人}。',
    'growth 8.5 %',
    'level 2.2 万人 城镇新增就业',
  ],
  ['{subject 居民消费价格指数}控制在{amount 3.5%}{bound 以内}。', 'growth 3.5 % le'],
  ['{subject 居民价格消费指数}控制在{amount 3%}{bound 以内}。', 'growth 3 % le'],
  [
    '今年的主要预期目标是：{subject 地区生产总值}增长{amount 6%}{bound 左右}，{subject 居民收入增长}{wish 与经济增长同步}。',
    'growth 6 % approx',
    'growth - -',
  ],
  [
    '主要预期目标是：{subject 城镇新增就业}{amount 6000人}，{subject 单位地区生产总值能耗}{wish 完成市下达任务}。',
    'level 6000 人',
    'level - -',
  ],
  [
    '主要预期目标为：{subject 固定资产投资}增长{amount 5%}，{subject 国际收支}{wish 基本平衡}。',
    'growth 5 %',
    'level - -',
  ],
  [
    '全年发展目标是：{subject 进出口总额}{wish 稳中提质}，{subject 一般公共预算收入}增长{amount 4%}。',
    'level - -',
    'growth 4 %',
  ],
  [
    '主要预期目标是：{subject 粮食产量}{amount 7.8万吨}{bound 以上}，{subject 生态环境质量}{wish 持续改善}。',
    'level 7.8 万吨 ge',
    'change - -',
  ],
  [
    '主要目标是：{subject 规上工业增加值}增长{amount 7%}，{subject 居民收入增长}{wish 和经济增长基本同步}，{subject 居民消费价格涨幅}{amount 2%}{bound 左右}。',
    'growth 7 %',
    'growth - -',
    'growth 2 % approx',
  ],
  [
    '主要预期目标是：{subject 社会消费品零售总额}增长{amount 7%}，{subject 主要污染物排放量}{wish 继续下降}。',
    'growth 7 %',
    'growth - -',
  ],
  [
    '主要预期目标是：{subject 城镇调查失业率}{amount 5.5%}{bound 左右}，{subject 单位地区生产总值能耗降幅}{wish 完成省下达目标}。',
    'level 5.5 % approx',
    'growth - - 单位地区生产总值能耗[降幅]',
  ],
]);

/** Which way a share goes is a change; that trade rises again, growth; a share not below that of last year, a level. */
readsAs('plan', [
  [
    '主要预期目标是：{subject 地区生产总值}增长{amount 6%}，{subject 税收占比}{wish 稳中有升}，{subject 外贸出口}{wish 止跌回升}，{subject 民间投资占比}{wish 不低于上年}，{subject 粮食产量}{wish 只增不减}，{subject 财政收入}{wish 不低于上年}。',
    'growth 6 %',
    'change - -',
    'growth - -',
    'level - -',
    'change - -',
    'growth - -',
  ],
]);

/** 持续改善 elsewhere is no target. */
readsAs('plan', [
  ['坚持生态优先，推动生态环境质量持续改善。'],
  ['{subject 建成智能工厂}{amount 2个}，产业生态更加完善。', 'level 2 个 [建成]智能工厂'],
]);
readsAs('review', [['生态环境质量持续改善，居民收入增长与经济增长同步。']]);

/** What the sentence behind the list leaves to those above; how the work is to be done is no target. */
readsAs('plan', [
  [
    '主要预期目标是：地区生产总值增长{amount 6%}。{subject 单位生产总值能耗}{wish 控制在市下达目标之内}。',
    'growth 6 % 地区生产总值',
    'level - -',
  ],
  [
    '主要预期目标是：{subject 经济增长}{amount 5%}，在实际工作中争取更好结果；{subject 国际收支}{wish 基本平衡}。',
    'growth 5 %',
    'level - -',
  ],
]);

/** What is said of no thing in the list is no target of one; 稳量提质 is one predicate, and a list closed by 等 one subject. */
readsAs('plan', [
  [
    '主要预期目标是：{subject 地区生产总值}增长{amount 6%}，{subject 外贸出口}{wish 稳量提质}，{subject 工业投资}增长{amount 9%}。',
    'growth 6 %',
    'level - - 外贸出口',
    'growth 9 %',
  ],
  [
    '主要预期目标是：{subject 粮食产量}{amount 30万吨}{bound 以上}、力争比上年实现更快增长，在推进基层治理和服务能力现代化上实现新突破。',
    'level 30 万吨 ge',
  ],
  ['主要预期目标是：{subject 经济增长}{amount 6%}，更好彰显基本实现现代化的城市风貌。', 'growth 6 %'],
  [
    '主要预期目标是：{subject 经济增长}{amount 6%}，考虑了稳定市场预期等需要，{subject 水耗、能耗强度等指标}{wish 达到省定要求}。',
    'growth 6 %',
    'level - -',
  ],
]);

/** A target without a number is of the years that the list is of. */
readsAs('plan', [
  [
    '“十五五”时期主要目标是：到2030年，经济实力{wish 大幅跃升}，研发投入强度达到{amount 3.1%}。',
    'level - - 2030 经济实力',
    'level 3.1 % 2030 研发投入强度',
  ],
  ['主要预期目标是：{subject 地区生产总值}增长{amount 5%}，实际工作中争取更好结果。', 'growth 5 %'],
]);

/** The list may begin with the growth of the economy itself, its cue standing before; each of two that go together is one. */
readsAs('plan', [
  [
    '{subject 地区生产总值}增长{amount 6%}，{subject 工业投资}增长{amount 9%}，{subject 社会消费品零售总额}增长{amount 7%}，{subject 能耗强度}{wish 完成市下达任务}。',
    'growth 6 %',
    'growth 9 %',
    'growth 7 %',
    'level - -',
  ],
  [
    '主要预期目标建议为：{subject 地区生产总值}增长{amount 6%}，{subject 居民收入增长}{wish 和经济增长同步}、{subject 劳动报酬增长}{wish 和劳动生产率提高同步}，{subject 能耗强度}{wish 持续降低}。',
    'growth 6 %',
    'growth - -',
    'growth - -',
    'growth - -',
  ],
]);

/** That a plan is fulfilled says nothing of an indicator. */
readsAs('plan', [
  ['主要预期目标是：{subject 地区生产总值}增长{amount 6%}，高质量完成“十四五”规划目标任务。', 'growth 6 %'],
]);

/** What is proposed for the economy first is such a list, too; what is proposed for a thing alone is none. */
readsAs('plan', [
  [
    '综合各方面因素，建议今年{subject 地区生产总值}增长{amount 6%}，{subject 工业投资}增长{amount 8%}，{subject 进出口总额}增长{amount 3%}，{subject 居民收入增长}{wish 与经济增长同步}。',
    'growth 6 %',
    'growth 8 %',
    'growth 3 %',
    'growth - -',
  ],
  [
    '全年目标：{subject 地区生产总值}增长{amount 6%}；{subject 居民收入增长}{wish 与经济增长基本同步}。',
    'growth 6 %',
    'growth - -',
  ],
  ['建议技改项目安排{amount 3亿元}，做到产业与环境相适应。', 'level 3 亿元 建议技改项目安排'],
]);

/** Two targets that begin with the economy make a list, whatever leads up to it; of one there are other things to tell. */
readsAs('plan', [
  [
    '综合研判，{subject 地区生产总值}增长{amount 6%}，{subject 粮食产量}达到{amount 9万吨}，{subject 一般公共预算收入}{wish 与上年持平}，{subject 居民收入增长}{wish 略快于经济增长}。',
    'growth 6 %',
    'level 9 万吨',
    'level - - 一般公共预算收入',
    'growth - - 居民收入增长',
  ],
  [
    '我们的目标是：{subject 生产总值}增长{amount 9%}，{subject 财政收入}突破{amount 8亿元}，{subject 农民收入增长}{wish 与财政收入增长相协调}。',
    'growth 9 %',
    'level 8 亿元 gt',
    'growth - - 农民收入增长',
  ],
  [
    '总体目标是：{subject 生产总值增速}均{wish 高于全省平均水平}，{subject 城镇新增就业}{amount 900人}。',
    'growth - - 生产总值增速',
    'level 900 人',
  ],
  ['到2030年，{subject 地区生产总值}达到{amount 90亿元}，群众生活更加殷实。', 'level 90 亿元 2030'],
]);

/** A list may part things and targets by a colon; where it is none, incomes beside the economy are still a target of a plan. */
readsAs('plan', [
  [
    '{subject 地区生产总值}：增长{amount 6%}；{subject 工业投资}：增长{amount 8%}；{subject 居民人均可支配收入}：{wish 与经济增长同步}。',
    'growth 6 %',
    'growth 8 %',
    'growth - - 居民人均可支配收入',
  ],
  [
    '{subject 新建农村公路}{amount 90公里}，{subject 农村居民收入增速}{wish 高于经济增速}，村村都有新变化。',
    'level 90 公里',
    'growth - - 农村居民收入增速',
  ],
  ['{subject 新建农村公路}{amount 90公里}，推动环境保护与经济发展同步。', 'level 90 公里'],
]);

/** 止跌, 位居 and 只减不增 begin what is wished for. */
readsAs('plan', [
  [
    '主要预期目标是：{subject 进出口总额}{wish 止跌回稳}，{subject 工业投资增速}{wish 位居全市前列}，{subject 污染物排放量}{wish 只减不增}。',
    'growth - - 进出口总额',
    'growth - - 工业投资增速',
    'change - - 污染物排放量',
  ],
]);

/** So is what shall be as it was, in a plan; in a review it is told. */
readsAs('plan', [
  ['{subject 粮食播种面积}{wish 稳定在上年水平}，新建水库{amount 3座}。', 'level - -', 'level 3 座 新建水库'],
  ['{subject 协作资金投入}{wish 不低于去年}。', 'level - -'],
  ['稳定在上年水平的是少数。'],
]);
readsAs('review', [['粮食播种面积稳定在上年水平。']]);
