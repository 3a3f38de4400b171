import { describe, expect, it } from 'vitest';
import { parseReport } from '../src/index.ts';

/** Mastheads as reports wear them. */
const mastheads = [
  '政府工作报告\n——2024年1月10日在云屏县第十八届人民代表大会第三次会议上\n云屏县人民政府县长 张三\n各位代表：',
  '2024年政府工作报告\n各位代表：',
  '政府工作报告（2024年1月10日在云屏县第十八届人民代表大会第三次会议上）\n各位代表：',
  '云屏县2024年政府工作报告\n县长 张三\n（2024年1月10日）\n各位代表：',
  '政府工作报告\n二〇二四年一月十日\n各位代表：',
  '政府工作报告\n（2024年1月）\n各位代表：',
  '在云屏县第十八届人民代表大会第三次会议上的政府工作报告\n（2024年1月10日）\n各位代表：',
  '政府工作报告 （2024）\n同志们：',
  '2023年12月28日在云屏县第十八届人民代表大会第三次会议上\n政府工作报告\n各位代表：',
];

/** Headings that pair: the part that looks back and the part that looks ahead, numbered alike. */
const reviews = [
  '过去一年的工作',
  '2023年工作',
  '工作回顾',
  '2023年主要工作',
  '一年来的工作',
  '2023年工作完成情况',
  '关于2023年工作',
  '砥砺奋进，2023年发展取得新成绩',
  '去年工作回顾',
  '2023年：在爬坡过坎中稳步前行',
];
const plans = [
  '2024年工作安排',
  '今年工作的总体要求',
  '2024年工作思路',
  '今年的重点工作',
  '下一步工作',
  '2024年工作',
  '2024年发展目标及重点工作',
  '2024年：在担当实干中奋力前行',
  '对2024年工作的建议',
  '踔厉奋发，全力做好2024年各项工作',
];

const read = (text: string): string[] =>
  parseReport(text).observations.map(
    ({ indicator, value, status, period }) => `${indicator.text} ${JSON.stringify(value)} ${status} ${period}`,
  );

describe('a report of one year', () => {
  it.each(mastheads)('has its years and its parts under %s', (masthead) => {
    const misread = reviews.flatMap((review) =>
      plans
        .filter((plan) => {
          const found = read(
            [
              masthead,
              '现在，我代表县人民政府，向大会报告工作，请予审议。',
              `一、${review}`,
              '面对复杂形势，全县上下齐心协力。生产总值增长5%。新增企业20家。',
              '农业稳中向好。粮食产量12万吨。',
              `二、${plan}`,
              '做好工作，要坚持稳中求进。生产总值增长6%左右。新增就业3万人。',
              '加快农业发展。粮食产量稳定在13万吨以上。',
            ].join('\n'),
          );
          const expected = [
            '生产总值 5 actual 2023',
            '新增企业 20 actual 2023',
            '粮食产量 12 actual 2023',
            '生产总值 6 target 2024',
            '新增就业 3 target 2024',
            '粮食产量 13 target 2024',
          ];
          return found.join() !== expected.join();
        })
        .map((plan) => `${review} … ${plan}`),
    );
    expect(misread).toEqual([]);
  });
});

const lastYear = '2021年，生产总值增长8%，新增就业2万人。';
const fiveYears = '生产总值年均增长7%，达到200亿元。新增企业200家。\n生态持续改善。新增绿地30公顷。森林覆盖率达到45%。';
const termsBefore = [
  `一、过去五年工作回顾\n五年来，全县快速发展。${fiveYears}\n${lastYear}`,
  `一、本届政府工作回顾\n过去的五年，是极不平凡的五年。${fiveYears}\n刚刚过去的${lastYear}`,
  `一、2021年和过去五年工作回顾\n${lastYear}\n过去五年，全县团结奋斗。${fiveYears}`,
  `一、过去五年和2021年工作回顾\n过去五年，全县团结奋斗。${fiveYears}\n2021年是极不平凡的一年。生产总值增长8%，新增就业2万人。`,
  `一、县十七届人大一次会议以来的工作\n县十七届人大一次会议以来的五年，${fiveYears}\n${lastYear}`,
  `一、2017—2021年工作回顾\n五年来，${fiveYears}\n${lastYear}`,
];
const termsAhead = [
  '二、今后五年的目标和任务\n今后五年，生产总值年均增长6.5%以上，到2026年达到280亿元。新增学位2万个。\n三、2022年工作安排\n生产总值增长6%左右。新增幼儿园3所。',
  '二、今后五年的奋斗目标和2022年工作安排\n今后五年，生产总值年均增长6.5%以上，到2026年达到280亿元。新增学位2万个。\n2022年，生产总值增长6%左右。新增幼儿园3所。',
];

