import { describe, expect, it } from 'vitest';
import { inventedReport } from './invented-report.ts';
import { ledgerOf, place, short } from './ledger-of.ts';

describe('inside one plan report', () => {
  const report = inventedReport(
    { place, year: 2032, kind: 'plan-report' },
    `target 2031 level - 货运量 1亿吨 0.4
     actual 2031 level - 货运量 1.06亿吨 0.5
     target 2031 level - 进出口总额 100亿元 1.4
     actual 2031 level - 进出口总额 72亿元 1.5
     target 2031 level - 单位能耗降低 「完成市下达目标」 2.4
     actual 2031 level - 单位能耗降低 「能够完成市下达目标」 2.5
     target 2031 level - 人均可支配收入 36000元 3.4
     actual 2031 level - 居民收入 3.7万元 3.5
     target 2032 level - 货运量 1.15亿吨`,
  );

  it('judges each target by the result beside it', () => {
    expect(short(ledgerOf([report]))).toEqual([
      '货运量 2031 met floor-by-better-when',
      '进出口总额 2031 missed floor-by-better-when -28亿元',
      '单位能耗降低 2031 met task-fulfilled',
      '人均可支配收入 2031 met floor-by-better-when',
      '货运量 2032 too-early no-later-report',
    ]);
  });

  it('names both sources and the sentence that decided', () => {
    const [first] = ledgerOf([report]).verdicts;
    expect(first?.target.report).toBe('990101-2032-plan');
    expect(first?.result?.source.quote).toBe('1.06亿吨');
    expect(first?.sentence.zh).toContain('下限');
  });

  it('takes a target of the table and the same target in prose as one', () => {
    const twice = inventedReport(
      { place, year: 2032 },
      `target 2032 level - 产值 1500亿元
       target 2032 level - 产值 1500亿元 0.4
       target 2032 level - 产值 1400亿元`,
    );
    const { verdicts } = ledgerOf([twice]);
    expect(verdicts.map(({ target }) => [target.value, target.table !== null])).toEqual([
      [1500, true],
      [1400, false],
    ]);
  });
});

