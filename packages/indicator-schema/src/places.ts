import { packedPlaces } from './generated/place-table.ts';
import { makePlaces } from './place/make-places.ts';
import type { Places } from './place/place.ts';
import { readPlaceTable } from './place/read-place-table.ts';

export { makePlaces } from './place/make-places.ts';
export type { FormerPlace, Place, PlaceChange, Places, PlaceTable } from './place/place.ts';

/** All of China from the nation down to counties, by GB/T 2260. */
export const places: Places = /* @__PURE__ */ makePlaces(/* @__PURE__ */ readPlaceTable(packedPlaces));
