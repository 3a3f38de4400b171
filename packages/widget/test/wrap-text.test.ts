import { expect, it } from 'vitest';
import { wrapText } from '../src/chart/wrap-text.ts';

it('breaks Chinese between characters and English between words', () => {
  expect(wrapText('来源：两份报告，最新一份发布于今年', 10, 80)).toEqual([
    '来源：两份报告，',
    '最新一份发布于今',
    '年',
  ]);
  expect(wrapText('Source: two reports', 10, 60)).toEqual(['Source:', 'two', 'reports']);
});

it('lets no line begin with what closes', () => {
  for (const line of wrapText('报告，报告，报告，报告', 10, 20)) expect(line).not.toMatch(/^，/);
});

it('loses nothing', () => {
  const text = '来源：22 份报告 (Gongbao), 2024年';
  expect(wrapText(text, 12, 60).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});
