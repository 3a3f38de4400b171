import { findObservations, type ObservationFilter, type ObservationRecord, type Shards } from '@gongbao/store';

const rowsAtOnce = 1000;

export interface ReadFigures {
  readonly figures: readonly ObservationRecord[];
  /** False when there are more than can be drawn. */
  readonly isWhole: boolean;
}

/** What is observed, up to so many pages of it. */
export async function readFigures(shards: Shards, filter: ObservationFilter, mostPages: number): Promise<ReadFigures> {
  const figures: ObservationRecord[] = [];
  let after: Awaited<ReturnType<typeof findObservations>>['next'] | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await findObservations(shards, filter, {
      limit: rowsAtOnce,
      order: 'place',
      ...(after && { after }),
    });
    figures.push(...page.items);
    if (page.next === null) return { figures, isWhole: true };
    after = page.next;
  }
  return { figures, isWhole: false };
}
