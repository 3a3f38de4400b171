import type { DefaultTreeAdapterTypes } from 'parse5';
import { toSuperscript } from '../superscript.ts';
import type { Cell } from '../write-table.ts';
import { attributeOf, childrenOf, type Element, isElement, type Node } from './parse-html.ts';
import { isSilent } from './weigh-prose.ts';

/** A cell with more characters than this holds prose: the table lays out the page. */
const MOST_IN_CELL = 400;

/** The cells of a table of data or of a frame; null when the table only lays out the page. */
export const readCells = (table: Element): readonly (readonly Cell[])[] | null => {
  const rows = rowsOf(table).map((row) => childrenOf(row).filter(isCell).map(readCell));
  const filled = rows.filter((cells) => cells.length > 0);
  if (filled.length === 0 || hasTableBelow(table)) return null;
  const isSmall = filled.flat().every(({ lines }) => lines.join('').length <= MOST_IN_CELL);
  const isData = filled.length >= 2 && filled.some((cells) => cells.length >= 2);
  const isBordered = /[1-9]/.test(attributeOf(table, 'border')) || /border/.test(attributeOf(table, 'style'));
  if (isData) return isSmall ? filled : null;
  return isBordered && filled.every((cells) => cells.length === 1) ? filled : null;
};

/** The rows of a table and not of the tables inside it. */
const rowsOf = (node: Node): readonly Element[] =>
  childrenOf(node)
    .filter(isElement)
    .flatMap((child) => {
      if (child.tagName === 'tr') return [child];
      return /^(thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : [];
    });

const isCell = (node: Node): node is Element => isElement(node) && (node.tagName === 'td' || node.tagName === 'th');

const hasTableBelow = (node: Node): boolean =>
  childrenOf(node).some((child) => (isElement(child) && child.tagName === 'table') || hasTableBelow(child));

const readCell = (cell: Element): Cell => ({
  lines: linesOf(cell),
  columns: spanOf(cell, 'colspan'),
  rows: spanOf(cell, 'rowspan'),
});

const spanOf = (cell: Element, name: string): number =>
  Math.max(1, Math.min(Number.parseInt(attributeOf(cell, name), 10) || 1, 1000));

const linesOf = (cell: Element): string[] => {
  let words = '';
  const visit = (node: Node, raised: boolean): void => {
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterTypes.TextNode;
      words += (raised ? toSuperscript(value) : value).replace(/\s+/g, ' ');
      return;
    }
    if (isElement(node) && isSilent(node)) return;
    const breaks = isElement(node) && /^(br|p|div|li)$/.test(node.tagName);
    if (breaks) words += '\n';
    for (const child of childrenOf(node)) visit(child, raised || (isElement(node) && node.tagName === 'sup'));
    if (breaks) words += '\n';
  };
  for (const child of childrenOf(cell)) visit(child, false);
  return words
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter((line) => line !== '');
};
