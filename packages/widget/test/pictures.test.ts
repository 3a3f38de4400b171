import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lightPalette } from '../src/chart/chart-style.ts';
import { drawFrame } from '../src/chart/draw-frame.ts';
import { placeFrame } from '../src/chart/place-frame.ts';
import { toSvgText } from '../src/chart/svg-node.ts';
import { pictures } from './pictures.ts';

const folder = new URL('generated/', import.meta.url);

it.each(pictures)('$name', ({ name, frame }) => {
  const text = `${toSvgText(drawFrame(placeFrame(frame), lightPalette)).replaceAll('><', '>\n<')}\n`;
  const file = new URL(`${name}.svg`, folder);
  if (process.env.UPDATE) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${name}.svg is missing; UPDATE=1 writes it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

it('keeps no picture that is drawn no more', () => {
  expect(readdirSync(folder).sort()).toEqual(pictures.map(({ name }) => `${name}.svg`).sort());
});
