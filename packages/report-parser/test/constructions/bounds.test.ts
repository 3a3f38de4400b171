import { readsAs } from '../reads-as.ts';

/** Words at a number that make it a floor, a ceiling or an approximation. */
readsAs('review', [
  ['{subject 城镇新增就业}达到{amount 6520人}。', 'level 6520 人'],
  ['{subject 受理群众诉求}{amount 4300余件}。', 'level 4300 件 gt'],
  ['{subject 新增公共停车位}{amount 2300多个}。', 'level 2300 个 gt'],
  ['{subject 惠及居民}{amount 2.5万余人次}。', 'level 2.5 万人次 gt [惠及]居民'],
  ['{subject 旅游综合收入}{bound 突破}{amount 45亿元}。', 'level 45 亿元 gt'],
  ['{subject 存贷款余额}{bound 超}{amount 700亿元}。', 'level 700 亿元 gt'],
  ['{subject 钢材市场年交易额}{bound 超过}{amount 100亿元}。', 'level 100 亿元 gt'],
  ['{subject 种植面积}{bound 约}{amount 3200亩}。', 'level 3200 亩 approx'],
  ['{subject 稳岗返还资金}{bound 近}{amount 1800万元}。', 'level 1800 万元 approx'],
  ['{subject 年接待游客}{amount 680万人次}{bound 左右}。', 'level 680 万人次 approx 年接待游客'],
  ['{subject 粮食产量}稳定在{amount 7.8万吨}{bound 以上}。', 'level 7.8 万吨 ge'],
  ['{subject 城镇调查失业率}控制在{amount 5.5%}{bound 以内}。', 'level 5.5 % le'],
  ['{subject 森林覆盖率}{bound 逾}{amount 50%}。', 'level 50 % gt'],
  ['{subject 登记失业率}{bound 低于}{amount 3%}。', 'level 3 % lt'],
  ['{subject 平均办理时限}{bound 不到}{amount 3天}。', 'level 3 天 lt'],
  ['{subject 镇级财政收入}{bound 过}{amount 亿元}。', 'level 1 亿元 gt'],
  ['{subject 园区亩均税收}{bound 不足}{amount 8万元}。', 'level 8 万元 lt'],
]);

readsAs('plan', [
  ['{subject 城镇新增就业}{amount 6000人}{bound 以上}。', 'level 6000 人 ge'],
  ['{subject 社会消费品零售总额}增长{bound 不低于}{amount 7%}。', 'growth 7 % ge'],
  ['{subject 空气质量优良天数比例}{bound ≥}{amount 92%}。', 'level 92 % ge'],
  ['{subject PM2.5平均浓度}{bound ＜}{amount 28微克/立方米}。', 'level 28 微克/立方米 lt'],
  ['{subject 资产负债率}控制在{amount 58%}{bound 左右}。', 'level 58 % approx'],
  ['{subject 居民消费价格涨幅}控制在{amount 3%}{bound 以内}。', 'growth 3 % le'],
  ['{subject 重点行业企业安全培训}{amount 2万人次}{bound 上下}。', 'level 2 万人次 approx'],
  ['{subject 单位能耗}{bound 不超过}{amount 0.42吨标准煤}。', 'level 0.42 吨标准煤 le'],
  ['{subject 进出口总额}{modality 力争}{bound 突破}{amount 60亿元}。', 'level 60 亿元 gt'],
  ['{modality 确保}{subject 市场主体}达到{amount 6万户}。', 'level 6 万户'],
  ['{subject 领导干部驻点服务企业}{bound 不少于}{amount 20天}。', 'level 20 天 ge'],
  ['{subject PM2.5平均浓度}{bound ≤}{amount 30微克/立方米}。', 'level 30 微克/立方米 le'],
]);

readsAs('plan', [
  [
    '{subject 地区生产总值}增长{modality 确保}{amount 6%}、{modality 力争}{amount 6.5%}。',
    'growth 6 %',
    'growth 6.5 %',
  ],
  ['今年{subject 经济增长}预期目标设定\u200b为{amount 6%}{bound 以上}。', 'growth 6 % ge'],
]);

/** Marks that are passed, one or several. */
readsAs('review', [
  [
    '一般公共预算收入连续跨越{amount 20亿元}、{amount 30亿元}台阶。',
    'level 20 亿元 gt 一般公共预算收入',
    'level 30 亿元 gt 一般公共预算收入',
  ],
  ['{subject 机场旅客吞吐量}突破{amount 200万}大关。', 'level 200 万 gt'],
  ['财政收入突破亿元大关，达到{amount 11067万元}。', 'level 11067 万元 财政收入'],
  ['集装箱年吞吐量三次跨越百万标箱，达{amount 103万标箱}。', 'level 103 万标箱 集装箱年吞吐量'],
]);

/** 至少 may stand before what is done; another goal is of the same growth. */
readsAs('plan', [
  ['至少建成{amount 1个}示范点。', 'level 1 个 ge [建成]示范点'],
  ['{subject 地区生产总值}增长{amount 6%}{bound 左右}，奋斗目标{amount 6.5%}。', 'growth 6 % approx', 'growth 6.5 %'],
]);

/** Behind a comma too a bolder figure is of the same growth. */
readsAs('plan', [['{subject 财政收入}增长{amount 8%}，力争{amount 9%}。', 'growth 8 %', 'growth 9 %']]);

readsAs('review', [
  ['{subject 土地出让溢价率}最高达{amount 35%}。', 'level 35 % le'],
  ['{subject 高速公路通车里程}基本达到{amount 600公里}。', 'level 600 公里'],
]);

/** 约 before 占 is of the share. */
readsAs('review', [
  [
    '{subject1 上缴税金}{amount 2400万元}，约占财政收入的{amount 34%}。',
    'level 2400 万元',
    'level 34 % approx 上缴税金占财政收入比重',
  ],
]);

/** A floor and a ceiling are of one thing, and of one measure. */
readsAs('plan', [
  [
    '{subject 社会消费品零售总额}增幅{bound 不低于}{amount 4%}，{bound 不高于}{amount 7%}。',
    'growth 4 % ge [社会消费品零售总额]增幅|社会消费品零售总额',
    'growth 7 % le [社会消费品零售总额]增幅|社会消费品零售总额',
  ],
  ['{subject 民间投资}增长{amount 5%}{bound 以上}，但{bound 不超过}{amount 9%}。', 'growth 5 % ge', 'growth 9 % le'],
  ['{subject 政府债务}增长{bound 不高于}{amount 6%}、{bound 不低于}{amount 3%}。', 'growth 6 % le', 'growth 3 % ge'],
  ['{subject 城镇登记失业率}{bound 不低于}{amount 2%}，{bound 不高于}{amount 4%}。', 'level 2 % ge', 'level 4 % le'],
  [
    '{subject1 工业投资}增长{bound 不低于}{amount 6%}，{subject2 负债率}{bound 不高于}{amount 45%}。',
    'growth 6 % ge',
    'level 45 % le [工业投资]负债率',
  ],
]);
