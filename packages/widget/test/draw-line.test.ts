import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lightPalette } from '../src/chart/chart-style.ts';
import { drawFrame } from '../src/chart/draw-frame.ts';
import { drawLine } from '../src/chart/draw-line.ts';
import { listFacets } from '../src/chart/list-facets.ts';
import { placeFrame } from '../src/chart/place-frame.ts';
import { placeLine } from '../src/chart/place-line.ts';
import { toSvgText } from '../src/chart/svg-node.ts';
import { toSeries } from '../src/chart/to-series.ts';
import { pictures } from './pictures.ts';

const folder = new URL('generated/', import.meta.url);

it.each(pictures)('$name', ({ name, observations, reports, layout }) => {
  const facet = listFacets(observations)[0]?.facet;
  if (!facet) throw new Error('a picture needs numbers');
  const data = toSeries(observations, facet, { nameOf: (code) => `第${code.slice(-2)}区`, reports });
  const placement = placeLine(data, layout);
  const drawing = drawLine(placement, { title: name, summary: '', prefix: 'picture' });
  const frame = placeFrame({
    title: name,
    panels: [{ drawing, width: placement.width, height: placement.height }],
    notes: ['来源：虚构'],
    width: placement.width + 48,
  });
  const text = `${toSvgText(drawFrame(frame, lightPalette)).replaceAll('><', '>\n<')}\n`;
  const file = new URL(`${name}.svg`, folder);
  if (process.env.UPDATE) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${name}.svg is missing; UPDATE=1 writes it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});
