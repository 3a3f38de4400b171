import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { carrySentence } from '../carry-sentence.ts';

const namesIn = (sentence: string): readonly string[] =>
  parseReport(carrySentence('review', sentence).text)
    .observations.filter(({ qualitative }) => qualitative === null)
    .map(({ indicator }) => indicator.text);

describe('a mark of a footnote neither parts a name nor stays in it', () => {
  const marks = ['[footnoteRef:0]', '[footnoteRef:12]', '[3]', '[^2]', '〔5〕', '④', '⁵'];
  test.each(marks)('%s', (mark) => {
    expect(namesIn(`“2+4”产业${mark}产值突破120亿元，增长11.2%。`)).toEqual(['“2+4”产业产值', '“2+4”产业产值']);
    expect(namesIn(`“云上办”${mark}率${mark}达到96.3%，新增城镇就业${mark}3126人。`)).toEqual([
      '“云上办”率',
      '新增城镇就业',
    ]);
  });
});
