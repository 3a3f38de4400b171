import { readsAs } from '../reads-as.ts';

/** An aspect that opens its sentence is of what the sentence before is told of. */
readsAs('review', [
  [
    '经营主体稳中培优。总量达{amount 14.6万户}，新登记{amount 1.4万户}。',
    'level 14.6 万户 经营主体总量',
    'level 1.4 万户 新登记经营主体',
  ],
  ['数字经济加快发展。总量突破{amount 120亿元}。', 'level 120 亿元 gt 数字经济总量'],
  ['生产总值迈上新台阶，增长{amount 5%}。总量达到{amount 140亿元}。', 'growth 5 % 生产总值', 'level 140 亿元 总量'],
]);

/** Whom it reaches, and what is done to it, is told with what reaches and with the deed. */
readsAs('review', [
  ['技改贷款{amount 11亿元}，支持项目{amount 42个}。', 'level 11 亿元 技改贷款', 'level 42 个 技改贷款支持项目'],
  [
    '文化展览总营收{amount 7亿元}，带动消费{amount 30亿元}。',
    'level 7 亿元 文化展览总营收',
    'level 30 亿元 文化展览带动消费',
  ],
  ['育儿补贴惠及{amount 1.2万名}婴幼儿。', 'level 1.2 万名 育儿补贴惠及婴幼儿'],
  ['整治小印染企业，取缔{amount 35家}。', 'level 35 家 取缔小印染企业'],
  ['实际使用内资{amount 3亿元}、外资{amount 81万美元}。', 'level 3 亿元 实际使用内资', 'level 81 万美元 实际使用外资'],
]);

/** A share of what stands behind it. */
readsAs('review', [
  ['检查互认覆盖二级医院{amount 97%}门诊量。', 'level 97 % 检查互认覆盖二级医院门诊量'],
  ['{amount 70%}卫生室实现与卫生院一体管理。', 'level 70 % 卫生室实现与卫生院一体管理'],
]);

/** What tells how a name came about, or says it again in brackets, is no part of it. */
readsAs('review', [
  [
    '食品、服装产业集群2023年实现主营业务收入{amount 15亿元}和{amount 6亿元}。',
    'level 15 亿元 食品产业集群主营业务收入',
    'level 6 亿元 服装产业集群主营业务收入',
  ],
  [
    '以旧换新带动新能源汽车、节能家电零售额分别增长{amount 21%}、{amount 39%}。',
    'growth 21 % 新能源汽车零售额',
    'growth 39 % 节能家电零售额',
  ],
  ['某港成为全国首个年吞吐量超过{amount 5000万吨}的内河港。', 'level 5000 万吨 gt 某港年吞吐量'],
  [
    '{subject 生产总值}突破{amount 25亿元}（预计，下同）、年均（与2016年对比，下同）增长{amount 7.1%}。',
    'level 25 亿元 gt estimate',
    'growth 7.1 % estimate 生产总值',
  ],
  ['完成湖区{amount 12座}桥梁建设并全部通车。', 'level 12 座 湖区桥梁建设'],
  ['建设外贸优品库、精准服务企业{amount 500家}。', 'level 500 家 服务企业'],
]);

/** What reaches people may stand before 、, or behind them; marks that were passed are no part of the thing. */
readsAs('review', [
  ['实施学前教育政策、惠及{amount 1.8万名}儿童。', 'level 1.8 万名 学前教育政策惠及儿童'],
  ['谋划多年、惠及{amount 34万人}的引水工程启动建设。', 'level 34 万人 引水工程惠及'],
  [
    '进出口总额增长{amount 8.6%}，突破{amount 40亿元}并连续多年居{against 全省}{amount 首位}。',
    'growth 8.6 % 进出口总额',
    'level 40 亿元 gt 进出口总额',
    'rank 1 - 进出口总额',
  ],
]);
