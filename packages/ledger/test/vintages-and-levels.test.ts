import { describe, expect, it } from 'vitest';
import { inventedReport } from './invented-report.ts';
import { ledgerOf, place, short } from './ledger-of.ts';

describe('what is compared', () => {
  it('takes the cell of the same row before any of the same name', () => {
    const report = inventedReport(
      { place, year: 2032 },
      `actual 2031 level - 产值 90亿元 5.5
       target 2031 level - 产值 95亿元 0.4
       actual 2031 level - 产值 100亿元 0.5`,
    );
    expect(ledgerOf([report]).verdicts[0]?.result?.source.quote).toBe('100亿元');
  });

  it('leaves what a report says of another place', () => {
    const target = inventedReport({ place, year: 2031 }, 'target 2031 growth gdp 生产总值 7%');
    const next = inventedReport({ place, year: 2032 }, 'actual 2031 growth gdp 生产总值 8%');
    const elsewhere = {
      ...next,
      observations: next.observations.map((observation) => ({ ...observation, refArea: '990100' })),
    };
    expect(short(ledgerOf([target, elsewhere]))).toEqual(['生产总值 2031 not-reported next-report-silent']);
  });

  it('waits for the last of five years', () => {
    const plan = inventedReport({ place, year: 2031 }, 'target 2031/2035 level - 新建道路 100公里');
    const next = inventedReport({ place, year: 2032 }, 'actual 2031 level - 新建道路 20公里');
    expect(short(ledgerOf([plan, next]))).toEqual(['新建道路 2031/2035 too-early no-later-report']);
  });

  it.each([
    ['a number whose classifier is left out counts the same things', '1400万', 'met floor'],
    ['a number of other things does not', '1400万户', 'not-comparable unit-differs'],
  ])('%s', (_, reached, expected) => {
    const target = inventedReport({ place, year: 2031 }, 'target 2031 level - 进城落户 ≥1300万人');
    const next = inventedReport({ place, year: 2032 }, `actual 2031 level - 进城落户 ${reached}`);
    expect(short(ledgerOf([target, next]))).toEqual([`进城落户 2031 ${expected}`]);
  });

  it('compares no targets over a missing year', () => {
    const early = inventedReport({ place, year: 2031 }, 'target 2031 growth gdp 生产总值 7%');
    const late = inventedReport({ place, year: 2033 }, 'target 2033 growth cpi 居民消费价格 3%');
    expect(ledgerOf([early, late]).changes).toEqual([]);
  });
});

describe('vintages', () => {
  const target = inventedReport(
    { place, year: 2031, deliveredOn: '2031-01-10' },
    'target 2031 growth gdp 生产总值 ≥7%',
  );
  const early = inventedReport(
    { place, year: 2032, deliveredOn: '2032-01-10' },
    'estimate 2031 growth gdp 生产总值 7%',
  );
  const late = inventedReport(
    { place, year: 2033, deliveredOn: '2033-01-10' },
    `actual 2031 growth gdp 生产总值 6.8%
     actual 2032 growth gdp 生产总值 5%`,
  );

  it('keeps both figures, and the later one decides', () => {
    const ledger = ledgerOf([target, early, late]);
    expect(ledger.vintages.map(({ statements, revision }) => [statements.map((s) => s.report), revision])).toEqual([
      [['990101-2032-gwr', '990101-2033-gwr'], { value: -0.2, unit: '个百分点' }],
    ]);
    expect(ledger.verdicts[0]).toMatchObject({ verdict: 'missed', distance: { value: -0.2 } });
  });

  it.each([
    ['2031', 'too-early'],
    ['2032-01-09', 'too-early'],
    ['2032-01-10', 'met'],
    ['2032', 'met'],
    ['2033-06', 'missed'],
  ])('as of %s the first target is %s', (asOf, verdict) => {
    expect(ledgerOf([target, early, late], asOf).verdicts[0]?.verdict).toBe(verdict);
  });

  it('takes a rounder figure for the same figure', () => {
    const round = inventedReport({ place, year: 2032 }, 'actual 2031 level gdp 生产总值 56.9万亿元');
    const fine = inventedReport({ place, year: 2033 }, 'actual 2031 level gdp 生产总值 568845亿元');
    expect(ledgerOf([round, fine]).vintages).toEqual([]);
  });
});

describe('one figure under two names', () => {
  const vintagesOf = (first: string, later: string) =>
    ledgerOf([
      inventedReport({ place, year: 2032 }, `actual 2031 level ${first}`),
      inventedReport({ place, year: 2036 }, `actual 2031 level ${later}`),
    ]).vintages.map(({ statements }) => statements.map(({ source }) => source.quote).join(' → '));

  it.each([
    ['a longer name of one indicator', 'urban 城镇化率 61.5%', 'urban 常住人口城镇化率 63.2%', ['61.5% → 63.2%']],
    ['a part is another figure', 'urban 退税减税其中留抵退税 15亿元', 'urban 留抵退税 24亿元', []],
    ['so is that of some owners', 'urban 进出口总额 50亿元', 'urban 民营企业进出口总额 24亿元', []],
    ['so is another name altogether', 'urban 退税减税 25亿元', 'urban 新增减税降费 10亿元', []],
    ['so are prices of another basis', 'urban 生产总值（现价） 25亿元', 'urban 生产总值（可比价） 20亿元', []],
    ['without a link names must be the same', '- 城镇化率 61.5%', '- 常住人口城镇化率 63.2%', []],
  ])('%s', (_, first, later, expected) => {
    expect(vintagesOf(first, later)).toEqual(expected);
  });
});

describe('levels', () => {
  const county = inventedReport(
    { place, year: 2031 },
    `target 2031 growth gdp 地区生产总值 ≥6%
     target 2031 level jobs 城镇新增就业 1.6万人`,
  );
  const nation = inventedReport(
    { place: '000000', year: 2031 },
    `target 2031 growth gdp 国内生产总值 ≈5%
     target 2031 level jobs 城镇新增就业 ≥1200万人`,
  );

  it('compares with the nearest ancestor that is there and says whom it skipped', () => {
    const { levels } = ledgerOf([county, nation]);
    expect(levels.map(({ indicator, skipped, difference }) => [indicator.id, skipped, difference])).toEqual([
      ['gdp', ['990100', '990000'], { min: 1, max: 1, unit: '个百分点' }],
    ]);
  });

  it('compares targets of one year only', () => {
    const before = inventedReport({ place: '990100', year: 2030 }, 'target 2030 growth gdp 地区生产总值 8%');
    const after = inventedReport({ place: '990100', year: 2032 }, 'target 2031 growth gdp 地区生产总值 9%');
    const { levels } = ledgerOf([county, before, after, nation]);
    expect(levels.map(({ ancestor, skipped }) => [ancestor.refArea, skipped])).toEqual([
      ['000000', ['990100', '990000']],
    ]);
  });

  it('goes no further than the nearest', () => {
    const city = inventedReport({ place: '990100', year: 2031 }, 'target 2031 growth gdp 地区生产总值 5.5..6%');
    const { levels } = ledgerOf([county, city, nation]);
    expect(
      levels.map(({ target, ancestor, difference }) => [
        target.refArea,
        ancestor.refArea,
        difference.min,
        difference.max,
      ]),
    ).toEqual([
      ['990100', '000000', 0.5, 1],
      ['990101', '990100', 0.5, 0],
    ]);
  });
});
