import { describe, expect, it } from 'vitest';
import { inventedReport } from './invented-report.ts';
import { ledgerOf, place } from './ledger-of.ts';

const said = (reports: Parameters<typeof ledgerOf>[0]) =>
  ledgerOf(reports).changes.map(({ kind, target, successor }) =>
    [kind, target.indicator.text, target.source.quote, successor?.source.quote].filter(Boolean).join(' '),
  );

const changesBetween = (before: string, after: string) =>
  said([
    inventedReport({ place, year: 2031 }, `target 2031 growth gdp 生产总值 7%\n${before}`),
    inventedReport({ place, year: 2032 }, `target 2032 growth gdp 生产总值 6%\n${after}`),
  ]);

describe('a report whose table repeats the targets of the year before', () => {
  const plan = { place, year: 2032, kind: 'plan-report' } as const;
  const table = `target 2031 level air 优良天数 300天 0.4
    target 2031 level jobs 城镇新增就业 1万人 1.4
    target 2032 level air 优良天数 300天 0.6`;

  it('tells of its tables only what appeared or vanished', () => {
    const report = inventedReport(
      plan,
      `${table}
       target 2032 level - 公园数 3个 2.6
       target 2032 growth income 居民收入 6%
       target 2032 level trade 进出口总额 5亿元`,
    );
    expect(said([report])).toEqual(['dropped 城镇新增就业 1万人', 'appeared 公园数 3个']);
  });

  it('and of its prose, where the report of the year before is there, what its prose set', () => {
    const before = inventedReport(
      { ...plan, year: 2031 },
      `target 2031 level air 优良天数 300天 0.6
       target 2031 growth gdp 生产总值 7%`,
    );
    const report = inventedReport(plan, `${table}\ntarget 2032 growth income 居民收入 6%`);
    expect(said([before, report])).toEqual(['dropped 生产总值 7%', 'appeared 居民收入 6%']);
  });

  it('takes a target that moved from the table to the prose for the same', () => {
    const report = inventedReport(plan, `${table}\ntarget 2032 level jobs 城镇新增就业 1.2万人`);
    expect(said([report])).toEqual([]);
  });
});

describe('another form of one target', () => {
  it('a change told beside an amount is no target of its own', () => {
    const deficit = 'target 2032 level deficit 财政赤字 1600亿元\ntarget 2032 change deficit 财政赤字 270亿元';
    expect(changesBetween('target 2031 level deficit 财政赤字 1330亿元', deficit)).toEqual([]);
    expect(changesBetween('', deficit)).toEqual(['appeared 财政赤字 1600亿元']);
  });

  it('a growth where an amount was is a change of terms', () => {
    expect(changesBetween('target 2031 level trade 进出口 50亿元', 'target 2032 growth trade 进出口 5%')).toEqual([
      'redefined 进出口 50亿元 5%',
    ]);
  });

  it('a target for several things goes on with those that it joins', () => {
    const joint = 'growth so2-and-nox 二氧化硫、氮氧化物排放量 -3%';
    const alone = (year: number) =>
      `target ${year} growth so2 二氧化硫排放 -4%\ntarget ${year} growth nox 氮氧化物排放 -5%`;
    expect(changesBetween(alone(2031), `target 2032 ${joint}`)).toEqual([
      'redefined 氮氧化物排放 -5% -3%',
      'redefined 二氧化硫排放 -4% -3%',
    ]);
    expect(changesBetween(`target 2031 ${joint}`, alone(2032))).toEqual([
      'redefined 二氧化硫、氮氧化物排放量 -3% -5%',
      'redefined 二氧化硫、氮氧化物排放量 -3% -4%',
    ]);
  });

  it('things of another kind are not joined', () => {
    expect(
      changesBetween('target 2031 growth waste 二氧化硫排放 -4%', 'target 2032 growth trade 进口、出口总额 3%'),
    ).toEqual(['dropped 二氧化硫排放 -4%', 'appeared 进口、出口总额 3%']);
  });
});
