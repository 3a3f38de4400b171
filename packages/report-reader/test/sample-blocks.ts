import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of the invented report, as a person would lay it out in Word. */
export type Block =
  | { readonly type: 'title' | 'paragraph'; readonly words: string }
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly ordinal: string; readonly words: string }
  | { readonly type: 'frame'; readonly lines: readonly string[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

const file = join(import.meta.dirname, '../../../data/sample/wanglan-gwr-2024.txt');

export const sampleText = readFileSync(file, 'utf8');

/** The invented report in blocks. In its text a table has a cell a line behind a tab, and a frame begins with a tab. */
export const sampleBlocks = (): readonly Block[] => {
  const blocks: Block[] = [];
  for (const chunk of sampleText.trim().split(/\n(?:\n\n)(?!\t)|\n\n(?!\t|\n)/)) {
    const lines = chunk.split('\n');
    if (chunk.startsWith('\t') || lines[1]?.startsWith('\t')) blocks.push(...readTabbed(lines));
    else for (const line of lines) blocks.push(readLine(line.trim(), blocks.length === 0));
  }
  return blocks.filter((block) => !('words' in block) || block.words !== '');
};

const readLine = (line: string, isFirst: boolean): Block => {
  if (isFirst) return { type: 'title', words: line };
  const [, ordinal, words] = /^([一二三]、|（[一二三四五六七]）)(.+)$/.exec(line) ?? [];
  if (ordinal === undefined || words === undefined) return { type: 'paragraph', words: line };
  return { type: 'heading', level: ordinal.startsWith('（') ? 2 : 1, ordinal, words };
};

const readTabbed = (lines: readonly string[]): readonly Block[] => {
  const lead = lines.findIndex((line) => line.startsWith('\t'));
  const before = lines.slice(0, lead).map((line): Block => ({ type: 'paragraph', words: line.trim() }));
  const tabbed = lines.slice(lead);
  if (!tabbed.every((line) => line === '' || line.startsWith('\t'))) {
    return [...before, { type: 'frame', lines: tabbed.map((line) => line.trim()).filter((line) => line !== '') }];
  }
  const rows = tabbed
    .join('\n')
    .split(/\n\n/)
    .map((row) => row.split('\n').map((cell) => cell.trim()));
  return [...before, { type: 'table', rows: rows.filter((row) => row.join('') !== '') }];
};