describe('across the reports of one place', () => {
  const first = inventedReport(
    { place, year: 2031 },
    `target 2031 growth gdp 生产总值 ≈7%
     target 2031 level jobs 城镇新增就业 ≥1.6万人
     target 2031 level unemployment 登记失业率 ≤4.6%
     target 2031 growth income 居民收入 「与经济增长基本同步」
     target 2031 level air 优良天数比例 90%
     target 2031 level - 口袋公园 2个
     target 2035 level - 百亿级企业 10家`,
  );
  const second = inventedReport(
    { place, year: 2032 },
    `actual 2031 growth gdp 地区生产总值 7.7%
     actual 2031 level jobs 新增城镇就业 16500人
     actual 2031 growth income 全体居民人均可支配收入 7.3%
     actual 2031 level air 优良天数 320天
     target 2032 growth gdp 地区生产总值 6.5..7%
     target 2032 growth income 居民收入 「与经济增长同步」`,
  );

  it('takes the result from the next report', () => {
    expect(short(ledgerOf([second, first])).slice(0, 7)).toEqual([
      '生产总值 2031 met beyond-on-better-side 0.2个百分点',
      '城镇新增就业 2031 met floor',
      '登记失业率 2031 not-reported next-report-silent',
      '居民收入 2031 met in-step-with-economy',
      '优良天数比例 2031 not-comparable unit-differs',
      '口袋公园 2031 not-reported next-report-silent',
      '百亿级企业 2035 too-early no-later-report',
    ]);
  });

  it('shows what the next report states when it cannot be compared', () => {
    const air = ledgerOf([first, second]).verdicts.find(({ indicator }) => indicator.id === 'air');
    expect(air?.result?.source.quote).toBe('320天');
    expect(air?.facts).toEqual({ targetUnit: '%', resultUnit: '天', resultMeasure: 'level' });
  });

  it('does not take an amount of another magnitude for the result', () => {
    const target = inventedReport({ place, year: 2031 }, 'target 2031 level - 新建道路 1万公里');
    const span = inventedReport({ place, year: 2032 }, 'actual 2031 level - 新建道路 4.6万公里');
    expect(short(ledgerOf([target, span]))).toEqual(['新建道路 2031 not-comparable magnitude-differs']);
  });

  it('does not hold the growth of a mean year against that of all years', () => {
    const target = inventedReport({ place, year: 2031 }, 'target 2031/2035 growth gdp 地区生产总值 6%');
    const sum = inventedReport({ place, year: 2036 }, 'actual 2031/2035 growth gdp 地区生产总值 34%');
    const mean = inventedReport({ place, year: 2036 }, 'actual 2031/2035 growth gdp 地区生产总值 5.1%');
    const slow = inventedReport({ place, year: 2032 }, 'actual 2031 growth gdp 地区生产总值 1.5%');
    const ofOneYear = inventedReport({ place, year: 2031 }, 'target 2031 growth gdp 地区生产总值 6%');
    expect(short(ledgerOf([target, sum]))).toEqual(['地区生产总值 2031/2035 not-comparable magnitude-differs']);
    expect(short(ledgerOf([target, mean]))).toEqual([
      '地区生产总值 2031/2035 missed floor-by-better-when -0.9个百分点',
    ]);
    expect(short(ledgerOf([ofOneYear, slow]))).toEqual(['地区生产总值 2031 missed floor-by-better-when -4.5个百分点']);
  });

  it('never bridges a year whose report is missing, and says which', () => {
    const fourth = inventedReport({ place, year: 2034 }, 'actual 2032 growth gdp 地区生产总值 9%');
    const ledger = ledgerOf([first, second, fourth]);
    const open = ledger.verdicts.find(({ target }) => target.period === '2032');
    expect([open?.verdict, open?.rule, open?.facts]).toEqual([
      'too-early',
      'next-report-missing',
      { missingYear: 2033 },
    ]);
    expect(ledger.gaps).toEqual([{ refArea: place, year: 2033 }]);
  });

  it('lists the targets that vanish, change their terms, and appear', () => {
    const third = inventedReport(
      { place, year: 2032 },
      `target 2032 growth gdp 地区生产总值 ≈6%
       target 2032 level jobs 城镇新增就业 「保持稳定」
       target 2032 level - 口袋公园 3个
       target 2032 level air 优良天数 321天
       target 2032 growth cpi 居民消费价格 ≈3%`,
    );
    const { changes } = ledgerOf([first, third]);
    expect(
      changes.map(({ kind, indicator, period, difference }) => [kind, indicator.text, period, difference]),
    ).toEqual([
      ['dropped', '登记失业率', '2032', null],
      ['dropped', '居民收入', '2032', null],
      ['redefined', '城镇新增就业', '2032', 'number-and-words'],
      ['redefined', '优良天数比例', '2032', 'unit'],
      ['appeared', '居民消费价格', '2032', null],
    ]);
  });
});

