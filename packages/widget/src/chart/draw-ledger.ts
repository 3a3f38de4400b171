import { type DrawingNames, drawBullet } from './draw-line.ts';
import { BULLET_SIZE } from './place-bullet.ts';
import type { LedgerPlacement, PlacedVerdict } from './place-ledger.ts';
import type { PlacedText, Point } from './placement.ts';
import { type SvgNode, svg } from './svg-node.ts';
import { drawVerdict } from './verdict-mark.ts';

const text = ({ x, y, text: content, anchor }: PlacedText, className?: string): SvgNode =>
  svg('text', { class: className, x, y, 'text-anchor': anchor }, [content]);

const at = (drawing: SvgNode, [x, y]: Point): SvgNode => ({
  ...drawing,
  attributes: { ...drawing.attributes, x, y },
});

/** Draws a placed ledger: a row for each target, with its result, how far apart they are, and the verdict. */
export function drawLedger(placement: LedgerPlacement, { title, summary, prefix }: DrawingNames): SvgNode {
  const { width, height, heads, rows, notes } = placement;
  const box = { width, height, viewBox: `0 0 ${width} ${height}` };
  return svg('svg', { class: 'chart', role: 'group', 'aria-label': `${title}. ${summary}`, ...box }, [
    ...heads.map((head) => text(head, 'axis-text')),
    ...rows.map((row, n) => drawRow(row, `${prefix}-${n}`)),
    ...notes.map((note) => text(note, 'gap')),
  ]);
}

const drawRow = ({ kind, at: place, bullet, texts, line: [from, to] }: PlacedVerdict, prefix: string): SvgNode =>
  svg('g', { class: `verdict-row ${kind}` }, [
    svg('path', { class: 'grid', d: `M${from.join(',')}L${to.join(',')}` }),
    ...texts.map((one) => text(one)),
    bullet && at(drawBullet(bullet.placement, BULLET_SIZE, prefix), bullet.at),
    at(drawVerdict(kind), place),
  ]);
