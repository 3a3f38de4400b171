import { readFileSync } from 'node:fs';
import { parseReport } from '@gongbao/report-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText } from '../src/page/report/mark-text.ts';
import { parsedContent } from '../src/page/report/report-content.ts';

const read = (text: string) => {
  const content = parsedContent(parseReport(text), text);
  return { content, lines: markText({ ...content, text }) };
};

/** The marked text in one line: `{result 6.4%}`. */
const shown = (text: string): string[] =>
  read(text).lines.map(({ pieces }) =>
    pieces
      .map(({ kind, start, end }) =>
        kind === 'plain' ? text.slice(start, end) : `{${kind} ${text.slice(start, end)}}`,
      )
      .join(''),
  );

describe('markText', () => {
  it('marks numbers by what they were read as', () => {
    const [, , line] = shown('清河区人民政府工作报告\n一、2023年工作回顾\n2023年农产品加工产值12.5亿元，增长6.4%。');
    expect(line).toContain('{ignored 2023}年');
    expect(line).toContain('{result 12.5亿元}');
    expect(line).toContain('{result 6.4%}');
  });

  it('says why a number was left out, and of which term it is part', () => {
    const text = '清河区人民政府工作报告\n一、2023年工作回顾\n建设“三区一带”（以下简称“2139”行动），PM2.5改善。';
    const { content, lines } = read(text);
    const ignored = lines
      .flatMap(({ pieces }) => pieces)
      .filter(({ kind }) => kind === 'ignored')
      .map(({ start, end, of }) => [text.slice(start, end), content.numbers.ignoredAt[of[0] ?? -1]?.reason]);
    expect(ignored).toEqual([
      ['2023', 'date'],
      ['2139', 'name'],
      ['2.5', 'name'],
    ]);
  });

  it('shows every observation of the sample at its place, and its headings', () => {
    const text = readFileSync(new URL('../../../data/sample/wanglan-gwr-2024.txt', import.meta.url), 'utf8');
    const { content, lines } = read(text);
    const marked = new Set(
      lines
        .flatMap(({ pieces }) => pieces)
        .flatMap(({ kind, of }) => (kind === 'result' || kind === 'target' ? of : [])),
    );
    expect(marked.size).toBe(content.observations.length);
    expect(lines.filter(({ heading }) => heading?.level === 1).map(({ heading }) => heading?.id)).toEqual(
      content.outline.map(({ id }) => id),
    );
  });

  it('ends a heading where its paragraph goes on', () => {
    const text =
      '清河区人民政府工作报告\n一、2023年工作回顾\n——运行更稳。农产品加工产值12.5亿元，增长6.4%。\n——结构更优。粮食产量9万吨。';
    const headings = read(text).lines.flatMap(({ start, heading, pieces }) =>
      heading
        ? [[text.slice(start, heading.end), pieces.filter((piece) => piece.start < heading.end).at(-1)?.end]]
        : [],
    );
    expect(headings).toEqual([
      ['一、2023年工作回顾', text.indexOf('\n——运行')],
      ['——运行更稳。', text.indexOf('农产品')],
      ['——结构更优。', text.indexOf('粮食')],
    ]);
  });

  it('shows any text whole, once, in order', () => {
    const pieces = ['农产品加工产值', '增长', '12.5', '%', '亿元', '\n', '一、', '2023年', '，', ' ', 'x', '目标'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
        const text = words.join('');
        const { lines } = read(text);
        const parts = lines.flatMap((line) => line.pieces);
        expect(
          parts
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replaceAll(/\s/g, ''),
        ).toBe(text.replaceAll(/\s/g, ''));
        for (const [index, part] of parts.entries())
          if (index) expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});
