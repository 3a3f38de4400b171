import type { ReadErrorCode, ReadResult } from './read-result.ts';

type Facts = Readonly<Record<string, string | number>>;

/** All wording of refusals; one line each, without the file's name. */
const wording: Record<ReadErrorCode, (facts: Facts) => string> = {
  empty: () => 'holds no text',
  'too-large': ({ size, limit, unit }) => `is too large: ${size} ${unit}, the limit is ${limit}`,
  'too-many-pages': ({ pages, limit }) => `has too many pages: ${pages}, the limit is ${limit}`,
  'too-deep': ({ limit }) => `nests elements deeper than the limit of ${limit}`,
  'too-slow': ({ limit }) => `took longer than the limit of ${limit} ms`,
  'expands-too-far': ({ limit }) => `unpacks to more than the limit of ${limit} bytes`,
  'other-format': ({ format }) => `is ${format}; text, HTML, DOCX and PDF can be read`,
  'not-text': () => 'is binary data, not text',
  'not-a-document': ({ reason }) => `is a zip archive but not a Word document: ${reason}`,
  damaged: ({ reason }) => `is damaged: ${reason}`,
  garbled: () => 'mixes transliterations in between its characters, as pages do that guard against copying',
  encrypted: () => 'is locked with a password',
  'no-text-layer': ({ pages }) => `has no text layer on its ${pages} pages: it is a scan, and needs OCR first`,
};

/** The refusal of a file, as a value. */
export const refuse = (code: ReadErrorCode, facts: Facts = {}): ReadResult & { ok: false } => ({
  ok: false,
  error: { code, message: wording[code](facts), facts },
});
