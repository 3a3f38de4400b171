import { svg, toSvgElement } from '@gongbao/widget/chart';
import type { ReportContent } from './report-content.ts';

const WIDTH = 28;
const HEIGHT = 600;

/** A thin map of the document: where its figures stand, results in full lines, targets in broken ones. */
export function documentMap({ observations, source, outline }: ReportContent): SVGElement {
  const y = (offset: number): number => (offset / Math.max(source.length, 1)) * HEIGHT;
  // One element for all lines of a kind: a long report has thousands.
  const lines = (kind: string, from: number, spans: readonly { readonly start: number }[]) =>
    svg('path', {
      class: `map-${kind}`,
      d: spans.map(({ start }) => `M${from},${y(start).toFixed(1)}H${WIDTH}`).join(''),
    });
  const figures = (isTarget: boolean) =>
    observations.filter(({ status }) => (status === 'target') === isTarget).map((observation) => observation.source);
  return toSvgElement(
    svg(
      'svg',
      { class: 'document-map', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      [lines('section', 0, outline), lines('result', 8, figures(false)), lines('target', 8, figures(true))],
    ),
  );
}
