import type { Observation } from '@gongbao/indicator-schema';
import type { NamedPlace } from '../chart/place-name.ts';
import type { Names } from './load-names.ts';

/** An observation with what its receipt says. */
export type SourcedFigure = Observation & {
  readonly place: (NamedPlace & { readonly code: string }) | null;
  readonly sectionTitle: string | null;
  readonly report: {
    readonly id: string;
    readonly title: string | null;
    readonly year: number;
    readonly deliveredOn: string | null;
  };
};

export interface LoadedFigures {
  readonly figures: readonly SourcedFigure[];
  /** What the catalogue calls the indicators, by their ids and in each language. */
  readonly names: ReadonlyMap<string, Names>;
  /** False when the service has more than it gives at once. */
  readonly isWhole: boolean;
}
