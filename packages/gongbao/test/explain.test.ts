import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runGongbao } from './run-gongbao.ts';

const sample = fileURLToPath(new URL('../../../data/sample/wanglan-gwr-2024.txt', import.meta.url));
const explain = (...args: string[]) => runGongbao(['explain', sample, ...args]);

describe('gongbao explain tells', () => {
  test('the words, the rule of each field, and the entry of the catalogue', () => {
    const { status, stdout } = explain('--find', '水产品产量');
    expect(status).toBe(0);
    expect(stdout).toContain('〔水产品产量〕【5.36万吨】');
    expect(stdout).toMatch(/^value\s+5\.36\s+number$/m);
    expect(stdout).toMatch(/^period\s+2023\s+part of the report$/m);
    expect(stdout).toMatch(/^catalogue {2}linked to aquatic-output$/m);
  });

  test('why a name is not linked to an entry with which it shares words', () => {
    const { stdout } = explain('--find', '亩均税收');
    expect(stdout).toMatch(/^catalogue {2}linked to no entry$/m);
    expect(stdout).toMatch(/not taxes \(税收\): the text has 部分园区亩均 beside it/);
  });

  test('why a number is no observation, by its offset', () => {
    expect(explain('--at', '100').stdout).toMatch(/^2023 {2}at 122–126\nignored {4}date: calendar\n/);
  });

  test('each number behind the words once', () => {
    const { stdout } = explain('--find', '增长');
    const told = [...stdout.matchAll(/at (\d+)–\d+$/gm)].map(([, at]) => Number(at));
    expect(told).toHaveLength(10);
    expect(new Set(told).size).toBe(10);
  });
});

describe('gongbao explain refuses', () => {
  test.each([
    [[], /give --at OFFSET or --find/],
    [['--at', 'x'], /an offset is a whole number/],
    [['--at', '1', '--find', '增长'], /cannot be used with/],
    [['--at', '99999999'], /ends at offset \d+, before 99999999/],
    [['--find', '并无此词'], /has no number in a sentence with 并无此词/],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = explain(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
