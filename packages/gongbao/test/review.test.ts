import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Review } from '@gongbao/checks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runGongbao } from './run-gongbao.ts';

const text = `云湖县2031年政府工作报告
一、2030年工作回顾
工业技改投资额54亿元，增长12%。集聚珠宝企业近300家，线路突破40公里。
`;

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-review-'));
  file = join(folder, 'report.txt');
  writeFileSync(file, text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const review = (...args: string[]) => runGongbao(['review', file, ...args]);

describe('gongbao review', () => {
  test('shows the words of a reading, what was read, and why to look', () => {
    const { status, stdout } = review('--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain(`${file}:3:35: 线路 = >40公里 (2030 level actual)`);
    expect(stdout).toContain('[bare-name] the name is short and may not say of what');
    expect(stdout).toMatch(/^ {4}.*线路突破40公里。\n +\^{6}$/mu);
    expect(stdout).toMatch(/4 readings of sentences, \d to look at first\./);
  });

  test('gives data', () => {
    const { format, readings, doubts } = JSON.parse(review('--format', 'json').stdout) as Review;
    expect(format).toBe('gongbao/review@1');
    expect(readings).toBe(4);
    expect(doubts.map(({ span }) => span.quote)).toContain('40公里');
  });

  test('gives corrections that change nothing until someone changes them', () => {
    const patches = join(folder, 'mend.json');
    const { stdout } = review('--format', 'patches');
    writeFileSync(patches, stdout);
    const plain = runGongbao(['parse', file]).stdout;
    expect(runGongbao(['parse', file, '--patches', patches]).stdout).toBe(plain);
    writeFileSync(patches, stdout.replace('"text": "线路"', '"text": "公交专用道"'));
    const mended = runGongbao(['parse', file, '--patches', patches]).stdout;
    expect(mended).toBe(plain.replace('"text": "线路"', '"text": "公交专用道"'));
    expect(mended).not.toBe(plain);
  });

  test('says of which file it could not read, and reviews the others', () => {
    const { status, stdout, stderr } = review(join(folder, 'absent.txt'));
    expect(status).toBe(2);
    expect(stderr).toContain('absent.txt');
    expect(stdout).toContain('线路');
  });
});
