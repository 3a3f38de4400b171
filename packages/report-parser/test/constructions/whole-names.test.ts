import { readsAs } from '../reads-as.ts';

/** Aspects take what they are of from a topic, a verb's object, or the thing before. */
readsAs('review', [
  [
    '天然气发展方面，加快增储上产，产量突破{amount 20亿立方米}、投资{amount 12亿元}。',
    'level 20 亿立方米 gt 天然气产量',
    'level 12 亿元 天然气投资',
  ],
  ['对口协作持续深化，落实资金{amount 27亿元}。', 'level 27 亿元 对口协作资金'],
  ['规范和提升热线服务，满意率{amount 95%}。', 'level 95 % 热线服务满意率'],
  ['开展涉企历史遗留问题攻坚行动，问题解决率达{amount 75%}。', 'level 75 % 涉企历史遗留问题解决率'],
  ['棉花产量{amount 50万吨}、就地转化率达{amount 45%}。', 'level 50 万吨 棉花产量', 'level 45 % 棉花就地转化率'],
  [
    '渗透率全省第{amount 2}，新能源汽车保有量{amount 5万辆}、占比{amount 8%}。',
    'rank 2 - 渗透率',
    'level 5 万辆 新能源汽车保有量',
    'level 8 % 新能源汽车保有量占比',
  ],
  [
    '改造老旧小区{amount 1万个}，惠及{amount 12万户}居民。',
    'level 1 万个 改造老旧小区',
    'level 12 万户 改造老旧小区惠及居民',
  ],
]);

/** What is told of some of the things counted, and of several kinds together. */
readsAs('review', [
  [
    '形成{amount 173项}创新案例，{amount 82项}获国家认可、{amount 37项}向全省推广。',
    'level 173 项 形成创新案例',
    'level 82 项 形成创新案例获国家认可',
    'level 37 项 形成创新案例向全省推广',
  ],
  [
    '{amount 16所}高校、{amount 48个}学科入选建设名单。',
    'level 16 所 高校入选建设名单',
    'level 48 个 学科入选建设名单',
  ],
]);

/** Each name of a list is whole where one has a measure of its own. */
readsAs('review', [
  [
    '进口货值、入境游客、新增外资企业、免税销售额分别增长{amount 9%}、{amount 64%}、{amount 13%}、{amount 46%}。',
    'growth 9 % 进口货值',
    'growth 64 % 入境游客',
    'growth 13 % 新增外资企业',
    'growth 46 % 免税销售额',
  ],
  [
    '地表水、近岸海域水质优良比例分别达{amount 96%}、{amount 99%}。',
    'level 96 % 地表水水质优良比例',
    'level 99 % 近岸海域水质优良比例',
  ],
]);

/** A name that says the shared noun in one character does not take it again. */
readsAs('review', [
  [
    '城乡医保、养老保险参保率分别保持在{amount 98%}、{amount 95%}。',
    'level 98 % 城乡医保参保率',
    'level 95 % 养老保险参保率',
  ],
]);

/** A sentence that only compares goes on with the one before. */
readsAs('review', [
  ['{subject 国民收入}实现{amount 4.5亿元}。比上年增长{amount 17%}。', 'level 4.5 亿元', 'growth 17 % 国民收入'],
  [
    '完成产值{amount 14397万元}。实现利润{amount 1063万元}，税金{amount 383万元}。分别比上年增长{amount 29%}、{amount 17.7%}和{amount 31.1%}。',
    'level 14397 万元 产值',
    'level 1063 万元 利润',
    'level 383 万元 税金',
    'growth 29 % 产值',
    'growth 17.7 % 利润',
    'growth 31.1 % 税金',
  ],
]);

/** What stands between a name and its number is no part of it. */
readsAs('review', [
  ['{subject 生产总值}增长连续三年达到{amount 13%}。', 'growth 13 %'],
  ['{subject 生产总值}增速目标设定为年均增长{amount 5%}。', 'growth 5 %'],
  ['{subject 民生支出}占{amount 80%}以上。', 'level 80 % ge 民生支出占比'],
  ['{subject CPI}微降{amount 0.1%}。', 'growth -0.1 %'],
  ['四大产业占生产总值比重较2020年提高{amount 14个百分点}。', 'change 14 个百分点 2021/2023 四大产业占生产总值比重'],
  ['网络覆盖所有城区、镇区和{amount 93%}以上行政村。', 'level 93 % ge 网络覆盖行政村'],
  ['优良天数比例达到{amount 77%}、增加{amount 13天}。', 'level 77 % 优良天数比例', 'change 13 天 优良天数'],
  [
    '{amount 13个}重点园区2021年营业收入突破{amount 25亿元}。',
    'level 13 个 重点园区',
    'level 25 亿元 gt 2021 重点园区营业收入',
  ],
  [
    '{subject 生产总值}增长{amount 4%}，快于2024年{amount 1.8个百分点}。',
    'growth 4 %',
    'change 1.8 个百分点 生产总值增速',
  ],
  [
    '投资{amount 9亿元}、全长{amount 13公里}的旅游公路全线贯通。',
    'level 9 亿元 旅游公路投资',
    'level 13 公里 旅游公路全长',
  ],
  ['{subject 居民消费价格指数}为{amount 99.5%}。', 'level 99.5 %'],
]);

