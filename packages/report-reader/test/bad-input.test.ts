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
import { encodeGb18030 } from './encode-gb18030.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const prose = '今年全区新增就业6000人以上。'.repeat(20);

const page = (words: string): Uint8Array => utf8(`<html><body>${'<i></i>'.repeat(20)}<p>${words}</p></body></html>`);

/** 今年全縣工業和社會發展有了進步，人民生活不斷提高。 */
const big5Prose = Uint8Array.from(
  Array.from(
    { length: 9 },
    () =>
      'a4b5a67ea5febfa4a475b77ea94daac0b77cb56fae69a6b3a446b669a842a141a448a5c1a5cdaca1a4a3c25fb4a3b0aaa143'.match(
        /../g,
      ) ?? [],
  )
    .flat()
    .map((byte) => Number.parseInt(byte, 16)),
);

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
  ['a page whose text is beyond it', () => page(prose), 'too-large', { limits: { characters: 100 } }],
  ['a page whose marks are beyond theirs', () => page('短'), 'too-large', { limits: { markup: 100 } }],
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
  ['text in Big5', () => big5Prose, 'other-format'],
  [
    'a page in Big5 that does not say so',
    () => new Uint8Array([...utf8('<html><body><p>'), ...big5Prose]),
    'other-format',
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

  test('no page for the marks around a short text', () => {
    const chrome = '<i></i>'.repeat(200);
    const read = readHtml(utf8(`<html><body>${chrome}<p>${prose}</p></body></html>`), { limits: { characters: 400 } });
    expect(read).toMatchObject({ ok: true, text: `${prose}\n` });
  });

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

const wholeXml = document(`<w:p><w:r><w:t>${prose}</w:t></w:r></w:p>`.repeat(3));
const zipped = (xml: Uint8Array, other = {}): Uint8Array => zipSync({ 'word/document.xml': xml, ...other });

const oddities: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ['a Word document cut within its words', zipped(wholeXml.subarray(0, 600)), 'document-broken-off'],
  ['a Word document cut within a tag', zipped(wholeXml.subarray(0, wholeXml.length - 32)), 'document-broken-off'],
  ['a Word document without its last tag', zipped(wholeXml.subarray(0, wholeXml.length - 14)), 'document-broken-off'],
  [
    'a Word document with notes that are cut',
    zipped(wholeXml, { 'word/footnotes.xml': utf8('<w:footnotes><w:footnote w:id="1"><w:p>') }),
    'document-broken-off',
  ],
  ['a page cut within its words', utf8(`<html><body><p>${prose}</p><p>${prose}`), 'document-broken-off'],
  ['a page cut within a tag', utf8(`<div><p>${prose}</p><p class="tex`), 'document-broken-off'],
  ['a page cut within a closing tag', utf8(`<!DOCTYPE html><p>${prose}</`), 'document-broken-off'],
  ['a clipping cut within a table', utf8(`<p>${prose}</p><table><tr><td>产值</td><td>12`), 'document-broken-off'],
  ['UTF-8 cut within a character', utf8(`${prose}全`).subarray(0, -1), 'undecodable-characters'],
  ['GB18030 cut within a character', encodeGb18030(`${prose}全`).subarray(0, -1), 'undecodable-characters'],
  ['GB18030 cut within one of four bytes', encodeGb18030(`${prose}¹`).subarray(0, -1), 'undecodable-characters'],
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

test('a Word document that is whole is not said to break off', async () => {
  for (const bytes of [zipped(wholeXml), await buildDocx()]) {
    const read = await readReport(bytes);
    expect(read.ok && read.diagnostics.map(({ code }) => code)).not.toContain('document-broken-off');
  }
});

test.each([
  `<html><body><p>${prose}</p></body></html>`,
  `<HTML><BODY><p>${prose}</p></BODY >`,
  `<html><p>${prose}</p></html><!-- a < b --> a < b`,
  `<p>${prose}</p>`,
  `<p>${prose}</p><table><tr><td>甲<td>1</table>`,
])('a page that is whole is not said to break off: %s', async (whole) => {
  const read = await readReport(utf8(whole));
  expect(read.ok && read.diagnostics.map(({ code }) => code)).not.toContain('document-broken-off');
});

describe('parts of a page are read as one', () => {
  test.each([
    `${prose}<br>${prose}<br>${prose}<br>`,
    `<br>${prose}`,
    `<strong>${prose}</strong>`,
    `<font size="3">${prose}</font>`,
    `${prose}</p><p>${prose}</p>`,
    `&nbsp;&nbsp;${prose}<BR>${prose}`,
    `<td>12</td></tr></table><p>${prose}</p>`,
    `<li>${prose}</li>`,
  ])('%s', async (part) => {
    const read = await readReport(utf8(part));
    expect(read).toMatchObject({ ok: true, mediaType: 'text/html' });
    expect(read.ok && read.text).not.toMatch(/[<>&]/);
  });

  test.each([`失业率<3.5%，增长>6%。${prose}`, `标签<br>一次。${prose}`])('but text is none: %s', async (text) => {
    expect(await readReport(utf8(text))).toMatchObject({ ok: true, mediaType: 'text/plain', text });
  });
});

test('the refusal of Big5 names it', async () => {
  const read = await readReport(big5Prose);
  expect(read.ok || read.error.message).toMatch(/^is text in Big5, not in UTF-8, UTF-16 or GB18030/);
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
