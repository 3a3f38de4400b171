import { readsAs } from '../reads-as.ts';

/** 预计，下同: what is reckoned further down the paragraph is estimated too; what was counted is known. */
readsAs('review', [
  [
    '全年{subject1 生产总值}突破{amount 25亿元}（预计，下同）。{subject2 税收}增长{amount 5%}，新增{subject3 规上企业}{amount 14家}。',
    'level 25 亿元 gt estimate',
    'growth 5 % estimate',
    'level 14 家 新增规上企业',
  ],
]);

/** 预计 before the first figure holds beyond semicolons, as long as clause after clause has figures. */
readsAs('review', [
  [
    '我们坚持稳中求进，预计{subject1 生产总值}达到{amount 62亿元}，增长{amount 9%}；{subject3 工业增加值}达到{amount 20亿元}；新建学校工程进展顺利，新建{subject 公园}{amount 4个}。',
    'level 62 亿元 estimate 生产总值',
    'growth 9 % estimate 生产总值',
    'level 20 亿元 estimate',
    'level 4 个 actual 新建公园',
  ],
  ['{subject 生产总值}有望保持{against 全省}第{amount 3位}。', 'rank 3 - estimate'],
]);
