import type { Database } from '@gongbao/store';
import { type FoundFault, findFaulty, getWalk, noteVerified, type Walk } from '@gongbao/store/nightly';

/** Something that is walked through, name by name. */
export interface Path {
  readonly walk: Walk['name'];
  /** What can be wrong on it. */
  readonly kinds: readonly string[];
  /** So many are looked at between two notes: what breaks off costs no more than these. */
  readonly atOnce: number;
  /** The names that come behind one; fewer than the limit where they end. */
  readonly next: (after: string, limit: number) => Promise<readonly string[]>;
  readonly judge: (names: readonly string[]) => Promise<readonly FoundFault[]>;
}

export interface Looked {
  readonly looked: number;
  readonly faults: readonly FoundFault[];
}

/** Of what was faulty before, so many are looked at again in each run, wherever the walk is. */
const mostAgain = 10;

/** A walk that is at its end begins anew the next night, not the next hour. */
const restInHours = 12;

/**
 * Goes on where the last run stopped, at most so many names, and begins with those that were faulty before. What is
 * found is noted with how far the walk has come; what was mended is noted no more.
 */
export async function walkOn(
  database: Database,
  path: Path,
  { most, now }: { readonly most: number; readonly now: () => string },
): Promise<Looked> {
  const { kinds, atOnce, next, judge } = path;
  const again = await findFaulty(database, kinds, mostAgain);
  const faults: FoundFault[] = [];
  for (const name of again) {
    const found = await judge([name]);
    await noteVerified(database, { kinds, names: [name], found, at: now() });
    faults.push(...found);
  }
  let looked = again.length;
  let walk = await getWalk(database, path.walk);
  for (let left = isResting(walk, now()) ? 0 : most; left > 0; ) {
    const names = await next(walk.after, Math.min(left, atOnce));
    const isOver = names.length < Math.min(left, atOnce);
    const found = await judge(names);
    walk = isOver ? { ...walk, after: '', completedAt: now() } : { ...walk, after: names.at(-1) ?? '' };
    await noteVerified(database, { kinds, names, found, at: now() }, walk);
    faults.push(...found.filter(({ name }) => !again.includes(name)));
    looked += names.length;
    left = isOver ? 0 : left - names.length;
  }
  return { looked, faults };
}

function isResting({ after, completedAt }: Walk, now: string): boolean {
  if (after !== '' || completedAt === null) return false;
  return Date.parse(now) - Date.parse(completedAt) < restInHours * 3_600_000;
}
