import { readsAs } from '../reads-as.ts';

/** 其中 and its parts, and what a clause without a subject takes over from the one before. */
readsAs('review', [
  [
    '推出创新举措{amount 54项}，其中{amount 14项}属于全市首创。',
    'level 54 项 [推出]创新举措',
    'level 14 项 [推出]创新举措',
  ],
  [
    '{subject 财政支出}{amount 80亿元}，其中教育支出{amount 22亿元}、占{amount 27.5%}，提高{amount 1.2个百分点}。',
    'level 80 亿元',
    'level 22 亿元 财政支出其中教育支出',
    'level 27.5 % 教育支出占财政支出比重',
    'change 1.2 个百分点 教育支出占财政支出比重',
  ],
  [
    '{subject 专利申请量占全市}{amount 41%}，占全省{amount 36%}。',
    'level 41 % 专利申请量占全市[比重]',
    'level 36 % 专利申请量占全省[比重]',
  ],
  [
    '一般公共预算收入{amount 31.8亿元}，其中税收{amount 22.4亿元}、增长{amount 6.1%}。',
    'level 31.8 亿元 一般公共预算收入',
    'level 22.4 亿元 一般公共预算收入其中税收',
    'growth 6.1 % 一般公共预算收入其中税收',
  ],
  [
    '固定资产投资增长{amount 4.3%}，其中工业投资增长{amount 12.6%}、民间投资下降{amount 2.1%}。',
    'growth 4.3 % 固定资产投资',
    'growth 12.6 % 固定资产投资其中工业投资',
    'growth -2.1 % [固定资产投资其中]民间投资',
  ],
  [
    '外贸进出口总额{amount 58.7亿元}，其中：出口{amount 41.2亿元}、增长{amount 12.4%}，进口{amount 17.5亿元}。',
    'level 58.7 亿元 外贸进出口总额',
    'level 41.2 亿元 外贸进出口总额其中出口',
    'growth 12.4 % 外贸进出口总额其中出口',
    'level 17.5 亿元 [外贸进出口总额其中]进口',
  ],
  [
    '新增“小巨人”企业{amount 3家}、累计达{amount 17家}，新入库限上商家{amount 62家}、达到{amount 431家}。',
    'level 3 家 新增“小巨人”企业',
    'level 17 家 “小巨人”企业',
    'level 62 家 新入库限上商家',
    'level 431 家 限上商家',
  ],
  ['新增就业{amount 3万人}、累计达{amount 15万人}。', 'level 3 万人 新增就业', 'level 15 万人 新增就业'],
  [
    '新能源汽车产量{amount 3万辆}、总量达{amount 8万辆}。',
    'level 3 万辆 新能源汽车产量',
    'level 8 万辆 新能源汽车产量总量',
  ],
  [
    '全年开工项目{amount 36个}——产业项目{amount 12个}、民生项目{amount 24个}。',
    'level 36 个 开工项目',
    'level 12 个 产业项目',
    'level 24 个 民生项目',
  ],
  [
    '城镇新增就业{amount 3万人}——其中高校毕业生{amount 1万人}。',
    'level 3 万人 城镇新增就业',
    'level 1 万人 城镇新增就业其中高校毕业生',
  ],
  [
    '新签约项目{amount 115个}，总投资{amount 263.5亿元}。',
    'level 115 个 新签约项目',
    'level 263.5 亿元 新签约项目总投资',
  ],
  [
    '{subject1 实施市级重点项目}{amount 32个}，年度完成投资{amount 61.4亿元}。',
    'level 32 个 [实施]市级重点项目',
    'level 61.4 亿元 [实施]市级重点项目[年度]完成投资',
  ],
  [
    '{subject 技术合同登记}{amount 412项}、成交额{amount 8.6亿元}。',
    'level 412 项',
    'level 8.6 亿元 技术合同[登记]成交额',
  ],
  [
    '高新技术企业营业收入增长{amount 14%}，利润增长{amount 9.2%}。',
    'growth 14 % 高新技术企业营业收入',
    'growth 9.2 % 高新技术企业利润',
  ],
  ['{subject 经营主体总量}达{amount 5.2万户}，增长{amount 14.5%}。', 'level 5.2 万户', 'growth 14.5 %'],
  [
    '引资签约项目{amount 74个}、合同金额{amount 263.5亿元}，其中10亿元以上项目{amount 6个}。',
    'level 74 个 引资签约项目',
    'level 263.5 亿元 [引资签约项目]合同金额',
    'level 6 个 [引资签约项目其中]10亿元以上项目',
  ],
  [
    '改造老旧小区{amount 41个}、{amount 62.4万平方米}，惠及居民{amount 7100余户}。',
    'level 41 个 [改造]老旧小区',
    'level 62.4 万平方米 [改造]老旧小区',
    'level 7100 户 gt [改造老旧小区惠及]居民',
  ],
  [
    '{subject 民生支出}{amount 48.6亿元}，占一般公共预算支出的比重达{amount 78.3%}。',
    'level 48.6 亿元',
    'level 78.3 % 民生支出占一般公共预算支出[的]比重',
  ],
  ['战略性新兴产业产值占全部工业产值比重为{amount 28.4%}。', 'level 28.4 % 战略性新兴产业产值占全部工业产值比重'],
  ['{subject 规上工业总产值}达到{amount 612.5亿元}、增长{amount 8.3%}。', 'level 612.5 亿元', 'growth 8.3 %'],
  ['新增养老床位{amount 320张}、托育托位{amount 410个}。', 'level 320 张 新增养老床位', 'level 410 个 新增托育托位'],
  [
    '新建口袋公园{amount 7个}、绿道{amount 26公里}，改造雨污管网{amount 43公里}。',
    'level 7 个 新建口袋公园',
    'level 26 公里 [新建]绿道',
    'level 43 公里 [改造]雨污管网',
  ],
]);

