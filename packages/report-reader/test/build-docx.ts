import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { type Block, sampleBlocks } from './sample-blocks.ts';

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Words as runs; footnote marks as raised digits, as Word has them. */
const runsOf = (words: string): TextRun[] =>
  words
    .split(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/)
    .filter((part) => part !== '')
    .map((part) =>
      digits.includes(part[0] ?? '')
        ? new TextRun({ text: [...part].map((digit) => digits.indexOf(digit)).join(''), superScript: true })
        : new TextRun(part),
    );

const paragraph = (words: string): Paragraph => new Paragraph({ children: runsOf(words), indent: { firstLine: 480 } });

const cell = (words: string, columnSpan = 1): TableCell => new TableCell({ columnSpan, children: [paragraph(words)] });

const tableOf = (rows: readonly (readonly string[])[]): Table => {
  const width = Math.max(...rows.map((row) => row.length));
  return new Table({
    rows: rows.map(
      (row) =>
        new TableRow({ children: row.length === 1 ? [cell(row[0] ?? '', width)] : row.map((words) => cell(words)) }),
    ),
  });
};

const frameOf = (lines: readonly string[]): Table =>
  new Table({ rows: [new TableRow({ children: [new TableCell({ children: lines.map(paragraph) })] })] });

/** The ordinals of headings are numbers of a list, and so outside the text. */
const toWord = (block: Block): Paragraph | Table => {
  switch (block.type) {
    case 'title':
      return new Paragraph({ children: runsOf(block.words), alignment: AlignmentType.CENTER });
    case 'heading':
      return new Paragraph({
        children: runsOf(block.words),
        numbering: { reference: 'headings', level: block.level - 1 },
      });
    case 'paragraph':
      return paragraph(block.words);
    case 'frame':
      return frameOf(block.lines);
    case 'table':
      return tableOf(block.rows);
  }
};

/** The invented report as a Word document. */
export const buildDocx = async (): Promise<Uint8Array> => {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'headings',
          levels: [
            { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、', alignment: AlignmentType.START },
            { level: 1, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '（%2）', alignment: AlignmentType.START },
          ],
        },
      ],
    },
    sections: [{ children: sampleBlocks().map(toWord) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};
