/**
 * Writes one page of all pictures that the tests compare, in both schemes, and prints where it is.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { darkPalette, lightPalette, type Palette, tileStyle } from '../src/chart/chart-style.ts';
import { drawFrame } from '../src/chart/draw-frame.ts';
import { placeFrame } from '../src/chart/place-frame.ts';
import { toSvgText } from '../src/chart/svg-node.ts';
import { type Picture, pictures } from '../test/pictures.ts';

/** As a file of its own: the stylesheets of two pictures on one page would paint over each other. */
function image({ name, frame }: Picture, palette: Palette): string {
  const svg = toSvgText(drawFrame(placeFrame(frame), palette, tileStyle(palette)));
  return `<img alt="${name}" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
}

const sections = pictures.map(
  (picture) => `<section>
<h2>${picture.name}</h2>
<p>${picture.about}</p>
<div>${image(picture, lightPalette)}${image(picture, darkPalette)}</div>
</section>`,
);
const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gongbao: gallery of charts</title>
<style>
body { margin: 2rem; background: #eee9de; color: #1f1c18; font: 16px/1.5 system-ui, sans-serif; }
section { margin: 0 0 3rem; }
h2, p { margin: 0; }
div { display: flex; flex-wrap: wrap; gap: 1rem; margin-top: .5rem; }
img { max-width: 100%; }
</style>
<h1>Gallery</h1>
${sections.join('\n')}
</html>
`;

const folder = new URL('../.cache/', import.meta.url);
mkdirSync(folder, { recursive: true });
const file = new URL('gallery.html', folder);
writeFileSync(file, page);
console.log(`${pictures.length} pictures: ${fileURLToPath(file)}`);
