import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { readDocx } from '../src/docx.ts';
import { readHtml } from '../src/html.ts';
import { readReport } from '../src/index.ts';
import { readPdf } from '../src/pdf.ts';
import { readTxt } from '../src/txt.ts';
import { buildDocx } from './build-docx.ts';
import { buildPdf } from './build-pdf.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const prose = '今年全区新增就业6000人以上。'.repeat(20);

const document = (body: string): Uint8Array =>
  utf8(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );

/** Ten megabytes of one letter, in ten kilobytes. */
const bomb = zipSync({ 'word/document.xml': strToU8('x'.repeat(10_000_000)) }, { level: 9 });

const crowd = zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}`, new Uint8Array()])), {
  level: 0,
});

const refusals: readonly (readonly [
  name: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
  code: string,
  options?: object,
])[] = [
  ['nothing', () => new Uint8Array(), 'empty'],
  ['blanks', () => utf8(' \n\t\u3000\n'), 'empty'],
  ['a page without words', () => utf8('<html><body><script>var a = 1</script></body></html>'), 'empty'],
  ['random bytes', () => Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256), 'not-text'],
  ['zeros', () => new Uint8Array(5000), 'not-text'],
  ['a JPEG picture', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'other-format'],
  ['an old Word file', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'other-format'],
  ['a file beyond the limit', () => utf8(prose), 'too-large', { limits: { bytes: 100 } }],
  ['a text beyond the limit', () => utf8(prose), 'too-large', { limits: { characters: 100 } }],
  ['10,000 nested tags', () => utf8(`<html><body>${'<div>'.repeat(10_000)}字`), 'too-deep'],
  ['a zip of anything', () => zipSync({ 'photo.bin': utf8('x') }), 'not-a-document'],
  ['an Excel workbook', () => zipSync({ 'xl/workbook.xml': utf8('<workbook/>') }), 'not-a-document'],
  ['a zip that is cut off', async () => (await buildDocx()).subarray(0, 3000), 'damaged'],
  ['a document part that is no XML', () => zipSync({ 'word/document.xml': utf8('words') }), 'damaged'],
  ['a document part without a body', () => zipSync({ 'word/document.xml': utf8('<w:document/>') }), 'damaged'],
  ['a zip bomb', () => bomb, 'expands-too-far', { limits: { unpackedBytes: 1_000_000 } }],
  ['nested text boxes', () => zipSync({ 'word/document.xml': document('<w:p>'.repeat(5000)) }), 'too-deep'],
  ['a PDF that is cut off', () => utf8('%PDF-1.7\n1 0 obj\n<< /Type /Cat'), 'damaged'],
  ['a PDF of pictures', () => buildPdf([[], []]), 'no-text-layer'],
  ['a PDF of too many pages', () => buildPdf([[], [], []]), 'too-many-pages', { limits: { pages: 2 } }],
  ['a PDF that takes too long', () => buildPdf([[]]), 'too-slow', { limits: { milliseconds: -1 } }],
  [
    'characters with their sounds in between',
    () => utf8('政zheng府fu工gong作zuo报bao告gao全quan区qu生sheng产chan'.repeat(9)),
    'garbled',
  ],
  ['the same with Zhuyin', () => utf8('政ㄓㄥ府ㄈㄨ工ㄍㄨㄥ作報告全區生產'.repeat(9)), 'garbled'],
  [
    'the same with traditional characters',
    () => utf8('政zhèng府工gōng作報bào告全區qū生產chǎn總值'.repeat(9)),
    'garbled',
  ],
  ['characters with signs in between', () => utf8('政*府#工@作报~告|全$区生^产总值'.repeat(9)), 'garbled'],
  [
    'characters with nothing to see in between',
    () => utf8('政\u200b府\u2060工作\u00ad报告全区生\u200c产总值'.repeat(9)),
    'garbled',
  ],
  ['a zip of very many files', () => crowd, 'expands-too-far'],
];

describe('what cannot be read is refused by a value', () => {
  for (const [name, bytes, code, options] of refusals) {
    test(`${name}: ${code}`, async () => {
      const read = await readReport(await bytes(), options);
      expect(read).toMatchObject({ ok: false, error: { code } });
      if (!read.ok) expect(read.error.message).toMatch(/^[^\n]{5,150}$/);
    });
  }

  test('200 megabytes at once, without being decoded or looked at', async () => {
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    const large = new Uint8Array(200 * 2 ** 20);
    const subarray = vi.spyOn(large, 'subarray');
    expect(await readReport(large)).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(decode).not.toHaveBeenCalled();
    expect(subarray).not.toHaveBeenCalled();
    decode.mockRestore();
  });
});

const oddities: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ['NULs', utf8(`${prose}\u0000${prose}`), 'control-characters'],
  ['right-to-left marks', utf8(`${prose}\u202e${prose}`), 'direction-marks'],
  ['lone surrogates', new Uint8Array([0xff, 0xfe, 0x2d, 0x4e, 0x00, 0xd8, 0x2d, 0x4e]), 'undecodable-characters'],
  ['traditional characters', utf8('國務院關於發展經濟與創業的報告，萬億產業'.repeat(9)), 'traditional-converted'],
  ['English', utf8('The district created 6000 new jobs this year. '.repeat(9)), 'not-chinese'],
];

describe('what is odd is read and reported', () => {
  test.each(oddities)('%s', async (_, bytes, code) => {
    const read = await readReport(bytes);
    if (!read.ok) throw new Error(read.error.message);
    const found = read.diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found).toBeDefined();
    expect(found?.end).toBeLessThanOrEqual(read.text.length);
  });
});

describe('no bytes whatever make a reader throw', () => {
  const readers = { readReport, readTxt, readHtml, readDocx, readPdf };
  const pieces = fc.array(
    fc.oneof(
      fc.uint8Array({ maxLength: 50 }),
      fc
        .constantFrom(
          '<table><tr><td colspan=9>',
          '</p>',
          '<a><b>',
          '&#xD800;',
          '%PDF-1.4\n',
          'PK\x03\x04',
          '中国',
          '<!--',
        )
        .map(utf8),
    ),
    { maxLength: 30 },
  );
  test.each(Object.entries(readers))('%s', async (_, read) => {
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const result = await read(new Uint8Array(parts.flatMap((part) => [...part])));
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 100 },
    );
  });

  test('a Word document with any byte changed', async () => {
    const whole = await buildDocx();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        expect(typeof (await readReport(changed)).ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });
});
