import type { Places } from '@gongbao/indicator-schema/places';
import { findBreaks } from './outline/find-breaks.ts';
import { type SourceText, toSourceText } from './source-text.ts';
import type { Span } from './span.ts';
import { readStructure } from './structure.ts';
import type { Structure } from './tree.ts';
import { type Unwrapped, unwrap } from './unwrap.ts';

/** A report before its sentences are read; its lines are joined where a page had wrapped them. */
export interface OpenedReport extends Pick<Unwrapped, 'toGiven' | 'fromGiven' | 'givenAt'> {
  readonly source: SourceText;
  readonly structure: Structure;
}

const asGiven = {
  toGiven: <Value>(value: Value): Value => value,
  fromGiven: (at: number): number => at,
  givenAt: (at: number): number => at,
};

interface Reading {
  readonly source: SourceText;
  readonly structure: Structure;
}

/** What is read of a text, or where its lines tear it: then nothing else of it is kept. */
const readUntorn = (text: string, places: Places): Reading | readonly Span[] => {
  const source = toSourceText(text);
  const structure = readStructure(source, places);
  const breaks = findBreaks(source.view, structure.blocks, structure.asides);
  return breaks.length === 0 ? { source, structure } : breaks;
};

/** Reads the structure of a text, and once more without the line ends that tear its words, if there are any. */
export const openReport = (text: string, places: Places): OpenedReport => {
  const reading = readUntorn(text, places);
  if ('source' in reading) return { ...reading, ...asGiven };
  const { text: joined, toGiven, fromGiven, givenAt } = unwrap(text, reading);
  const source = toSourceText(joined);
  return { source, structure: readStructure(source, places), toGiven, fromGiven, givenAt };
};
