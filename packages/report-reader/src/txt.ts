import type { Diagnostic } from '@gongbao/indicator-schema';
import { type Decoded, decodeText } from './decode-text.ts';
import { finishText } from './finish-text.ts';
import { limitsOf } from './read-limits.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { refuse } from './refuse.ts';
import { refuseBytes } from './refuse-bytes.ts';

/** Reads plain text in UTF-8, UTF-16 or GB18030. Nothing but a byte-order mark is left out, so that offsets hold. */
export const readTxt = (bytes: Uint8Array, options?: ReadOptions): ReadResult => {
  const limits = limitsOf(options);
  if (bytes.length > limits.bytes) {
    return refuse('too-large', { size: bytes.length, limit: limits.bytes, unit: 'bytes' });
  }
  const decoded = decodeText(bytes);
  if (!decoded) return refuseBytes(bytes);
  const { text, encoding } = decoded;
  return finishText(
    { text, mediaType: 'text/plain', encoding, origins: [], diagnostics: diagnoseEncoding(decoded) },
    limits,
  );
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
