import { Document, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import { chinesePdf } from './chinese-pdf.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A report to be sent: its lines, the format that they are written in, and what becomes of the bytes on the way. */
export interface ReportFile {
  readonly format: FileFormat;
  readonly lines: readonly string[];
  readonly changes: readonly ByteChange[];
}

/** A byte at a place of the file, as a share of its length; the file ends there where none is given. */
interface ByteChange {
  readonly at: number;
  readonly byte: number | undefined;
}

const encode = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));

const utf16 = (text: string): Bytes =>
  new Uint8Array(Uint16Array.from([...`\ufeff${text}`], (unit) => unit.charCodeAt(0)).buffer);

const paragraphOf = (line: string): string => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;

const writers = {
  'a text': (lines: readonly string[]) => encode(`${lines.join('\n')}\n`),
  'a text in UTF-16': (lines: readonly string[]) => utf16(`${lines.join('\n')}\n`),
  'a page': (lines: readonly string[]) =>
    encode(
      `<!doctype html><html><head><title>${lines[0]}</title></head><body>${lines.map(paragraphOf).join('\n')}</body>`,
    ),
  'a Word document': async (lines: readonly string[]) => {
    const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
    return new Uint8Array(await Packer.toArrayBuffer(document));
  },
  'a PDF': (lines: readonly string[]) => chinesePdf(lines),
} as const;

type FileFormat = keyof typeof writers;

const everyFormat = Object.keys(writers) as readonly FileFormat[];

/** What a file is that is sent under a media type. */
const formatsOf: Readonly<Record<string, readonly FileFormat[]>> = {
  'text/plain': ['a text', 'a text in UTF-16'],
  'text/html': ['a page'],
  'application/pdf': ['a PDF'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['a Word document'],
  'application/octet-stream': everyFormat,
};

export async function bytesOf({ format, lines, changes }: ReportFile): Promise<Bytes> {
  let bytes = await writers[format](lines);
  for (const { at, byte } of changes) {
    const place = Math.floor(at * bytes.length);
    if (byte === undefined) bytes = bytes.slice(0, place);
    else bytes[place] = byte;
  }
  return bytes;
}

const linesOfReports = fc.constantFrom(
  '云州市清河区人民政府工作报告',
  '一、2023年工作回顾',
  '全年地区生产总值达到312.6亿元，增长5.1%。',
  '其中：第一产业增加值21亿元，第二产业增加值101.6亿元，第三产业增加值190亿元。',
  '（一）稳住就业。城镇新增就业1.2万人以上，调查失业率控制在０５．５％以内。',
  '二、2024年工作安排',
  '地区生产总值增长5.5%左右，力争突破330亿元。',
  '名词解释',
  '1．“一核两翼”：指一个核心、两个片区。',
);

/** Each another report: the same file again would be no new one. */
const linesOfOne = fc
  .tuple(fc.array(linesOfReports, { minLength: 1, maxLength: 8 }), fc.uuid())
  .map(([lines, id]) => [...lines, id]);

/** Reports that can be read, in the format that their media type names. */
export const wholeFiles = (mediaType: string): fc.Arbitrary<ReportFile> =>
  fc.record({
    format: fc.constantFrom(...(formatsOf[mediaType] ?? everyFormat)),
    lines: linesOfOne,
    changes: fc.constant([]),
  });

const byteChanges = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  byte: fc.option(fc.nat(255), { freq: 8, nil: undefined }),
});

/** Reports in any format of which some bytes were lost on the way. */
export const harmedFiles: fc.Arbitrary<ReportFile> = fc.record({
  format: fc.constantFrom(...everyFormat),
  lines: linesOfOne,
  changes: fc.array(byteChanges, { minLength: 1, maxLength: 6 }),
});
