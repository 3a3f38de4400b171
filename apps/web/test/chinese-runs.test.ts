import { expect, it } from 'vitest';
import { chineseRuns } from '../src/text/chinese-runs.ts';

const marked = (text: string): string =>
  chineseRuns(text)
    .map((run) => (run.isChinese ? `[${run.text}]` : run.text))
    .join('');

it.each([
  ['Fuling (重庆市涪陵区)', 'Fuling ([重庆市涪陵区])'],
  ['六安市', '[六安市]'],
  ['六安市: plan report (2024)', '[六安市]: plan report (2024)'],
  [
    '5 March · 第九届大会第二次会议 · 陆衡，区长 · 12 figures',
    '5 March · [第九届大会第二次会议] · [陆衡，区长] · 12 figures',
  ],
  ['China', 'China'],
  ['', ''],
])('in “%s” the Chinese is marked: %s', (text, expected) => {
  expect(marked(text)).toBe(expected);
  expect(
    chineseRuns(text)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});