/** Lists that share an end, a scale or a kind, and ranks one for each. */
readsAs('review', [
  [
    '规模以上高技术制造业和装备制造业增加值分别增长{amount 13%}、{amount 18%}。',
    'growth 13 % 规模以上高技术制造业增加值',
    'growth 18 % 规模以上装备制造业增加值',
  ],
  [
    '急难型、支出型临时救助标准分别提高{amount 100元}、{amount 150元}。',
    'change 100 元 急难型临时救助标准',
    'change 150 元 支出型临时救助标准',
  ],
  [
    '石化、信息等产业增加值分别增长{amount 7%}、{amount 9%}。',
    'growth 7 % 石化产业增加值',
    'growth 9 % 信息产业增加值',
  ],
  [
    '引进院士、专家、学者分别{amount 3人}、{amount 4人}、{amount 5人}，分别居{against 全省}第{amount 一}、第{amount 二}、第{amount 三}。',
    'level 3 人 引进院士',
    'level 4 人 引进专家',
    'level 5 人 引进学者',
    'rank 1 - 引进院士',
    'rank 2 - 引进专家',
    'rank 3 - 引进学者',
  ],
  ['国企营业收入{amount 翻一番}、利润{amount 翻三番}。', 'growth 1 番 国企营业收入', 'growth 3 番 国企利润'],
  [
    '新能源装机占比达{amount 63%}、规模{amount 300万千瓦}。',
    'level 63 % 新能源装机占比',
    'level 300 万千瓦 新能源装机规模',
  ],
]);

/** What each is told of, what ranks are among, and what does not belong to a name. */
readsAs('review', [
  [
    '每平方公里土地生产总值和财政收入分别达到{amount 2.5亿元}和{amount 7000万元}。',
    'level 2.5 亿元 每平方公里土地生产总值',
    'level 7000 万元 每平方公里土地财政收入',
  ],
  ['{subject 零售额}{amount 1437亿元}，位居{against 全国大中城市}第{amount 4}。', 'level 1437 亿元', 'rank 4 - 零售额'],
  [
    '教育支出占一般公共预算支出{amount 16%}，增长{amount 27%}。',
    'level 16 % 教育支出占一般公共预算支出比重',
    'growth 27 % 教育支出',
  ],
  [
    '实施百城提质项目{amount 141个}，完成投资{amount 265亿元}。',
    'level 141 个 百城提质项目',
    'level 265 亿元 百城提质项目完成投资',
  ],
  ['新筹集保障房{amount 3005套}，供应{amount 1388套}。', 'level 3005 套 新筹集保障房', 'level 1388 套 供应保障房'],
  ['举办创新活动周，{amount 5万人次}参与。', 'level 5 万人次 举办创新活动周参与'],
]);

