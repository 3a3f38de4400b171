import { findNumbers } from '../quantity/find-numbers.ts';
import type { Span } from '../span.ts';
import type { Block, Sentence } from '../tree.ts';

const stops = new Set(['。', '！', '？', '!', '?'].map((sign) => sign.charCodeAt(0)));
const open = { quote: 0x201c, title: 0x300a, bracket: 0x28 };
const close = { quote: 0x201d, title: 0x300b, bracket: 0x29 };

interface Nest {
  readonly spans: Span[];
  from: number;
}

/** The sentences of a block; a stop within “…” or （…） ends none unless the bracket is never closed. */
export const findSentences = (view: string, block: Block): Sentence[] => {
  const sentences: Sentence[] = [];
  let start = block.start;
  let quotes: Nest = { spans: [], from: -1 };
  let brackets: Nest = { spans: [], from: -1 };
  const finish = (end: number): void => {
    const numbers = findNumbers(view, { start, end });
    sentences.push({
      start,
      end,
      role: block.role,
      section: block.section,
      numbers,
      quotes: quotes.spans,
      brackets: brackets.spans,
    });
    start = end;
    quotes = { spans: [], from: -1 };
    brackets = { spans: [], from: -1 };
  };
  for (let at = block.start; at < block.end; at++) {
    const code = view.charCodeAt(at);
    if (code > 0x300b && code < 0xff00) continue;
    if (code === open.quote || code === open.title) quotes.from = at + 1;
    else if (code === open.bracket) brackets.from = at + 1;
    else if ((code === close.quote || code === close.title) && quotes.from >= 0) {
      quotes.spans.push({ start: quotes.from, end: at });
      quotes.from = -1;
    } else if (code === close.bracket && brackets.from >= 0) {
      brackets.spans.push({ start: brackets.from, end: at });
      brackets.from = -1;
    } else if (stops.has(code)) finish(at + 1);
  }
  if (start < block.end) finish(block.end);
  return sentences;
};
