import { describe, expect, it } from 'vitest';
import { explainReading } from '../src/explain-reading.ts';
import { parseReport } from '../src/index.ts';

const report = (sentence: string): string =>
  `福州市人民政府工作报告\n2016年2月16日在福州市第十四届人民代表大会第五次会议上\n一、2015年工作回顾\n${sentence}\n`;

describe("the report's own place at the head of a name", () => {
  it.each([
    ['2015年，福州市生产总值达5600亿元。', 'gdp'],
    ['福州全市生产总值增长9.6%。', 'gdp'],
    ['市生产总值达5600亿元。', 'gdp'],
    ['战略性新兴产业产值占全市规模以上工业总产值的比重达到32.6%。', 'strategic-industries-share-of-output'],
    ['战略性新兴产业产值占全省规模以上工业总产值的比重达到32.6%。', null],
    // What bears its name is another thing.
    ['福州港集装箱吞吐量达220万标箱。', null],
    ['厦门市生产总值达3400亿元。', null],
  ])('%s', (sentence, id) => {
    const text = report(sentence);
    const found = parseReport(text).observations;
    expect(found.map(({ indicator }) => indicator.id)).toEqual([id]);
    const explained = explainReading(text, found[0]?.source.start ?? 0);
    expect(explained?.type === 'observed' ? (explained.link.chosen?.id ?? null) : undefined).toBe(id);
  });
});