/** Superlatives tell of what; shares beside a thing are of it; neither products nor totals are made or new. */
readsAs('review', [
  [
    '全年投资{amount 15亿元}；新增规模企业数最多，达{amount 34家}，累计{amount 89家}；新开工项目最多，达{amount 140家}。',
    'level 15 亿元 投资',
    'level 34 家 新增规模企业数',
    'level 89 家 规模企业数',
    'level 140 家 新开工项目',
  ],
  [
    '新增自营进出口权的企业{amount 9家}，达{amount 63家}。',
    'level 9 家 新增自营进出口权的企业',
    'level 63 家 自营进出口权的企业',
  ],
  ['外送电量增长{amount 6%}、绿电占比{amount 30%}。', 'growth 6 % 外送电量', 'level 30 % 外送电量绿电占比'],
  [
    '清洁能源装机占比{amount 54%}、发电量占比{amount 51%}。',
    'level 54 % 清洁能源装机占比',
    'level 51 % 清洁能源发电量占比',
  ],
  [
    '新增智能工厂{amount 80家}、机器人产量突破{amount 5000台}。',
    'level 80 家 新增智能工厂',
    'level 5000 台 gt 机器人产量',
  ],
  [
    '{amount 2亿元}以旧换新补贴拉动消费{amount 21亿元}。',
    'level 2 亿元 以旧换新补贴',
    'level 21 亿元 以旧换新补贴拉动消费',
  ],
  [
    '一般公共预算收支分别突破{amount 9亿元}、{amount 30亿元}。',
    'level 9 亿元 gt 一般公共预算收入',
    'level 30 亿元 gt 一般公共预算支出',
  ],
  ['所有市州和{amount 98%}的县市区建成示范区。', 'level 98 % 县市区建成示范区'],
  ['实施免费义务教育，惠及{amount 16万}学生。', 'level 16 万 免费义务教育惠及学生'],
  ['{subject 船舶待泊时间}同比减少{amount 8.9小时}。', 'change -8.9 小时'],
  ['{subject 生产总值}历史性迈上{amount 4000亿元}台阶。', 'level 4000 亿元 gt'],
  ['居民收入增速高于经济增速、突破{amount 3万元}。', 'level 3 万元 gt 居民收入'],
  ['先后{amount 4次}降低存款准备金率。', 'level 4 次 降低存款准备金率'],
  ['先后{amount 4次}下调民用气价。', 'level 4 次 下调民用气价'],
]);

/** Some years of a plan begin with its own. */
readsAs('plan', [['三年安排{amount 45亿元}支持创新。', 'level 45 亿元 2024/2026 安排支持创新']]);

/** A unit, a bound or a conjunction that a word only begins with cuts nothing from the name. */
readsAs('review', [
  ['建成平价蔬菜超市和销售网点{amount 31个}。', 'level 31 个 建成平价蔬菜超市和销售网点'],
  ['{amount 7条}次干道路开工建设。', 'level 7 条 次干道路开工建设'],
  ['并入集中供热面积{amount 120万平方米}。', 'level 120 万平方米 并入集中供热面积'],
  ['圆满完成{amount 11所}小学的监测工作。', 'level 11 所 小学的监测工作'],
  ['行政许可事项缩减到{amount 120项}。', 'level 120 项 行政许可事项'],
  ['削减审批事项{amount 52项}，精简{amount 20%}。', 'level 52 项 削减审批事项', 'growth -20 % 审批事项'],
  [
    '旅客吞吐量突破{amount 133万人次}，其中口岸航班{amount 197架次}。',
    'level 133 万人次 gt 旅客吞吐量',
    'level 197 架次 口岸航班',
  ],
  [
    '办复代表建议{amount 74件}、委员提案{amount 55件}，办复率{amount 100%}。',
    'level 74 件 办复代表建议',
    'level 55 件 委员提案',
    'level 100 % 代表建议、委员提案办复率',
  ],
  [
    '{amount 16项}环保督察反馈问题已整改完成{amount 7项}。',
    'level 16 项 环保督察反馈问题',
    'level 7 项 环保督察反馈问题已整改[完成]',
  ],
]);

/** The surveyed rate of a year is a mean: that of its end keeps its time. */
readsAs('review', [
  ['{subject1 年末城镇调查失业率}降到{amount 5.4%}。', 'level 5.4 % 年末城镇调查失业率'],
  ['年末{subject1 常住人口}{amount 42万人}。', 'level 42 万人 常住人口'],
]);

/** Under what conditions it came about is no part of what grew, nor in which years to come. */
readsAs('review', [
  ['{subject 外贸出口额}在订单不足的情况下增长{amount 4%}。', 'growth 4 % 外贸出口额'],
  ['{subject 棉花产量}在面积不增的前提下达到{amount 3.4万吨}。', 'level 3.4 万吨 棉花产量'],
  ['{subject 税收收入}在两年快速增长之后增长{amount 2%}。', 'growth 2 % 税收收入'],
  ['{subject 原煤产量}因价格波动下降{amount 6%}。', 'growth -6 % 原煤产量'],
  ['{subject 商品房在建面积}为{amount 40万平方米}。', 'level 40 万平方米 商品房在建面积'],
  [
    '{subject 公共财政收入}{amount 6亿元}、剔除划转企业因素后增长{amount 5%}。',
    'level 6 亿元',
    'growth 5 % 公共财政收入剔除划转企业',
  ],
]);

readsAs('plan', [
  ['未来三年新建幼儿园{amount 12所}。', 'level 12 所 2024/2026 新建幼儿园'],
  ['今后五年改造灌区{amount 30万亩}。', 'level 30 万亩 2024/2028 改造灌区'],
]);
