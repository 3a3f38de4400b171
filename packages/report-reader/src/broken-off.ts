import type { Diagnostic } from '@gongbao/indicator-schema';

/** Says that a document was read whose end is missing; `length` is that of the text read. */
export const brokenOff = (length: number, message: string, facts: Diagnostic['facts']): Diagnostic => ({
  code: 'document-broken-off',
  severity: 'warning',
  start: Math.max(0, length - 1),
  end: length,
  message,
  facts,
});
