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

const linkedIn = (place: string, sentence: string): (string | null)[] =>
  parseReport(
    `${place}人民政府工作报告\n2016年2月16日在${place}第十四届人民代表大会第五次会议上\n一、2015年工作回顾\n${sentence}\n`,
  ).observations.map(({ indicator }) => indicator.id);

describe('a name that says of which level of government it tells', () => {
  it.each<[string, string, (string | null)[]]>([
    ['重庆市长寿区', '市级重点项目完成投资18亿元。', ['provincial-key-projects-investment']],
    ['重庆市', '市重点项目完成投资2800亿元。', ['provincial-key-projects-investment']],
    // The city's own list, and in its counties that of the city, of which the catalogue has no entry.
    ['福州市', '市重大项目完成投资470亿元。', ['key-projects-investment']],
    ['福州市', '实施市级重点项目36个。', ['key-projects']],
    ['福建省闽侯县', '市级重大建设项目完成投资9亿元。', [null]],
    ['福建省闽侯县', '省重点项目完成投资7亿元。', ['provincial-key-projects-investment']],
    ['福州市', '县级一般公共预算收入完成210亿元。', [null]],
    ['福州市', '市本级财政收入增长4.4%。', [null]],
    ['福建省闽侯县', '县级一般公共预算收入完成31亿元。', ['general-public-budget-revenue']],
    ['重庆市长寿区', '区级财政收入增长4.4%。', ['local-fiscal-revenue']],
    ['重庆市长寿区', '办理市人大代表建议12件、区人大代表建议258件。', [null, 'deputies-proposals']],
    ['福州市', '办理全国人大代表建议3件，办结市政协提案190件。', [null, 'members-proposals']],
    ['福州市', '办理市、区人大代表建议320件。', ['deputies-proposals']],
  ])('%s: %s', (place, sentence, ids) => {
    expect(linkedIn(place, sentence)).toEqual(ids);
  });
});
