import type { Places } from '@gongbao/indicator-schema/places';
import { type LaidText, layText } from './lay-text.ts';
import { findBreaks } from './outline/find-breaks.ts';
import { findWatermarks } from './outline/find-watermarks.ts';
import { findNumbers } from './quantity/find-numbers.ts';
import { type SourceText, toSourceText } from './source-text.ts';
import { merged, type Span } from './span.ts';
import { readStructure } from './structure.ts';
import type { Ignored, Structure } from './tree.ts';
import { asGiven, type Unwrapped, unwrap } from './unwrap.ts';

/** A report before its sentences are read; its lines are joined where a page had wrapped them. */
export interface OpenedReport {
  readonly source: SourceText;
  readonly structure: Structure;
  /** The way from the source back to the text as given. */
  readonly given: Unwrapped;
  /** The numbers of what was left out, such as those of pages, in the text as given. */
  readonly leftOut: readonly Ignored[];
}

/** Where the lines of a text tear it, and the numbers in between. */
interface Torn {
  readonly breaks: readonly Span[];
  readonly numbers: readonly Ignored[];
}

/** A text laid out, or where its lines tear it: then nothing else of it is kept. */
const layUntorn = (text: string): LaidText | Torn => {
  const laid = layText(toSourceText(text));
  const breaks = findBreaks(laid);
  if (breaks.length === 0) return laid;
  const pages = laid.asides.filter(({ type }) => type === 'chrome');
  return { breaks, numbers: pages.flatMap((page) => numbersOf(laid.source.view, page)) };
};

const numbersOf = (view: string, span: Span): readonly Ignored[] =>
  findNumbers(view, span).map(({ start, end }) => ({ type: 'ignored', start, end, reason: 'other', rule: 'chrome' }));

/** Lays a text out without its watermarks, and once more without the line ends that tear its words, if there are any. */
const layJoined = (text: string): Pick<OpenedReport, 'given' | 'leftOut'> & { readonly laid: LaidText } => {
  const watermarks = findWatermarks(text);
  const clean = watermarks.length === 0 ? asGiven(text) : unwrap(text, watermarks);
  const first = layUntorn(clean.text);
  if ('source' in first) return { laid: first, given: clean, leftOut: [] };
  const { breaks, numbers } = first;
  const given = unwrap(text, watermarks.length === 0 ? breaks : merged([...watermarks, ...breaks.map(clean.spanOf)]));
  const leftOut = numbers.map((number) => ({ ...number, ...clean.spanOf(number) }));
  return { laid: layText(toSourceText(given.text)), given, leftOut };
};

export const openReport = (text: string, places: Places): OpenedReport => {
  const { laid, given, leftOut } = layJoined(text);
  return { source: laid.source, structure: readStructure(laid, places), given, leftOut };
};
