import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../src/docx.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const part = (name: string, content: string): Uint8Array =>
  utf8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`);

interface Parts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
}

/** The text of a Word document with this body. */
const read = (body: string, parts: Parts = {}): string => {
  const files: Record<string, Uint8Array> = { 'word/document.xml': part('document', `<w:body>${body}</w:body>`) };
  for (const [name, content] of Object.entries(parts)) files[`word/${name}.xml`] = part(name, content);
  const result = readDocx(zipSync(files));
  if (!result.ok) throw new Error(result.error.message);
  return result.text;
};

const run = (words: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(run(content))}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (content: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;

const cases: readonly (readonly [name: string, body: string, lines: string])[] = [
  ['a paragraph a line', p(run('甲。')) + p('') + p(run('　　乙。')), '甲。\n乙。\n'],
  ['runs joined, blanks kept', p(run('增长') + run(' 6.3') + run('%')), '增长 6.3%\n'],
  ['breaks and tabs', p(`${run('甲')}<w:r><w:br/></w:r>${run('乙')}<w:r><w:tab/></w:r>${run('丙')}`), '甲\n乙 丙\n'],
  ['raised digits', p(run('项目111项') + run('3', '<w:vertAlign w:val="superscript"/>')), '项目111项³\n'],
  [
    'no deleted words',
    p(`${run('甲')}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins>${run('丙')}</w:ins>`),
    '甲丙\n',
  ],
  ['no hidden words', p(run('甲') + run('乙', '<w:vanish/>') + run('丙', '<w:vanish w:val="0"/>')), '甲丙\n'],
  ['results of fields', p(field(' SEQ 表 ', run('7'))), '7\n'],
  ['no table of contents', p(field(' TOC \\o "1-3" ', run('一、回顾 1'))) + p(run('一、回顾')), '一、回顾\n'],
  ['words in content controls', `<w:sdt><w:sdtContent>${p(run('甲'))}</w:sdtContent></w:sdt>`, '甲\n'],
  [
    'one of two alternatives',
    p(
      `<w:r><mc:AlternateContent><mc:Choice><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>甲</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    '甲\n',
  ],
  ['a text box behind its paragraph', p(`${run('甲')}<w:r>${box(p(run('框内')))}</w:r>${run('乙')}`), '甲乙\n框内\n'],
  [
    'a text box of several paragraphs as a frame',
    p(`<w:r>${box(p(run('一。')) + p(run('二。')))}</w:r>`),
    '\t一。\n二。\n\n\n',
  ],
  [
    'a table, a row a line',
    `<w:tbl>${row(cell('指标'), cell('数'))}${row(cell('产值'), cell(p(run('5')) + p(run('以上'))))}</w:tbl>`,
    '指标\t数\n产值\t5以上\n',
  ],
  [
    'merged cells, no figure twice',
    `<w:tbl>${row(cell('一、发展', '<w:gridSpan w:val="3"/>'))}${row(cell('1', '<w:vMerge w:val="restart"/>'), cell('产值'), cell('5'))}${row(cell('1', '<w:vMerge/>'), cell('增速'), cell('6'))}</w:tbl>`,
    '一、发展\n1\t产值\t5\n\t增速\t6\n',
  ],
  [
    'a table of one cell as a frame',
    `<w:tbl>${row(cell(p(run('甲')) + p(run('乙'))))}</w:tbl>${p(run('丙'))}`,
    '\t甲\n乙\n\n\n丙\n',
  ],
  [
    'a table inside a cell as its words',
    `<w:tbl>${row(cell(`<w:tbl>${row(cell('甲'))}</w:tbl>`), cell('乙'))}</w:tbl>`,
    '甲\t乙\n',
  ],
];

