import { findIndicatorId, type IndicatorNames } from '@gongbao/indicator-schema/names';
import type { FindInPlace } from './own-place.ts';
import type { LinkIndicator } from './to-observations.ts';

/** Looks names up in a catalogue, for the report of a place. */
export const linkTo =
  (catalogue: IndicatorNames, findInPlace: FindInPlace): LinkIndicator =>
  (text, measure, unit) =>
    findInPlace((name) => findIndicatorId(name, measure, unit, catalogue), text) ?? null;