readsAs('plan', [
  [
    '力争引进项目{amount 80个}{bound 以上}、合同金额{amount 280亿元}，其中市外资金{amount 90亿元}。',
    'level 80 个 ge [引进]项目',
    'level 280 亿元 [[引进]项目]合同金额',
    'level 90 亿元 [引进项目合同金额其中]市外资金',
  ],
  [
    '实施重点项目{amount 135个}，其中市级{amount 22个}，年度投资{amount 160亿元}。',
    'level 135 个 [实施]重点项目',
    'level 22 个 [实施]重点项目其中市级',
    'level 160 亿元 [[实施]重点项目]年度投资',
  ],
]);

/** What is measured of a part is not measured of the whole once more, and a later part keeps the whole. */
readsAs('review', [
  [
    '安排重点项目{amount 150个}，年度投资{amount 105亿元}，其中产业项目{amount 62个}，年度投资{amount 53亿元}。',
    'level 150 个 [安排]重点项目',
    'level 105 亿元 重点项目年度投资',
    'level 62 个 [安排]重点项目其中产业项目',
    'level 53 亿元 重点项目其中产业项目年度投资',
  ],
  [
    '实施城建项目{amount 30个}，投资{amount 12.6亿元}，其中新建{amount 19个}，投资{amount 7.4亿元}；续建{amount 11个}，投资{amount 5.2亿元}。',
    'level 30 个 城建项目',
    'level 12.6 亿元 城建项目投资',
    'level 19 个 城建项目其中新建',
    'level 7.4 亿元 城建项目其中新建投资',
    'level 11 个 城建项目其中续建',
    'level 5.2 亿元 城建项目其中续建投资',
  ],
  [
    '引进项目{amount 36个}，其中亿元以上项目{amount 22个}，协议投资{amount 590亿元}。',
    'level 36 个 引进项目',
    'level 22 个 引进项目其中亿元以上项目',
    'level 590 亿元 引进项目协议投资',
  ],
  [
    '转移就业{amount 3.5万人}，其中省内{amount 1.7万人}，省外{amount 9800人}。',
    'level 3.5 万人 转移就业',
    'level 1.7 万人 转移就业其中省内',
    'level 9800 人 转移就业其中省外',
  ],
  [
    '整合涉农资金{amount 5亿元}，其中{amount 60%}以上用于产业发展。',
    'level 5 亿元 整合涉农资金',
    'level 60 % ge 用于产业发展占整合涉农资金比重',
  ],
  [
    '整合涉农资金{amount 5亿元}，其中{amount 3亿元}用于产业发展，{amount 1亿元}用于人居环境整治。',
    'level 5 亿元 整合涉农资金',
    'level 3 亿元 整合涉农资金其中用于产业发展',
    'level 1 亿元 整合涉农资金其中用于人居环境整治',
  ],
  ['发放补贴{amount 3亿元}，其中2021年发放{amount 1.2亿元}。', 'level 3 亿元 发放补贴', 'level 1.2 亿元 2021 发放补贴'],
  ['森林覆盖率{amount 79.2%}，其中天然林占{amount 六成}以上。', 'level 79.2 % 森林覆盖率', 'level 60 % ge 天然林占比'],
  [
    '财政支出{amount 52亿元}，其中民生支出占{amount 82.4%}。',
    'level 52 亿元 财政支出',
    'level 82.4 % 民生支出占财政支出比重',
  ],
]);

