import { describe, expect, test } from 'vitest';
import { foldRadicals } from '../src/pdf/fold-radicals.ts';
import { readPdf } from '../src/pdf.ts';
import { buildPdf, type Placed } from './build-pdf.ts';

const read = async (pages: readonly (readonly Placed[])[]) => {
  const result = await readPdf(buildPdf(pages));
  if (!result.ok) throw new Error(result.error.message);
  return result;
};

/** Lines of prose from the top of a page; `<` stands for an indent. */
const prose = (lines: readonly string[], top = 700, x = 72): Placed[] =>
  lines.map((line, i) => ({ words: line.replace('<', ''), x: line.startsWith('<') ? x + 24 : x, y: top - i * 20 }));

// In Helvetica at 12 points these lines are about as wide as one another: full lines of one column.
const full = 'The district council reports growth of industry and trade in this year';

describe('lines become paragraphs', () => {
  test('where a line is full and the next begins at the margin', async () => {
    const { text } = await read([
      prose([`<${full.slice(0, 65)}`, full, 'and ends here.', `<${full.slice(0, 65)}`, full, 'and here.']),
    ]);
    const paragraphs = text.trim().split('\n');
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toBe(`${full.slice(0, 65)} ${full} and ends here.`);
  });

  test('across pages, without running heads and page numbers', async () => {
    const pages = [1, 2, 3, 4].map((number) => [
      { words: 'Report of the District', x: 220, y: 800 },
      ...prose(['one', 'two', 'three', 'four'].map((word) => `${full.slice(0, 61)} ${word} ${number}`)),
      { words: `- ${number} -`, x: 290, y: 40 },
    ]);
    const { text, origins } = await read(pages);
    expect(text.match(/one|two|three|four/g)).toHaveLength(16);
    expect(text).not.toMatch(/Report|- \d -/);
    expect(text.trim().split('\n')).toHaveLength(1);
    expect(origins.map(({ type, number }) => [type, number])).toEqual([1, 2, 3, 4].map((number) => ['page', number]));
    expect(origins.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.trimEnd());
  });
});

test('each page is told when it is read', async () => {
  const told: [number, number][] = [];
  const pages = [1, 2, 3].map(() => prose([full, full]));
  await readPdf(buildPdf(pages), { onPage: (page, count) => told.push([page, count]) });
  expect(told).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('columns are read one after the other', async () => {
  const left = Array.from({ length: 10 }, (_, i) => `left column line ${i + 1} is here.`);
  const right = Array.from({ length: 10 }, (_, i) => `right column line ${i + 1} is here.`);
  const { text } = await read([[...prose(left, 700, 60), ...prose(right, 700, 330)]]);
  expect(text.indexOf('left column line 10')).toBeLessThan(text.indexOf('right column line 1 '));
});

test('raised digits become characters of their own', async () => {
  const words: Placed[] = [
    { words: 'A plan of 120 projects in the district', x: 72, y: 700 },
    { words: '3', x: 268, y: 705, size: 7 },
  ];
  expect((await read([words])).text).toBe('A plan of 120 projects in the district³\n');
});

test('a table comes out a row a line, wrapped cells whole, on from page to page', async () => {
  const row = (y: number, ...cells: string[]): Placed[] =>
    cells.flatMap((words, i) => (words === '' ? [] : [{ words, x: [60, 100, 260, 360, 460][i] ?? 0, y, size: 10 }]));
  const head = row(700, 'No.', 'Indicator', 'Unit', 'Plan', 'Result');
  const pages = [
    [
      ...head,
      ...row(680, '1', 'Output', '%', '5', '6.1'),
      ...row(660, 'Part one'),
      ...row(640, '', 'of which tax', '%', '7', '8'),
    ],
    [
      ...head,
      ...row(671, '', 'Disposable income'),
      ...row(665, '2', '', 'yuan', '900', '950'),
      ...row(659, '', 'of residents'),
    ],
  ];
  expect((await read(pages)).text.split('\n')).toEqual([
    'No.\tIndicator\tUnit\tPlan\tResult',
    '1\tOutput\t%\t5\t6.1',
    'Part one',
    '\tof which tax\t%\t7\t8',
    '2\tDisposable incomeof residents\tyuan\t900\t950',
    '',
  ]);
});

test('pages without text are reported', async () => {
  const { diagnostics } = await read([prose([full, full]), [], prose([full])]);
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'pages-without-text', facts: { pages: [2] } }));
});

test('radicals, ligatures and dashes are what was meant', () => {
  expect(foldRadicals('⼈⺠⽣产⻓⼾，ﬁ⸺')).toBe('人民生产长户，fi——');
});

test('each character is folded alone as beside another that is', () => {
  for (let code = 0; code < 0x1_0000; code += 1) {
    const character = String.fromCharCode(code);
    expect.soft(foldRadicals(character), code.toString(16)).toBe(foldRadicals(`⼈${character}`).slice(1));
  }
});