describe('a report of a term', () => {
  it.each(termsBefore.flatMap((before) => termsAhead.map((ahead) => [before, ahead] as const)))(
    'has five years behind and five ahead in %s',
    (before, ahead) => {
      const found = read(
        `政府工作报告\n——2022年1月10日在云屏县第十八届人民代表大会第一次会议上\n各位代表：\n现在，我代表县人民政府报告工作。\n${before}\n${ahead}\n`,
      );
      expect([...found].sort()).toEqual(
        [
          '生产总值 7 actual 2017/2021',
          '生产总值 200 actual 2021',
          '新增企业 200 actual 2017/2021',
          '新增绿地 30 actual 2017/2021',
          '森林覆盖率 45 actual 2021',
          '生产总值 8 actual 2021',
          '新增就业 2 actual 2021',
          '生产总值 6.5 target 2022/2026',
          '生产总值 280 target 2026',
          '新增学位 2 target 2022/2026',
          '生产总值 6 target 2022',
          '新增幼儿园 3 target 2022',
        ].sort(),
      );
    },
  );
});

/** Other kinds of report and other ways to part one: its lines, and for each figure value, status and period. */
const others: readonly (readonly [lines: readonly string[], ...expected: string[]])[] = [
  [
    [
      '关于云屏县2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告',
      '——2024年1月10日在云屏县第十八届人民代表大会第三次会议上',
      '云屏县发展和改革委员会主任 李四',
      '一、2023年计划执行情况',
      '生产总值增长5%。新增企业20家。',
      '二、2024年经济社会发展主要预期目标',
      '生产总值增长6%左右。',
      '三、2024年主要任务和措施',
      '新建道路7公里。',
    ],
    '5 actual 2023',
    '20 actual 2023',
    '6 target 2024',
    '7 target 2024',
  ],
  [
    [
      '关于云屏县2023年财政预算执行情况和2024年财政预算草案的报告',
      '——2024年1月10日在云屏县第十八届人民代表大会第三次会议上',
      '一、2023年财政预算执行情况',
      '一般公共预算收入完成12亿元，增长5%。',
      '二、2024年财政预算草案',
      '一般公共预算收入预期13亿元。',
    ],
    '12 actual 2023',
    '5 actual 2023',
    '13 target 2024',
  ],
  [
    [
      '2024年政府工作报告',
      '各位代表：',
      '过去的一年，全县团结奋斗。生产总值增长5%。新增企业20家。',
      '今年，我们要做好以下工作。生产总值增长6%左右。',
      '一、做强产业。新建标准厂房7万平方米。',
    ],
    '5 actual 2023',
    '20 actual 2023',
    '6 target 2024',
    '7 target 2024',
  ],
  [
    [
      '2026年政府工作报告',
      '各位代表：',
      '一、“十四五”时期和2025年工作回顾',
      '“十四五”时期，我们战胜挑战。生产总值年均增长5.5%，达到300亿元。新增学位3万个。',
      '2025年，生产总值增长5%。新增企业20家。',
      '二、“十五五”时期主要目标任务',
      '到2030年，生产总值突破400亿元。“十五五”时期，新增学位2万个。',
      '三、2026年工作',
      '生产总值增长6%左右。',
    ],
    '5.5 actual 2021/2025',
    '300 actual 2025',
    '3 actual 2021/2025',
    '5 actual 2025',
    '20 actual 2025',
    '400 target 2030',
    '2 target 2026/2030',
    '6 target 2026',
  ],
  [
    [
      '政府工作报告',
      '——一九九八年三月五日在云屏县第十二届人民代表大会第一次会议上',
      '各位代表：',
      '一、过去五年工作的回顾',
      '五年来，国内生产总值年均增长9%，1997年达到30亿元。新建公路50公里。',
      '二、今后五年的奋斗目标',
      '到2002年，国内生产总值达到55亿元。',
      '三、1998年的工作任务',
      '国内生产总值增长8%。',
    ],
    '9 actual 1993/1997',
    '30 actual 1997',
    '50 actual 1993/1997',
    '55 target 2002',
    '8 target 1998',
  ],
];

describe('other kinds of report, and other ways to part one', () => {
  it.each(others.map(([lines, ...expected]) => ({ title: lines[0], lines, expected })))(
    '$title',
    ({ lines, expected }) => {
      const found = parseReport(lines.join('\n')).observations;
      expect(found.map(({ value, status, period }) => `${JSON.stringify(value)} ${status} ${period}`)).toEqual(
        expected,
      );
    },
  );
});
