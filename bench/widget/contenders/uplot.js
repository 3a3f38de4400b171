import uPlot from 'uplot';
import { isDots, loadPlaces, noteNextPaint, size } from './painted.js';

const places = await loadPlaces();
const years = [...new Set(places.flat().map((point) => point.x))].sort((a, b) => a - b);
const columns = places.map((points) => {
  const byYear = new Map(points.map((point) => [point.x, point.y]));
  return years.map((year) => byYear.get(year) ?? null);
});
const series = places.map(() => ({
  stroke: 'black',
  width: isDots ? 0 : 1.25,
  points: { show: true, size: 8, fill: 'black' },
}));
new uPlot(
  { ...size, scales: { x: { time: false } }, legend: { show: false }, series: [{}, ...series] },
  [years, ...columns],
  document.body,
);
noteNextPaint();
