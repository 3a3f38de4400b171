import { dot, lineY, plot } from '@observablehq/plot';
import { isDots, loadPlaces, noteNextPaint, size } from './painted.js';

const points = (await loadPlaces()).flatMap((place, z) => place.map((point) => ({ ...point, z })));
const channels = { x: 'x', y: 'y' };
const marks = [
  ...(isDots ? [] : [lineY(points, { ...channels, z: 'z' })]),
  dot(points, { ...channels, r: 4, fill: 'black' }),
];
document.body.append(plot({ ...size, x: { tickFormat: 'd' }, marks }));
noteNextPaint();
