import { catalogue } from '@gongbao/indicator-schema/catalogue';
import { places } from '@gongbao/indicator-schema/places';
import type { LedgerKnowledge } from './knowledge.ts';

/** What the built-in catalogue and the built-in places know. */
export const catalogueKnowledge: LedgerKnowledge = {
  betterWhen: (id) => {
    const indicator = catalogue.get(id);
    return indicator && (indicator.betterWhen ?? 'none');
  },
  parentOf: (refArea) => places.get(refArea)?.parent ?? undefined,
};
