import { type Decoded, decodeText } from '../decode-text.ts';

const DECLARED = /<meta[^>]{0,200}charset\s*=\s*(?:["']\s*)?([\w-]+)/i;

/**
 * HTML to text: by its byte-order mark, by what it declares where that decodes every byte, else by its characters.
 * GB2312 and GBK are read as GB18030, which holds both.
 */
export const decodeHtml = (bytes: Uint8Array): Decoded | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase();
  const found = decodeText(bytes);
  if (found && found.by !== 'characters') return found;
  const encoding = declared?.startsWith('gb') ? 'gb18030' : declared;
  if (encoding === undefined) return found;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding, by: 'mark', plausibility: 1 };
  } catch {
    return found;
  }
};
