import type { Places } from '@gongbao/indicator-schema/places';
import { findBreaks } from './outline/find-breaks.ts';
import { type SourceText, toSourceText } from './source-text.ts';
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

/** Reads the structure of a text, and once more without the line ends that tear its words, if there are any. */
export const openReport = (text: string, places: Places): OpenedReport => {
  const source = toSourceText(text);
  const structure = readStructure(source, places);
  const breaks = findBreaks(source.view, structure.blocks, structure.asides);
  if (breaks.length === 0) return { source, structure, ...asGiven };
  const { text: joined, toGiven, fromGiven, givenAt } = unwrap(text, breaks);
  const joinedSource = toSourceText(joined);
  return { source: joinedSource, structure: readStructure(joinedSource, places), toGiven, fromGiven, givenAt };
};
