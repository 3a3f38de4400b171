import type { Measure } from '@gongbao/indicator-schema';
import {
  findIndicator,
  type IndicatorLink,
  type IndicatorNames,
  type NamedIndicator,
} from '@gongbao/indicator-schema/names';
import type { FindInPlace } from '../observation/own-place.ts';

/** An entry of the catalogue that shares words with a name and is not linked to it. */
export interface RejectedIndicator {
  readonly id: string;
  /** The name or synonym that it shares with the text. */
  readonly shared: string;
  /** Its measures or units are others; or the text has words beside the shared ones, which change what is meant. */
  readonly because: 'measure-or-unit' | 'other-words';
  /** These words; empty when there are none. */
  readonly otherWords: string;
}

export interface LinkReading {
  readonly chosen: IndicatorLink | undefined;
  readonly rejected: readonly RejectedIndicator[];
}

/** What is read of a figure, as far as the catalogue looks at it. */
export interface NamedFigure {
  readonly name: string;
  readonly measure: Measure | undefined;
  readonly unit: string | null;
}

const SHORTEST = 2;
const MOST = 3;

/** The longest writing of an indicator that stands in a name. */
const sharedWriting = ({ names, synonyms }: NamedIndicator, name: string): string =>
  [names.zh, ...synonyms]
    .filter((writing) => writing.length >= SHORTEST && name.includes(writing))
    .reduce((longest, writing) => (writing.length > longest.length ? writing : longest), '');

const reject = (
  indicator: NamedIndicator,
  shared: string,
  figure: NamedFigure,
  catalogue: IndicatorNames,
): RejectedIndicator => {
  const isFitting = findIndicator(shared, figure.measure, figure.unit, catalogue)?.id === indicator.id;
  return {
    id: indicator.id,
    shared,
    because: isFitting ? 'other-words' : 'measure-or-unit',
    otherWords: figure.name.replace(shared, ''),
  };
};

/**
 * Which entry of the catalogue a name is linked to, and why not to those that share most of its words. It is looked up
 * by `names`.
 */
export const explainLink = (
  figure: NamedFigure,
  catalogue: IndicatorNames,
  findInPlace: FindInPlace,
  names: readonly string[] = [figure.name],
): LinkReading => {
  const find = (name: string) => findIndicator(name, figure.measure, figure.unit, catalogue);
  let chosen: IndicatorLink | undefined;
  for (const name of names) chosen ??= findInPlace(find, name);
  const rejected = catalogue.indicators
    .filter(({ id }) => id !== chosen?.id)
    .map((indicator) => ({ indicator, shared: sharedWriting(indicator, figure.name) }))
    .filter(({ shared }) => shared !== '')
    .sort((a, b) => b.shared.length - a.shared.length)
    .slice(0, MOST)
    .map(({ indicator, shared }) => reject(indicator, shared, figure, catalogue));
  return { chosen, rejected };
};
