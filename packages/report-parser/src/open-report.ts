import type { Places } from '@gongbao/indicator-schema/places';
import { type LaidText, layText } from './lay-text.ts';
import { findBreaks } from './outline/find-breaks.ts';
import { findWatermarks } from './outline/find-watermarks.ts';
import { type SourceText, toSourceText } from './source-text.ts';
import { merged, type Span } from './span.ts';
import { readStructure } from './structure.ts';
import type { Structure } from './tree.ts';
import { asGiven, type Unwrapped, unwrap } from './unwrap.ts';

/** A report before its sentences are read; its lines are joined where a page had wrapped them. */
export interface OpenedReport {
  readonly source: SourceText;
  readonly structure: Structure;
  /** The way from the source back to the text as given. */
  readonly given: Unwrapped;
}

/** A text laid out, or where its lines tear it: then nothing else of it is kept. */
const layUntorn = (text: string): LaidText | readonly Span[] => {
  const laid = layText(toSourceText(text));
  const breaks = findBreaks(laid);
  return breaks.length === 0 ? laid : breaks;
};

/** Lays a text out without its watermarks, and once more without the line ends that tear its words, if there are any. */
const layJoined = (text: string): { laid: LaidText; given: Unwrapped } => {
  const watermarks = findWatermarks(text);
  const clean = watermarks.length === 0 ? asGiven(text) : unwrap(text, watermarks);
  const first = layUntorn(clean.text);
  if ('source' in first) return { laid: first, given: clean };
  const given = unwrap(text, watermarks.length === 0 ? first : merged([...watermarks, ...first.map(clean.spanOf)]));
  return { laid: layText(toSourceText(given.text)), given };
};

export const openReport = (text: string, places: Places): OpenedReport => {
  const { laid, given } = layJoined(text);
  return { source: laid.source, structure: readStructure(laid, places), given };
};
