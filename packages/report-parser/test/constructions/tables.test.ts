import type { Observation } from '@gongbao/indicator-schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { carrySentence } from '../carry-sentence.ts';

const tableIn = (caption: string, rows: readonly string[]) => {
  const { text } = carrySentence('plan', '全区上下同心协力。');
  const table = rows.map((row) => row.split(' ').join('\t')).join('\n');
  return parseReport(`${text}\n附件1\n\n${caption}\n${table}\n`);
};

const line = ({
  indicator,
  measure,
  value,
  unit,
  bound,
  period,
  status,
  attribute,
  qualitative,
}: Observation): string =>
  [indicator.text, measure, qualitative ?? JSON.stringify(value), unit, bound, period, status, attribute].join(' ');

const read = (caption: string, rows: readonly string[]): string[] =>
  tableIn(caption, rows)
    .observations.filter(({ table }) => table !== null)
    .map(line);

describe('an indicator table', () => {
  test('gives each plan and each result as an observation with its attribute', () => {
    expect(
      read('云屏区2024年经济社会发展主要指标', [
        '序号 指标 单位 指标属性 2023年计划 2023年实际 2024年计划',
        '1 地区生产总值 亿元 预期性 480 486.3 515',
        '2 固定资产投资增速 % 预期性 5 5.1 5以上',
        '3 城镇调查失业率 % 预期性 5.5以内 ≤5.5 5.5以内',
        '4 单位地区生产总值能耗降低 % 约束性 3 3.2 完成市下达任务',
      ]),
    ).toEqual([
      '地区生产总值 level 480 亿元 eq 2023 target 预期性',
      '地区生产总值 level 486.3 亿元 eq 2023 actual 预期性',
      '地区生产总值 level 515 亿元 eq 2024 target 预期性',
      '固定资产投资增速 growth 5 % eq 2023 target 预期性',
      '固定资产投资增速 growth 5.1 % eq 2023 actual 预期性',
      '固定资产投资增速 growth 5 % ge 2024 target 预期性',
      '城镇调查失业率 level 5.5 % le 2023 target 预期性',
      '城镇调查失业率 level 5.5 % le 2023 actual 预期性',
      '城镇调查失业率 level 5.5 % le 2024 target 预期性',
      '单位地区生产总值能耗降低 growth -3 % eq 2023 target 约束性',
      '单位地区生产总值能耗降低 growth -3.2 % eq 2023 actual 约束性',
      '单位地区生产总值能耗降低 growth 完成市下达任务 % eq 2024 target 约束性',
    ]);
  });

  test('reads growth from its own column, and ranges, ratios and empty cells', () => {
    expect(
      read('云屏区2023年主要指标完成情况', [
        '指标名称 计量单位 2023年完成 比上年增长（%） 2024年目标',
        '粮食产量 万吨 7.8 1.2 7.8-8',
        '城乡居民收入比 — 1.92:1 — 1.9:1',
        '三次产业结构 — 6.4:41.2:52.4 — —',
        '不良贷款率 % 1.6 -0.3 2以内',
      ]),
    ).toEqual([
      '粮食产量 level 7.8 万吨 eq 2023 actual ',
      '粮食产量 growth 1.2 % eq 2023 actual ',
      '粮食产量 level {"min":7.8,"max":8} 万吨 eq 2024 target ',
      '城乡居民收入比 level {"parts":[1.92,1]} ratio eq 2023 actual ',
      '城乡居民收入比 level {"parts":[1.9,1]} ratio eq 2024 target ',
      '三次产业结构 level {"parts":[6.4,41.2,52.4]} ratio eq 2023 actual ',
      '不良贷款率 level 1.6 % eq 2023 actual ',
      '不良贷款率 growth -0.3 % eq 2023 actual ',
      '不良贷款率 level 2 % le 2024 target ',
    ]);
  });

  test('names a part by its whole', () => {
    expect(
      read('主要指标', [
        '指标 单位 2023年实际 2024年计划',
        '一般公共预算收入 亿元 31.8 33.1',
        '其中：税收收入 亿元 22.4 23.3',
        '进出口总额 亿元 58.7 ＞60',
      ]),
    ).toEqual([
      '一般公共预算收入 level 31.8 亿元 eq 2023 actual ',
      '一般公共预算收入 level 33.1 亿元 eq 2024 target ',
      '一般公共预算收入其中税收收入 level 22.4 亿元 eq 2023 actual ',
      '一般公共预算收入其中税收收入 level 23.3 亿元 eq 2024 target ',
      '进出口总额 level 58.7 亿元 eq 2023 actual ',
      '进出口总额 level 60 亿元 gt 2024 target ',
    ]);
  });

  test('takes the unit from the name where no column holds it', () => {
    expect(
      read('主要指标', [
        '指标 2023年实际 备注',
        '地区生产总值（亿元） 486.3 —',
        '城镇新增就业（人） 6520 —',
        '优良天数比例（%） 93.4 —',
      ]),
    ).toEqual([
      '地区生产总值 level 486.3 亿元 eq 2023 actual ',
      '城镇新增就业 level 6520 人 eq 2023 actual ',
      '优良天数比例 level 93.4 % eq 2023 actual ',
    ]);
  });

  test('may have two columns only', () => {
    expect(
      read('主要指标', [
        '指标 2023年实际',
        '地区生产总值（亿元） 486.3',
        '城镇新增就业（人） 6520',
        '粮食产量（万吨） 7.8',
      ]),
    ).toEqual([
      '地区生产总值 level 486.3 亿元 eq 2023 actual ',
      '城镇新增就业 level 6520 人 eq 2023 actual ',
      '粮食产量 level 7.8 万吨 eq 2023 actual ',
    ]);
  });

  test('names its rows by the indicator where another column groups them, merged or written in each', () => {
    const figures = [
      '地区生产总值 level 480 亿元 eq 2023 actual 预期性',
      '地区生产总值 level 515 亿元 approx 2024 target 预期性',
      '投资增速 growth 8.4 % eq 2023 actual 预期性',
      '投资增速 growth 8 % ge 2024 target 预期性',
      '森林覆盖率 level 58 % eq 2023 actual 约束性',
      '森林覆盖率 level 58 % ge 2024 target 约束性',
    ];
    const rows = [
      '类别 指标 单位 属性 2023年实际 2024年计划',
      '经济增长 地区生产总值 亿元 预期性 480 515左右',
      ' 投资增速 % 预期性 8.4 8以上',
      '生态环境 森林覆盖率 % 约束性 58 ≥58',
    ];
    expect(read('主要指标', rows)).toEqual(figures);
    expect(read('主要指标', [rows[0] ?? '', rows[1] ?? '', `经济增长${rows[2]}`, rows[3] ?? ''])).toEqual(figures);
  });

  test('whose head stands in two rows gives the results and the growth of each year', () => {
    expect(
      read('主要指标', [
        '序号 指标名称 单位 2023年  2024年预期',
        '   完成 增长% 目标 增长%',
        '1 地区生产总值 亿元 486.3 6.3 515 6左右',
        '2 固定资产投资 亿元 94.7 -2.4  8以上',
        '3 城镇新增就业 人 6520  6500 ',
      ]),
    ).toEqual([
      '地区生产总值 level 486.3 亿元 eq 2023 actual ',
      '地区生产总值 growth 6.3 % eq 2023 actual ',
      '地区生产总值 level 515 亿元 eq 2024 target ',
      '地区生产总值 growth 6 % approx 2024 target ',
      '固定资产投资 level 94.7 亿元 eq 2023 actual ',
      '固定资产投资 growth -2.4 % eq 2023 actual ',
      '固定资产投资 growth 8 % ge 2024 target ',
      '城镇新增就业 level 6520 人 eq 2023 actual ',
      '城镇新增就业 level 6500 人 eq 2024 target ',
    ]);
  });

  test('tells a growth that names no year of the column before it', () => {
    const rows = [
      '指标 单位 2023年实绩 比上年增长（%） 2024年计划 比上年增长（%）',
      '财政收入 亿元 58 6 62 7',
      '粮食产量 万吨 7 1 8 2',
    ];
    expect(read('主要指标', rows).slice(0, 4)).toEqual([
      '财政收入 level 58 亿元 eq 2023 actual ',
      '财政收入 growth 6 % eq 2023 actual ',
      '财政收入 level 62 亿元 eq 2024 target ',
      '财政收入 growth 7 % eq 2024 target ',
    ]);
  });

  test('is quoted with the sign of a fall', () => {
    const rows = ['指标 单位 2023年实际 增长（%）', '进出口总额 亿元 58.7 -2.1', '粮食产量 万吨 7.8 －1.4'];
    const quotes = tableIn('主要指标', rows).observations.flatMap(({ table, source }) => (table ? source.quote : []));
    expect(quotes).toEqual(['58.7', '-2.1', '7.8', '－1.4']);
  });

  test('says of each number that is no figure what it is', () => {
    const { numbers } = tableIn('主要指标', [
      '序号 指标 单位 2023 备注',
      '1 PM2.5平均浓度 微克/立方米 31 见第4页',
      '2 地区生产总值 亿元 486.3 —',
      '3 进出口总额 亿元 58.7和61.2 —',
    ]);
    const reasons = numbers.ignoredAt.flatMap(({ reason, rule }) => (rule === 'table' ? reason : []));
    expect(reasons.join(' ')).toBe('date list name name list list other other');
  });

  test('that names no indicator gives no observation, and its numbers are accounted for', () => {
    const report = tableIn('联系方式', [
      '姓名 电话 房间',
      '张三 65001234 301',
      '李四 65005678 302',
      '王五 65009999 303',
    ]);
    expect(report.observations).toEqual([]);
    expect(report.numbers.observed).toBe(0);
    expect(report.numbers.ignored.other + report.numbers.ignored.name).toBeGreaterThanOrEqual(6);
  });
});
