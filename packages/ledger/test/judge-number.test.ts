import { describe, expect, it } from 'vitest';
import { type BetterWhen, judgeNumber } from '../src/index.ts';
import { inventedReport } from './invented-report.ts';

const statement = (status: string, measure: string, figure: string) => {
  const [read] = inventedReport(
    { place: '990100', year: 2031 },
    `${status} 2031 ${measure} - 某指标 ${figure}`,
  ).observations;
  if (read === undefined) throw new Error('no observation');
  return read;
};

const judge = (measure: string, target: string, result: string, side?: BetterWhen) => {
  const judged = judgeNumber(statement('target', measure, target), statement('actual', measure, result), { side });
  return judged && [judged.verdict, judged.rule, judged.distance];
};

describe('a target is an interval', () => {
  it.each([
    ['level', '≥90%', '88%', undefined, 'missed', 'floor', -2],
    ['level', '≥90%', '90%', undefined, 'met', 'floor', null],
    ['level', '>90%', '90%', undefined, 'missed', 'above', 0],
    ['level', '≤4.5%', '4.2%', undefined, 'met', 'ceiling', null],
    ['level', '≤4.5%', '4.6%', undefined, 'missed', 'ceiling', 0.1],
    ['level', '<35微克/立方米', '34微克/立方米', undefined, 'met', 'below', null],
    ['level', '<35微克/立方米', '35微克/立方米', undefined, 'missed', 'below', 0],
    ['growth', '≈8%', '7.5%', undefined, 'met', 'about-rate', null],
    ['growth', '≈8%', '7.4%', 'higher', 'missed', 'about-rate', -0.1],
    ['growth', '≈8%', '9.1%', 'higher', 'met', 'beyond-on-better-side', 0.6],
    ['growth', '≈3%', '2%', 'lower', 'met', 'beyond-on-better-side', -0.5],
    ['growth', '≈3%', '2%', 'none', 'missed', 'outside-without-better-side', -0.5],
    ['growth', '≈3%', '2%', undefined, 'not-comparable', 'side-unknown', -0.5],
    ['level', '≈1200万人', '1140万人', undefined, 'met', 'about-amount', null],
    ['level', '≈1200万人', '1130万人', 'higher', 'missed', 'about-amount', -10],
    ['growth', '6..6.5%', '6.1%', 'higher', 'met', 'range', null],
    ['growth', '6..6.5%', '7%', 'higher', 'met', 'beyond-on-better-side', 0.5],
    ['growth', '6..6.5%', '5.9%', 'higher', 'missed', 'range', -0.1],
    ['level', '100亿元', '72亿元', 'higher', 'missed', 'floor-by-better-when', -28],
    ['level', '0.026人', '0.025人', 'lower', 'met', 'ceiling-by-better-when', null],
    ['level', '30%', '31%', 'none', 'missed', 'outside-without-better-side', 1],
    ['level', '30%', '31%', undefined, 'not-comparable', 'side-unknown', 1],
    ['level', '30%', '30%', undefined, 'met', 'exact', null],
    ['level', '≥-5亿元', '-4亿元', undefined, 'met', 'floor', null],
  ] as const)('%s %s against %s (better %s): %s by %s', (measure, target, result, side, ...expected) => {
    expect(judge(measure, target, result, side)).toEqual(expected);
  });
});

describe('a bound of a fall speaks of its size', () => {
  it.each([
    ['growth', '≥-3.1%', '-5.6%', 'lower', 'met', 'floor', null],
    ['growth', '≥-3.1%', '-2.9%', 'lower', 'missed', 'floor', 0.2],
    ['growth', '≈-3%', '-2.7%', 'lower', 'met', 'about-rate', null],
    ['growth', '-3.8%', '-4%', 'lower', 'met', 'ceiling-by-better-when', null],
    ['change', '≥-1000万人', '-1109万人', undefined, 'met', 'floor', null],
    ['growth', '-30%', '-34%', undefined, 'met', 'fall', null],
    ['growth', '-30%', '-26%', 'none', 'missed', 'fall', 4],
    ['growth', '≈-3%', '-5%', 'none', 'met', 'beyond-on-better-side', -1.5],
    ['growth', '-3%', '-1%', 'higher', 'met', 'floor-by-better-when', null],
    ['gap', '-3%', '-4%', 'higher', 'missed', 'floor-by-better-when', -1],
  ] as const)('%s %s against %s (better %s): %s by %s', (measure, target, result, side, verdict, rule, distance) => {
    expect(judge(measure, target, result, side)).toEqual([verdict, rule, distance]);
  });
});

describe('a result that is itself a bound', () => {
  it('is met when all it allows is', () => {
    expect(judge('growth', '≈8%', '≥8%', 'higher')).toEqual(['met', 'beyond-on-better-side', null]);
    expect(judge('growth', '≥6%', '>6%')).toEqual(['met', 'floor', null]);
  });
  it('stays open when only a part of what it allows is', () => {
    expect(judge('growth', '≥6%', '≈6%')).toEqual(['not-comparable', 'result-open', null]);
    expect(judge('growth', '≥6%', '≥5%')).toEqual(['not-comparable', 'result-open', null]);
  });
  it('is missed when nothing it allows is', () => {
    expect(judge('growth', '≥6%', '≈5%')).toEqual(['missed', 'floor', -0.5]);
  });
});

it('judges a ratio by its quotient', () => {
  expect(judge('level', '2.3:1', '2.29:1', 'lower')?.slice(0, 2)).toEqual(['met', 'ceiling-by-better-when']);
});
