import { describe, expect, it } from 'vitest';
import { parseReport } from '../src/index.ts';

const HEAD = '云屏县2024年政府工作报告\n一、2023年工作回顾\n';

const read = (body: string): string[] =>
  parseReport(HEAD + body).observations.map(({ indicator, value, unit }) =>
    [indicator.text, JSON.stringify(value), unit].join(' '),
  );

describe('the number of a page', () => {
  it.each([
    ['within a word', '我们稳住基本盘，守牢耕地红线，农业农村稳步发展，全年粮食产\n\n- 12 -\n\n量达到35万吨，增长3%。'],
    [
      'between a figure and its unit',
      '我们稳住基本盘，守牢耕地红线，农业农村稳步发展，全年粮食产量达到35\n\n— 12 —\n\n万吨，增长3%。',
    ],
    [
      'that is bare, between a figure and its unit',
      '我们稳住基本盘，守牢耕地红线，农业农村稳步发展，粮食产量达到35\n12\n万吨，增长3%。',
    ],
  ])('is no part of what it tears: %s', (_, body) => {
    expect(read(body)).toEqual(['粮食产量 35 万吨', '粮食产量 3 %']);
  });

  it('is accounted for where it stands, and kept in the words that it tears', () => {
    const text = `${HEAD}我们稳住基本盘，守牢耕地红线，农业农村稳步发展，粮食产量达到35\n\n- 12 -\n\n万吨。`;
    const { numbers, observations } = parseReport(text);
    const { start, end, rule } = numbers.ignoredAt.at(-1) ?? { start: 0, end: 0, rule: '' };
    expect([text.slice(start, end), rule]).toEqual(['12', 'chrome']);
    expect(observations[0]?.source.quote).toBe('35\n\n- 12 -\n\n万吨');
    expect(numbers.total).toBe(numbers.observed + Object.values(numbers.ignored).reduce((a, b) => a + b, 0));
  });

  it('leaves a figure that stands in a line of its own', () => {
    expect(read('全年新建学校\n12\n所，改造\n8\n所。')).toEqual(['新建学校 12 所', '改造学校 8 所']);
  });
});
