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

describe('first lines that are alike but for their numbers', () => {
  const pagesWith = (lineOf: (number: number) => string): Placed[][] =>
    [1, 2, 3, 4, 5].map((number) => [
      { words: lineOf(number), x: 72, y: 800 },
      ...prose([`<${full.slice(0, 60)}`, `${full.slice(0, 60)} ${number}`, 'end.']),
    ]);

  test.each([
    ['of lists', (number: number) => `${number}. What is planned`],
    ['of figures', (number: number) => `Growth came to ${(number * 37) % 11} in this part`],
    ['of years', (number: number) => `The year ${2025 - number} in figures`],
  ])('are text: %s', async (_, lineOf) => {
    const { text } = await read(pagesWith(lineOf));
    for (const number of [1, 2, 3, 4, 5]) expect(text).toContain(lineOf(number));
  });

  test.each([
    ['a page number behind', (number: number) => `Report of 2024, page ${number}`],
    ['one before, that begins later', (number: number) => `${number + 6} Report of 2024`],
    ['all pages too', (number: number) => `Report ${number} of 5`],
  ])('are heads with %s', async (_, lineOf) => {
    expect((await read(pagesWith(lineOf))).text).not.toContain('Report');
  });
});

describe('a scan', () => {
  const stamp: Placed[] = [{ words: 'Office of the District Council, received 2024-01-12, No. 18', x: 300, y: 60 }];

  test('with nothing but a stamp on its pages has no text', async () => {
    const result = await readPdf(buildPdf([stamp, stamp], 800));
    expect(result).toMatchObject({ ok: false, error: { code: 'no-text-layer' } });
  });

  test('is none where the picture is small, or the page has its text', async () => {
    expect(await readPdf(buildPdf([stamp], 200))).toMatchObject({ ok: true });
    expect(await readPdf(buildPdf([prose([full, full, full])], 800))).toMatchObject({ ok: true });
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

test("a Buffer of Node's is read as its bytes are, and left as it was", async () => {
  const bytes = buildPdf([prose([full, full])]);
  const buffer = Buffer.from(bytes);
  expect(await readPdf(buffer)).toEqual(await readPdf(bytes));
  expect(new Uint8Array(buffer)).toEqual(bytes);
});

test('columns are read one after the other', async () => {
  const left = Array.from({ length: 10 }, (_, i) => `left column line ${i + 1} is here.`);
  const right = Array.from({ length: 10 }, (_, i) => `right column line ${i + 1} is here.`);
  const { text } = await read([[...prose(left, 700, 60), ...prose(right, 700, 330)]]);
  expect(text.indexOf('left column line 10')).toBeLessThan(text.indexOf('right column line 1 '));
});

describe('columns', () => {
  /** Lines of a column, set small, so that two stand beside each other. */
  const column = (lines: readonly string[], x: number, top = 700): Placed[] =>
    prose(lines, top, x).map((placed) => ({ ...placed, size: 7 }));
  const numbered = (words: string, from: number, count: number): string[] =>
    Array.from({ length: count }, (_, i) => `${words} line ${from + i} stands here.`);

  test('are read one after the other below a title and above a page number that stand across both', async () => {
    const { text } = await read([
      [
        { words: 'Report on the work of the district government of Wanglan', x: 140, y: 740, size: 14 },
        { words: 'at the third session of the district congress', x: 200, y: 720, size: 10 },
        ...column(numbered('left', 1, 10), 60),
        ...column(numbered('right', 1, 10), 330),
        { words: '- 1 -', x: 285, y: 40 },
      ],
    ]);
    const order = ['Report', 'session', 'left line 1 ', 'left line 10', 'right line 1 ', 'right line 10'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('go on below a heading across both, and on a last page of few lines', async () => {
    const { text } = await read([
      [
        ...column(numbered('left', 1, 8), 60),
        ...column(numbered('right', 1, 8), 330),
        { words: 'Part two: what the district government plans for the year', x: 120, y: 500, size: 12 },
        ...column(numbered('left', 9, 4), 60, 460),
        ...column(numbered('right', 9, 4), 330, 460),
      ],
      [...column(numbered('left', 13, 3), 60), ...column(numbered('right', 13, 3), 330)],
    ]);
    const order = [
      'left line 8',
      'right line 1 ',
      'right line 8',
      'Part two',
      'left line 9',
      'left line 12',
      'right line 9',
    ];
    const places = [...order, 'left line 15', 'right line 13'].map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('have paragraphs of their own, which go on in the next column and on the next page', async () => {
    const paragraph = (name: string): string[] => [`<${name} ${full.slice(0, 58)}`, full, full, `which ends ${name}.`];
    const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap(paragraph);
    const page = (from: number): Placed[] => [
      ...column(lines.slice(from, from + 9), 60),
      ...column(lines.slice(from + 9, from + 18), 330),
    ];
    const { text } = await read([page(0), page(18)]);
    expect(text.trim().split('\n')).toHaveLength(8);
  });

  test('are none where the rows of a table stand below prose', async () => {
    const rows = Array.from({ length: 12 }, (_, i): Placed[] => [
      { words: `${i + 1}`, x: 60, y: 500 - i * 20, size: 9 },
      { words: `Output of the branch ${i}`, x: 90, y: 500 - i * 20, size: 9 },
      { words: `${i + 20}.5`, x: 330, y: 500 - i * 20, size: 9 },
      { words: 'expected by law', x: 420, y: 500 - i * 20, size: 9 },
    ]);
    const { text } = await read([[...prose([full, full, full]), ...rows.flat()]]);
    expect(text).toContain('3\tOutput of the branch 2\t22.5\texpected by law');
  });
});

test('a line is full where the number that the next begins with had no room', async () => {
  const { text } = await read([
    prose([
      `<${full.slice(0, 65)}`,
      full,
      full.slice(0, 64),
      '1234567.89, and more.',
      `<${full.slice(0, 65)}`,
      full,
      'end.',
    ]),
  ]);
  expect(text.trim().split('\n')).toHaveLength(2);
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
