import { svg, toSvgElement } from '@gongbao/widget/chart';
import type { ReportContent } from './report-content.ts';

const WIDTH = 28;
const HEIGHT = 600;

/** A thin map of the document: where its figures stand, results in full lines, targets in broken ones. */
export function documentMap({ observations, source, outline }: ReportContent): SVGElement {
  const y = (offset: number): number => (offset / Math.max(source.length, 1)) * HEIGHT;
  const lines = observations.map(({ source: { start }, status }) =>
    svg('path', { class: status === 'target' ? 'map-target' : 'map-result', d: `M8,${y(start).toFixed(1)}H${WIDTH}` }),
  );
  const sections = outline.map(({ start }) =>
    svg('path', { class: 'map-section', d: `M0,${y(start).toFixed(1)}H${WIDTH}` }),
  );
  return toSvgElement(
    svg(
      'svg',
      { class: 'document-map', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      [...sections, ...lines],
    ),
  );
}
