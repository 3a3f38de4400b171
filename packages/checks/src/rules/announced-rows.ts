import type { Table } from '@gongbao/indicator-schema';
import type { Checked, CheckedReport } from '../check.ts';
import { countPattern, readCount } from '../count-word.ts';
import { defineRule } from '../define-rule.ts';
import { pointAtWords } from '../sentence.ts';

/** What a finding is made of. */
type Found = {
  readonly announced: number;
  readonly found: number;
};

/** 39项指标, 39项年度任务指标 */
const announcement = new RegExp(`(${countPattern})(?:项|个)[^，。；：、\\d]{0,8}?指标`, 'gu');

/** How far before a table its announcement may stand. */
const reach = 400;

const isNumbered = ({ cells }: Table['rows'][number]) => /^\d+$/u.test(cells[0]?.trim() ?? '');

/** Of 39项指标中34项完成 the larger number is the whole. */
function checkTable(report: CheckedReport, table: Table, from: number): Checked<Found> | undefined {
  const found = table.rows.filter(isNumbered).length;
  if (found < 3) return undefined;
  const start = Math.max(from, table.start - reach);
  const announcements = [...report.text.slice(start, table.start).matchAll(announcement)].flatMap((match) => {
    const announced = readCount(match[1] ?? '');
    const at = start + match.index;
    return announced === undefined ? [] : { announced, span: { start: at, end: at + match[0].length } };
  });
  const [largest] = announcements.toSorted((a, b) => b.announced - a.announced);
  if (largest === undefined) return { outcome: 'not-checkable' };
  if (largest.announced === found) return { outcome: 'holds' };
  return {
    outcome: 'conflict',
    facts: { announced: largest.announced, found },
    spans: [pointAtWords(report, largest.span), pointAtWords(report, { start: table.start, end: table.start + 1 })],
  };
}

const row = (number: string) => ({ group: null, cells: [number, '某指标', '%', '预期性', '5'] });

export const announcedRows = defineRule<Found>({
  code: 'announced-rows',
  title: {
    zh: '预告的指标数与表中的编号行数',
    en: 'the number of indicators announced, and the numbered rows of the table',
  },
  explain: ({ announced, found }) => ({
    zh: `文中说${announced}项指标，其后的表有${found}个编号行。`,
    en: `${announced} indicators are announced, the table that follows has ${found} numbered rows.`,
  }),
  hint: { zh: '核对指标数和表的序号。', en: 'Compare the number announced with the numbers in the table.' },
  check: (reports) =>
    reports.flatMap((report) =>
      report.report.tables.flatMap(
        (table, index, tables) => checkTable(report, table, tables[index - 1]?.end ?? 0) ?? [],
      ),
    ),
  examples: {
    holds: [
      {
        text: '设定3项年度指标。\n表',
        tables: [{ caption: null, columns: [], rows: ['1', '2', '3'].map(row), start: 10, end: 11 }],
      },
    ],
    finds: [
      {
        text: '设定4项年度指标。\n表',
        tables: [{ caption: null, columns: [], rows: ['1', '2', '3'].map(row), start: 10, end: 11 }],
      },
    ],
  },
});
