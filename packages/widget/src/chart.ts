export {
  chartFont,
  chartStyle,
  darkPalette,
  followScheme,
  lightPalette,
  type Palette,
  pagePalette,
  tileStyle,
} from './chart/chart-style.ts';
export { type ChartWords, chartWords, type Language } from './chart/chart-words.ts';
export { chooseComparison } from './chart/choose-comparison.ts';
export { type ChartWish, type ChosenChart, chooseSeries, summarise } from './chart/choose-series.ts';
export type { CompareData, ComparedPlace } from './chart/compare.ts';
export { drawFrame } from './chart/draw-frame.ts';
export { type DrawingNames, drawBullet, drawKey, drawLine } from './chart/draw-line.ts';
export { drawTiles } from './chart/draw-tiles.ts';
export { facetOf, sameFacet } from './chart/facet-of.ts';
export { formatDay, formatFigure, formatNumber, formatPeriod, formatValue } from './chart/format-value.ts';
export { indicatorNameFor } from './chart/indicator-name.ts';
export { type CountedFacet, listFacets } from './chart/list-facets.ts';
export { markByKey, type PressedKey } from './chart/mark-by-key.ts';
export { BULLET_SIZE, placeBullet } from './chart/place-bullet.ts';
export { type CompareLayout, placeCompare, silentNote } from './chart/place-compare.ts';
export { type FrameContent, type Panel, placeFrame } from './chart/place-frame.ts';
export { KEY_SIZE, placeKey, shapesOf } from './chart/place-key.ts';
export { type LineLayout, placeLine } from './chart/place-line.ts';
export { type NamedPlace, placeNameIn } from './chart/place-name.ts';
export { placeTiles, type TileLayout, type TileMap } from './chart/place-tiles.ts';
export type { KeyShape, LinePlacement, MarkShape, PlacedMark, PlacedSeries } from './chart/placement.ts';
export type { Facet, Figure, Gap, PlaceSeries, ReplacedFigure, SeriesData } from './chart/series.ts';
export { reportOf } from './chart/settle-results.ts';
export { type SvgNode, svg, toSvgElement, toSvgText } from './chart/svg-node.ts';
export { type TileStatus, tileStatuses } from './chart/tile-status.ts';
export { type Bullet, toBullets } from './chart/to-bullets.ts';
export { fullestPeriod, periodsOf, toCompare } from './chart/to-compare.ts';
export { type SeriesContext, toSeries } from './chart/to-series.ts';
export {
  drawVerdict,
  type SaidVerdict,
  saidVerdict,
  saidVerdicts,
  type VerdictKind,
  verdictKinds,
  verdictWords,
} from './chart/verdict-mark.ts';
export { type MarkWatcher, marksNear, watchMarks } from './chart/watch-marks.ts';
