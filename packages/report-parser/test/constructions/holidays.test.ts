import { expect, it } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { readsAs } from '../reads-as.ts';

/** What a holiday brought is named by it, has no year, and is not what the year brought. */
readsAs('review', [
  ['{subject 元旦期间过境旅客}{amount 7万人次}。', 'level 7 万人次 undated'],
  [
    '{subject 端午假期接待游客}{amount 9万人次}、增长{amount 12%}，实现旅游收入{amount 6400万元}；全年{subject? 实现}{subject 旅游收入}{amount 21亿元}。',
    'level 9 万人次 undated',
    'growth 12 % undated 端午假期接待游客',
    'level 6400 万元 undated 端午假期旅游收入',
    'level 21 亿元 旅游收入',
  ],
  ['{subject “五一”“十一”假期零售额}{amount 3亿元}。', 'level 3 亿元 undated'],
  ['{subject 春节前发放慰问金}{amount 90万元}。', 'level 90 万元'],
]);

it.each(['清明假期，接待游客9万人次，旅游收入6400万元。', '国庆黄金周社会消费品零售总额3亿元。'])(
  '%s has no entry of the year',
  (sentence) => {
    const { observations } = parseReport(`政府工作报告\n一、2023年工作回顾\n${sentence}`);
    expect(observations.length).toBeGreaterThan(0);
    expect(observations.filter(({ indicator, period }) => indicator.id !== null || period !== null)).toEqual([]);
  },
);
