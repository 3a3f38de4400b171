import { expect, it } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { readsAs } from '../reads-as.ts';

/** Ends that no year names: that of a century is known, that of a term only where the report gives its first year. */
readsAs('plan', [
  ['到本世纪末，{subject 湿地保护率}达到{amount 80%}。', 'level 80 % 2100'],
  ['到本世纪中叶，{subject 人均预期寿命}达到{amount 85岁}。', 'level 85 岁 undated'],
  ['到本届政府任期末，{subject 清洁取暖率}达到{amount 90%}。', 'level 90 % undated'],
  [
    '到本届任期末，{subject 清洁取暖率}达到{amount 90%}；到2035年，达到{amount 98%}。',
    'level 90 % undated',
    'level 98 % 2035 清洁取暖率',
  ],
]);

const periodsOf = (title: string, sentence: string): (string | null)[] =>
  parseReport(
    `青禾县人民政府工作报告\n——2022年1月8日在青禾县第十八届人民代表大会第一次会议上\n一、${title}\n各项工作取得进展。\n二、2022年工作安排\n${sentence}`,
  ).observations.map(({ period }) => period);

it.each<[string, string, (string | null)[]]>([
  ['过去五年工作回顾', '到本届政府任期末，清洁取暖率达到90%。', ['2026']],
  ['过去五年工作回顾', '本届任期内，新建卫生院9所，清洁取暖率达到90%。', ['2022/2026', '2026']],
  ['2021年工作回顾', '到本届政府任期末，清洁取暖率达到90%。', [null]],
])('below %s: %s', (title, sentence, periods) => {
  expect(periodsOf(title, sentence)).toEqual(periods);
});

/** What was spent already on works that are to be done is no target. */
readsAs('plan', [
  ['已完成投资{amount 6亿元}的西线隧道工程年内竣工。', 'level 6 亿元 2023 actual 西线隧道工程投资'],
  [
    '推进累计投资{amount 14亿元}的冷链园项目建设，年内完成投资{amount 4亿元}。',
    'level 14 亿元 2023 actual 冷链园项目[建设][累计]投资',
    'level 4 亿元 冷链园项目完成投资',
  ],
  ['今年已到位资金{amount 2亿元}，力争年底完工。', 'level 2 亿元 2024 actual 到位资金'],
]);
