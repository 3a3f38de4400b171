import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chartStyle, lightPalette } from '../src/chart/chart-style.ts';
import { drawLine } from '../src/chart/draw-line.ts';
import { listFacets } from '../src/chart/list-facets.ts';
import { placeLine } from '../src/chart/place-line.ts';
import { toSvgText } from '../src/chart/svg-node.ts';
import { toSeries } from '../src/chart/to-series.ts';
import { pictures } from './pictures.ts';

const folder = new URL('generated/', import.meta.url);

it.each(pictures)('$name', ({ name, observations, reports, layout }) => {
  const facet = listFacets(observations)[0]?.facet;
  if (!facet) throw new Error('a picture needs numbers');
  const data = toSeries(observations, facet, { nameOf: (code) => `第${code.slice(-2)}区`, reports });
  const drawn = drawLine(placeLine(data, layout), { title: name, summary: '', prefix: 'picture' });
  const style = { tag: 'style', attributes: {}, children: [chartStyle(lightPalette)] };
  const text = `${toSvgText({ ...drawn, children: [style, ...drawn.children] }).replaceAll('><', '>\n<')}\n`;
  const file = new URL(`${name}.svg`, folder);
  if (process.env.UPDATE) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${name}.svg is missing; UPDATE=1 writes it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});
