import { unitTable } from '@gongbao/indicator-schema';

const digitZero = 0x30;
const digitNine = 0x39;
const point = 0x2e;

/** The characters that a unit can begin with, and 万 and 亿. */
const beginsUnit = new Uint8Array(0x10000);
for (const { symbol } of unitTable) beginsUnit[symbol.charCodeAt(0)] = 1;
for (const multiplier of '万亿') beginsUnit[multiplier.charCodeAt(0)] = 1;

/**
 * Decodes a report and counts the runs of digits that a unit follows: the least work that finds figures at all.
 * It tells no date from an amount and no target from a result; it is the floor that parsing is compared with.
 */
export function scanForFigures(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  let figures = 0;
  let index = 0;
  while (index < text.length) {
    if (!isDigit(text.charCodeAt(index))) {
      index += 1;
      continue;
    }
    while (isDigit(text.charCodeAt(index)) || text.charCodeAt(index) === point) index += 1;
    figures += beginsUnit[text.charCodeAt(index)] ?? 0;
  }
  return figures;
}

function isDigit(code: number): boolean {
  return code >= digitZero && code <= digitNine;
}