describe('a Word document comes out as', () => {
  test.each(cases)('%s', (_, body, lines) => expect(read(body)).toBe(lines));

  test('footnotes behind their paragraph', () => {
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, words: string): string => `<w:footnote w:id="${id}">${p(run(words))}</w:footnote>`;
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote>${note(1, '即甲乙。')}${note(2, '即丙。')}`;
    const text = read(p(run('“双十”行动') + mark(1) + run('、“一体”') + mark(2) + run('推进。')), { footnotes });
    expect(text).toBe('“双十”行动[footnoteRef:0]、“一体”[footnoteRef:1]推进。 [0:  即甲乙。] [1:  即丙。]\n');
  });

  test('the same whatever prefix the namespace has', () => {
    const body = `<x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body>`;
    const document = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main">${body}</x:document>`;
    expect(readDocx(zipSync({ 'word/document.xml': utf8(document) }))).toMatchObject({ ok: true, text: '甲\n' });
  });
});

const level = (index: number, form: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (levels: string, overrides = ''): string =>
  `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>` +
  `<w:num w:numId="2"><w:abstractNumId w:val="1"/>${overrides}</w:num>`;
const listed = (words: string, index = 0, list = 1): string =>
  p(run(words), `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('the numbers that Word keeps outside the text', () => {
  test('come back, and start again below a new heading', () => {
    const levels = level(0, 'chineseCountingThousand', '%1、') + level(1, 'chineseCounting', '（%2）');
    const body = listed('回顾') + listed('甲', 1) + listed('乙', 1) + listed('计划') + listed('丙', 1);
    expect(read(body, { numbering: numbering(levels) })).toBe('一、回顾\n（一）甲\n（二）乙\n二、计划\n（一）丙\n');
  });

  test('count on over ten', () => {
    const lines = read(Array.from({ length: 21 }, () => listed('甲')).join(''), {
      numbering: numbering(level(0, 'chineseCounting', '%1是')),
    }).split('\n');
    expect([lines[9], lines[10], lines[19], lines[20]]).toEqual(['十是甲', '十一是甲', '二十是甲', '二十一是甲']);
  });

  test('hold those above them', () => {
    const levels = level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>');
    expect(read(listed('甲') + listed('乙', 1), { numbering: numbering(levels) })).toBe('一、甲\n1.1 乙\n');
  });

  test('start where a list says', () => {
    const overrides = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = listed('甲') + listed('乙') + listed('丙', 0, 2) + listed('丁', 0, 2);
    expect(read(body, { numbering: numbering(level(0, 'decimal', '%1.'), overrides) })).toBe(
      '1. 甲\n2. 乙\n1. 丙\n2. 丁\n',
    );
  });

  test('come from the style of a heading', () => {
    const levels =
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>') +
      level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>');
    const style = (id: string): string =>
      `<w:style w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const based = '<w:style w:styleId="Mine"><w:basedOn w:val="H2"/></w:style>';
    const heading = (id: string): string => p(run('甲'), `<w:pStyle w:val="${id}"/>`);
    const body = heading('H1') + heading('H2') + heading('Mine');
    expect(read(body, { numbering: numbering(levels), styles: style('H1') + style('H2') + based })).toBe(
      '一、甲\n（一）甲\n（二）甲\n',
    );
  });

  test('are none where a list shows bullets or is taken off', () => {
    const off = p(run('乙'), '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(read(listed('甲') + off, { numbering: numbering(level(0, 'bullet', '●')) })).toBe('甲\n乙\n');
  });

  const forms: readonly (readonly [form: string, labels: string])[] = [
    ['decimalEnclosedCircle', '①②③'],
    ['upperRoman', 'ⅠⅡⅢ'],
    ['lowerLetter', 'abc'],
    ['ideographTraditional', '甲乙丙'],
    ['chineseLegalSimplified', '壹贰叁'],
    ['decimalFullWidth', '１２３'],
    ['decimalEnclosedParen', '⑴⑵⑶'],
  ];
  for (const [form, labels] of forms) {
    test(`in the form ${form}`, () => {
      const text = read(listed('、') + listed('、') + listed('、'), { numbering: numbering(level(0, form, '%1')) });
      expect(text.replace(/\s|、/g, '').normalize('NFKC')).toBe(labels.normalize('NFKC'));
    });
  }
});