describe('what is no result of the target, or is one in other words', () => {
  const verdictOf = (target: string, result: string) => {
    const [first] = ledgerOf([
      inventedReport({ place, year: 2031 }, `target 2031 ${target}`),
      inventedReport({ place, year: 2032 }, result.replaceAll('|', '\n')),
    ]).verdicts;
    const distance = first?.distance && `${first.distance.value}${first.distance.unit}`;
    return [first?.verdict, first?.rule, distance, first?.result?.source.quote]
      .filter((x) => x !== null && x !== undefined)
      .join(' ');
  };

  it.each([
    [
      'the end of the year is not the year',
      'level unemployment 城镇调查失业率 ≤5.5%',
      'actual 2031 level unemployment 年末城镇调查失业率 5.5%',
      'not-comparable span-differs 5.5%',
    ],
    [
      'a rate of the whole year beats one of its end',
      'level unemployment 城镇调查失业率 ≤5.5%',
      'actual 2031 level unemployment 年末城镇调查失业率 5.4%|actual 2031 level unemployment 调查失业率 5.6%',
      'missed ceiling 0.1个百分点 5.6%',
    ],
    [
      'stocks are counted at the end of a year',
      'level income 存款余额 60亿元',
      'actual 2031 level income 年末存款余额 61亿元',
      'met floor-by-better-when 61亿元',
    ],
    [
      'a part of the year is not the year',
      'growth - 产值 8%',
      'actual 2031 growth - 上半年产值 9%',
      'not-reported next-report-silent',
    ],
    [
      'the first half is another figure of the same indicator',
      'growth gdp 生产总值 8%',
      'actual 2031 growth gdp 上半年生产总值 9%',
      'not-comparable span-differs 9%',
    ],
    [
      'a level that counts a fall is answered by the fall',
      'level - 减少贫困人口 ≥1000人',
      'actual 2031 change - 贫困人口 -1232人',
      'met floor -1232人',
    ],
    [
      'its distance is told as it is written',
      'level - 减少贫困人口 ≥1000人',
      'actual 2031 change - 贫困人口 -900人',
      'missed floor -100人 -900人',
    ],
    [
      'and a fall by a level that counts it',
      'change - 贫困人口 ≥-1000人',
      'actual 2031 level - 再减少贫困人口 900人',
      'missed floor 100人 900人',
    ],
    [
      'a rise as well',
      'level - 净增市场主体 1000户',
      'actual 2031 change - 市场主体 1.1千户',
      'met floor-by-better-when 1.1千户',
    ],
    [
      'a change of another magnitude is of something else',
      'level - 减少贫困人口 ≥1000人',
      'actual 2031 change - 贫困人口 -1万人',
      'not-comparable magnitude-differs -1万人',
    ],
    [
      'a target that is a fall asks for a fall',
      'growth - 转移支付项目 -30%',
      'actual 2031 growth - 转移支付项目 -34%',
      'met fall -34%',
    ],
    [
      'and is missed by a smaller one',
      'growth - 转移支付项目 ≈-30%',
      'actual 2031 growth - 转移支付项目 -20%',
      'missed about-rate 9.5个百分点 -20%',
    ],
    [
      'words meet a level that they cannot be judged by',
      'level trade 进出口 「稳中向好」',
      'actual 2031 level trade 进出口总额 30亿元',
      'not-comparable no-yardstick 30亿元',
    ],
    [
      'words never meet a rank',
      'level trade 进出口 「稳中向好」',
      'actual 2031 rank trade 进出口总额 3',
      'not-reported next-report-silent',
    ],
    [
      'parts are not the whole',
      'growth disposable-income 居民收入 「与经济增长同步」',
      'actual 2031 growth gdp 生产总值 7%|actual 2031 growth rural-disposable-income 农村居民收入 8%',
      'not-comparable parts-only 8%',
    ],
    [
      'a task may be told as not fulfilled',
      'level - 单位能耗 「完成市下达目标」',
      'actual 2031 level - 单位能耗 「未能完成市下达目标」',
      'missed task-not-fulfilled 「未能完成市下达目标」',
    ],
    [
      'a fifth of an amount is of something else',
      'level - 新建道路 1万公里',
      'actual 2031 level - 新建道路 0.2万公里',
      'not-comparable magnitude-differs 0.2万公里',
    ],
    [
      'two ways of writing one name',
      'level - 规模以上工业产值 90亿元',
      'actual 2031 level - 规上工业产值 95亿元',
      'met floor-by-better-when 95亿元',
    ],
    [
      'a smaller rank is a better one',
      'rank - 工业产值 5',
      'actual 2031 rank - 工业产值 3',
      'met ceiling-by-better-when 3',
    ],
    [
      'of the size of a fall more is better',
      'growth unemployment 失业率降低 3%',
      'actual 2031 growth unemployment 失业率降低 4%',
      'met floor-by-better-when 4%',
    ],
    [
      'half a point less is roughly in step',
      'growth income 居民收入 「与经济增长基本同步」',
      'actual 2031 growth gdp 生产总值 7%|actual 2031 growth income 居民收入 6.4%',
      'missed in-step-with-economy -0.1个百分点 6.4%',
    ],
    [
      'and more than the economy is in step, without distance',
      'growth income 居民收入 「与经济增长基本同步」',
      'actual 2031 growth gdp 生产总值 5%|actual 2031 growth income 居民收入 6.1%',
      'met in-step-with-economy 6.1%',
    ],
  ])('%s', (_, target, result, expected) => {
    expect(verdictOf(target, result)).toBe(expected);
  });
});
