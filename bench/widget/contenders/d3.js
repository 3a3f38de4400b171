import { extent } from 'd3-array';
import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { line } from 'd3-shape';
import { isDots, loadPlaces, noteNextPaint, size } from './painted.js';

const places = await loadPlaces();
const { width, height } = size;
const points = places.flat();
const x = scaleLinear(
  extent(points, (point) => point.x),
  [40, width - 10],
);
const y = scaleLinear(
  extent(points, (point) => point.y),
  [height - 30, 10],
).nice();
const picture = select(document.body).append('svg').attr('width', width).attr('height', height);
picture
  .append('g')
  .attr('transform', `translate(0,${height - 30})`)
  .call(axisBottom(x).tickFormat(String));
picture.append('g').attr('transform', 'translate(40,0)').call(axisLeft(y));
const path = line(
  (point) => x(point.x),
  (point) => y(point.y),
);
if (!isDots) {
  picture
    .append('g')
    .attr('fill', 'none')
    .attr('stroke', 'black')
    .selectAll('path')
    .data(places)
    .join('path')
    .attr('d', path);
}
picture
  .append('g')
  .selectAll('circle')
  .data(points)
  .join('circle')
  .attr('cx', (point) => x(point.x))
  .attr('cy', (point) => y(point.y))
  .attr('r', 4);
noteNextPaint();
