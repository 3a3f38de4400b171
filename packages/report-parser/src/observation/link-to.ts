import { findIndicatorId, type IndicatorNames } from '@gongbao/indicator-schema/names';
import { findWithoutPlace, makeWithoutOwnPlace } from './own-place.ts';
import type { LinkIndicator } from './to-observations.ts';

/** Looks names up in a catalogue, for the report of a place. */
export const linkTo = (catalogue: IndicatorNames, place: string | undefined): LinkIndicator => {
  const withoutPlace = makeWithoutOwnPlace(place);
  return (text, measure, unit) =>
    findWithoutPlace((name) => findIndicatorId(name, measure, unit, catalogue), text, withoutPlace) ?? null;
};
