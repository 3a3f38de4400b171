import { chartWords, drawLine, placeLine, type SeriesData, summarise } from '@gongbao/widget/chart';
import type { SourcedObservation } from '../data/observation.ts';
import type { Visit } from '../page/page.ts';
import { unitGloss } from '../text/english-unit.ts';
import type { DrawnFigure } from './drawn-figure.ts';

export interface SeriesFigure {
  readonly data: SeriesData;
  readonly observations: ReadonlyMap<string, SourcedObservation>;
  readonly title: string;
  readonly chosen?: readonly string[];
  readonly height?: number;
  readonly isPanel?: boolean;
}

/** A series chart as a figure. */
export function seriesFigure(figure: SeriesFigure, { language }: Visit): DrawnFigure {
  const { data, observations, title, chosen, height, isPanel } = figure;
  const gloss = unitGloss(data.unit, language);
  const summary = summarise(data, title, language) + chartWords[language].tableBelow;
  return {
    title,
    observations,
    ...(isPanel && { isPanel }),
    place: (width) =>
      placeLine(data, {
        width,
        language,
        ...(gloss && { unitGloss: gloss }),
        ...(height && { height }),
        ...(chosen && { chosen }),
      }),
    draw: (placement, prefix) => drawLine(placement, { title, summary, prefix }),
  };
}
