import { textWidth } from './text-width.ts';

/** A word, a blank, or a character of a script that breaks anywhere. */
const PIECE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|\s+|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;

/** What may not begin a line in Chinese. */
const CLOSING = /^[，。、；：！？）》”’]/u;

/** Breaks a text into lines that fit: Chinese between characters, other scripts between words. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECE) ?? []) {
    if (line !== '' && !CLOSING.test(piece) && textWidth(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}
