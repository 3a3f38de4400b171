import type { Section } from '@gongbao/indicator-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWidth } from '../../src/fold-width.ts';
import type { Span } from '../../src/span.ts';
import type { Structure } from '../../src/tree.ts';
import { structureOf } from './structure-of.ts';

/** Scraps of reports, and of what breaks readers of reports. */
const SCRAPS = [
  '一、2023年工作回顾',
  '二、2024年工作安排',
  '（一）扩大内需。',
  '(二)',
  '1.',
  '2、甲',
  '一是甲。',
  '二是乙。',
  '第一，',
  '——',
  '各位代表：',
  '各位代表！',
  '名词解释',
  '附件1',
  '附件：',
  '1.“三个一批”：即甲、乙、丙。',
  '“2344”：“2”即',
  '专栏1：项目',
  '\t新开工甲、乙等项目。',
  '等12个项目开工',
  '表1：指标表',
  '序号',
  '\t指标',
  '\t单位',
  '\t1',
  '\t',
  '| a | b | c |',
  '甲  乙  丙',
  '\t\t',
  '¹',
  '[1]',
  '[0: 即甲]',
  '[footnoteRef:0]',
  '①',
  '（以下简称“甲”）',
  '是指',
  '- 3 -',
  '4',
  '责任编辑：',
  '来源：',
  '>',
  '石都市松桥区人民政府工作报告',
  '2024年1月9日在',
  '会议上',
  '区长 林川',
  '增长5.5%',
  '，',
  '。',
  '、',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '　',
  '\ud800',
  '\0',
  '\u200b',
  '𠮷',
  '[bookmark: _GoBack]',
];

const reports = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((scraps) => scraps.join('')),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((scraps) => scraps.join('\n')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const law = (name: string, check: (structure: Structure, text: string) => void): void => {
  it(name, { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(reports, (text) => check(structureOf(text), text)),
      { numRuns: 300 },
    );
  });
};

const expectInside = (spans: readonly Span[], { start, end }: Span): void => {
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(start);
    expect(span.end).toBeLessThanOrEqual(end);
    expect(span.start).toBeLessThanOrEqual(span.end);
  }
};

const expectApart = (spans: readonly Span[]): void => {
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    if (next) expect(span.end).toBeLessThanOrEqual(next.start);
  }
};

const everySection = (
  sections: readonly Section[],
  check: (section: Section, siblings: readonly Section[]) => void,
): void => {
  for (const section of sections) {
    check(section, sections);
    everySection(section.children, check);
  }
};

describe('for any text', () => {
  law('blocks lie in order, apart, and leave only blanks between them', ({ blocks }, text) => {
    expectApart(blocks);
    expectInside(blocks, { start: 0, end: text.length });
    let rest = '';
    let at = 0;
    for (const { start, end } of blocks) {
      rest += text.slice(at, start);
      at = end;
      expect(start).toBeLessThan(end);
    }
    rest += text.slice(at);
    expect(foldWidth(rest).replace(/[ \n\t]/g, '')).toBe('');
  });

  law('sections lie inside their parents, in order, and their ids count up', ({ outline }, text) => {
    const ids: string[] = [];
    expectApart(outline);
    expectInside(outline, { start: 0, end: text.length });
    everySection(outline, (section) => {
      ids.push(section.id);
      expectInside(section.children, section);
      expectApart(section.children);
      for (const child of section.children) expect(child.level).toBe(section.level + 1);
    });
    expect(ids).toEqual(ids.map((_, index) => `s${index + 1}`));
  });

  law('a block names the innermost section that holds it', ({ blocks, outline }) => {
    const all: Section[] = [];
    everySection(outline, (section) => all.push(section));
    for (const block of blocks) {
      const holder = all.filter(({ start, end }) => start <= block.start && block.start < end).at(-1);
      expect(block.section).toBe(holder?.id ?? null);
    }
  });

  law('cells, terms and projects give their words back', ({ tables, terms, projects, marks }, text) => {
    const whole = { start: 0, end: text.length };
    for (const { table, cells } of tables) {
      expectInside(cells.flat(), table);
      expect(cells).toHaveLength(table.rows.length);
      for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
    }
    for (const { definition, references } of terms) {
      expectInside(references, whole);
      if (definition) expectInside([definition], whole);
    }
    for (const { name, start, end } of projects) {
      const words = text.slice(start, end);
      if (!words.includes('\n')) expect(words.replace(/\s/g, '')).toBe(name.replace(/\s/g, ''));
    }
    expectInside(marks, whole);
  });

  law('the same text gives the same structure, in plain JSON', (structure, text) => {
    expect(structureOf(text)).toEqual(structure);
    expect(JSON.parse(JSON.stringify(structure))).toEqual(structure);
  });
});

describe('for a report', () => {
  it('a paragraph set before the first heading moves offsets only', () => {
    const text =
      '各位代表：\n现在报告工作。\n一、2023年工作回顾\n（一）工业。好。\n（二）农业。好。\n二、2024年工作安排\n干。\n名词解释\n1.“两网”：即甲、乙。';
    const insert = '请予审议。\n';
    const at = text.indexOf('一、2023');
    const moved = structureOf(text.slice(0, at) + insert + text.slice(at));
    const back = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (key, held) =>
        (key === 'start' || key === 'end') && held >= at + insert.length ? held - insert.length : held,
      );
    const { outline, terms, header } = structureOf(text);
    expect(back(moved.outline)).toEqual(outline);
    expect(back(moved.terms)).toEqual(terms);
    expect(moved.header).toEqual(header);
  });
});