/** A share of a part is told of its whole, and so is the next one. */
readsAs('review', [
  [
    '民生支出{amount 80亿元}，其中教育支出占{amount 20%}，社保支出占{amount 15%}。',
    'level 80 亿元 民生支出',
    'level 20 % 教育支出占民生支出比重',
    'level 15 % 社保支出占民生支出比重',
  ],
  ['财政收入{amount 50亿元}，其中税收占比{amount 70%}。', 'level 50 亿元 财政收入', 'level 70 % 税收占财政收入比重'],
]);

/** Of so many indicators one is told by its own name; two sides of a whole may be told before what all of it costs. */
readsAs('review', [
  [
    '{amount 4项}指标增速高于全市，其中规上工业增加值增长{amount 12.4%}。',
    'level 4 项 指标增速高于全市',
    'growth 12.4 % 规上工业增加值',
  ],
  [
    '实施重点项目{amount 50个}，其中省重点{amount 8个}、市重点{amount 20个}，总投资{amount 300亿元}。',
    'level 50 个 重点项目',
    'level 8 个 重点项目其中省重点',
    'level 20 个 重点项目其中市重点',
    'level 300 亿元 重点项目总投资',
  ],
]);

/** What a share is used for. */
readsAs('review', [
  ['全区财政支出{amount 70%}{bound 以上}用于民生。', 'level 70 % ge 民生支出占财政支出比重'],
  ['扶贫资金{amount 60%}用于产业发展。', 'level 60 % 产业发展占扶贫资金比重'],
]);

/** 其中 tells of a part of what was told before, though a semicolon stands between. */
readsAs('review', [
  [
    '市重点项目{amount 436个}；其中新建项目{amount 275个}。',
    'level 436 个 市重点项目',
    'level 275 个 市重点项目其中新建项目',
  ],
]);

readsAs('review', [
  [
    '新签约项目{amount 120个}，总投资{amount 860亿元}。其中，亿元以上项目{amount 75个}。',
    'level 120 个 新签约项目',
    'level 860 亿元 新签约项目总投资',
    'level 75 个 新签约项目其中亿元以上项目',
  ],
  ['赤字率提高到{amount 2.3%}。其中，财政赤字{amount 12亿元}。', 'level 2.3 % 赤字率', 'level 12 亿元 财政赤字'],
]);

/** A part takes up a fraction as it takes up a share. */
readsAs('review', [
  [
    '{subject 财政总收入}{amount 8000万元}，其中烟叶税{amount 2000万元}，占{amount 四分之一}。',
    'level 8000 万元',
    'level 2000 万元 财政总收入其中烟叶税',
    'level 1:4 ratio 烟叶税占财政总收入比重',
  ],
  [
    '{subject 港口货物吞吐量}{amount 2亿吨}，其中外贸货物占{amount 三分之一}。',
    'level 2 亿吨',
    'level 1:3 ratio 外贸货物占港口货物吞吐量比重',
  ],
]);

/** What the works of one stage cost is theirs, where those of another are not told beside them. */
readsAs('plan', [
  [
    '安排{subject? 市级}{subject 重大工程}{amount 64个}，其中续建{amount 22个}，年度计划投资{amount 31亿元}。',
    'level 64 个 [安排]市级重大工程',
    'level 22 个 [安排]市级重大工程其中续建',
    'level 31 亿元 [安排]市级重大工程其中续建年度计划投资',
  ],
  [
    '安排市级重大工程{amount 64个}，其中新开工{amount 42个}、年度投资{amount 18亿元}，续建{amount 22个}、年度投资{amount 13亿元}。',
    'level 64 个 [安排]市级重大工程',
    'level 42 个 [安排]市级重大工程其中新开工',
    'level 18 亿元 [安排]市级重大工程其中新开工年度投资',
    'level 22 个 [安排]市级重大工程其中续建',
    'level 13 亿元 [安排]市级重大工程其中续建年度投资',
  ],
  [
    '安排市级重大工程{amount 64个}，其中新建{amount 42个}、续建{amount 22个}，年度计划投资{amount 31亿元}。',
    'level 64 个 [安排]市级重大工程',
    'level 42 个 [安排]市级重大工程其中新建',
    'level 22 个 [安排]市级重大工程其中续建',
    'level 31 亿元 [安排]市级重大工程年度计划投资',
  ],
]);
