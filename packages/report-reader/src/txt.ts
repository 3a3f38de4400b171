import type { Diagnostic } from '@gongbao/indicator-schema';
import { type Decoded, decodeText } from './decode-text.ts';
import { diagnoseText } from './diagnose-text.ts';
import { limitsOf } from './read-limits.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { refuse } from './refuse.ts';

/** Reads plain text in UTF-8, UTF-16 or GB18030. Nothing but a byte-order mark is left out, so that offsets hold. */
export const readTxt = (bytes: Uint8Array, options?: ReadOptions): ReadResult => {
  const limits = limitsOf(options);
  if (bytes.length > limits.bytes) {
    return refuse('too-large', { size: bytes.length, limit: limits.bytes, unit: 'bytes' });
  }
  const decoded = bytes.length === 0 ? null : decodeText(bytes);
  if (bytes.length > 0 && !decoded) return refuse('not-text');
  const text = decoded?.text ?? '';
  if (!decoded || text.trim() === '') return refuse('empty');
  if (text.length > limits.characters) {
    return refuse('too-large', { size: text.length, limit: limits.characters, unit: 'characters' });
  }
  return {
    ok: true,
    text,
    mediaType: 'text/plain',
    encoding: decoded.encoding,
    origins: [],
    diagnostics: [...diagnoseEncoding(decoded), ...diagnoseText(text)],
  };
};

const diagnoseEncoding = ({ encoding, by, plausibility, text }: Decoded): Diagnostic[] => {
  if (by !== 'characters') return [];
  const share = Math.round(plausibility * 100);
  return [
    {
      code: 'encoding-judged',
      severity: share < 50 ? 'warning' : 'note',
      start: 0,
      end: Math.min(text.length, 1),
      message: `read as ${encoding}: ${share} % of its characters are frequent in Chinese prose`,
      facts: { encoding, share },
    },
  ];
};
