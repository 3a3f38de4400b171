import { strToU8, zipSync } from 'fflate';
import { buildPdf } from '../../packages/report-reader/test/build-pdf.ts';
import { encodeGb18030 } from '../../packages/report-reader/test/encode-gb18030.ts';

export const formats = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'html', 'soup', 'docx', 'pdf'] as const;
export type Format = (typeof formats)[number];

const encoder = new TextEncoder();

const encodeWide = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

/** What the encoding cannot say is left out. */
const encodeLegacy = (text: string): Uint8Array => encodeGb18030([...text].filter(hasTwoByteCode).join(''));

const hasTwoByteCode = (character: string): boolean => {
  try {
    return encodeGb18030(character).length > 0;
  } catch {
    return false;
  }
};

const escapeMarkup = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>某区政府</title></head><body><div>${body}</div></body></html>`;

const toParagraphs = (text: string): string =>
  page(
    text
      .split('\n')
      .map((line) => `<p>${escapeMarkup(line)}</p>`)
      .join('\n'),
  );

const toSoup = (text: string): string =>
  page(escapeMarkup(text).replaceAll('\n', '<br>').replaceAll('\t', '<td><font>'));

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What XML can say of a text: no controls, no halves of pairs, no characters that are none. */
export const sayableInXml = (words: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  words.replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0-\ufdef\ufffd-\uffff]/gu, '');

const toDocx = (text: string): Uint8Array => {
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeMarkup(sayableInXml(line))}</w:t></w:r></w:p>`);
  const document = `<w:document xmlns:w="${NAMESPACE}"><w:body>${paragraphs.join('')}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(document) }, { level: 1 });
};

/** Lines of the figures alone, since the font that every reader has knows no Chinese. */
const toPdf = (text: string): Uint8Array =>
  buildPdf(
    [0, 1].map((number) =>
      text
        .slice(number * 2000, number * 2000 + 2000)
        .split('\n')
        .slice(0, 40)
        .map((line, row) => ({ words: line.replace(/[^ -~]|[()\\]/g, ' '), x: 60 + (row % 3) * 9, y: 780 - row * 18 })),
    ),
  );

const writers: Record<Format, (text: string) => Uint8Array> = {
  'utf-8': (text) => encoder.encode(text),
  'utf-16le': (text) => encodeWide(text, true),
  'utf-16be': (text) => encodeWide(text, false),
  gb18030: encodeLegacy,
  html: (text) => encoder.encode(toParagraphs(text)),
  soup: (text) => encoder.encode(toSoup(text)),
  docx: toDocx,
  pdf: toPdf,
};

/** A text as a file of a format. */
export const writeFile = (text: string, format: Format): Uint8Array => writers[format](text);
