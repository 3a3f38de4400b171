import { doings, manners } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { bodyTotals, wholePlaces } from '../lexicon/sub-areas.ts';
import { endsWideArea, kindsOfWideAreas, wideAreas } from '../lexicon/wide-areas.ts';
import { isHan } from '../quantity/is-han.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Segment } from '../tree.ts';
import { isWordOf } from './is-word-of.ts';
import type { NamedAmount } from './named-amount.ts';
import type { SegmentedSentence } from './reading-steps.ts';

/** The longest name that is looked for. */
const LONGEST = 14;

const isStop = signSet(',;:。!?\n');

/** Where the name of an area ends that a clause begins with; undefined when the clause begins with another thing. */
const endOfArea = (view: string, start: number, limit: number): number | undefined => {
  const known = wideAreas.startingAt(view, start, limit);
  let found = known && start + known.length;
  const isDone = (doings.startingAt(view, start, limit) ?? manners.startingAt(view, start, limit)) !== undefined;
  if (isDone) return found;
  const last = Math.min(limit, start + LONGEST);
  for (let end = start + 1; end <= last && isHan(view.charCodeAt(end - 1)); end++)
    if (endsWideArea(view.charCodeAt(end - 1)) && kindsOfWideAreas.endingAt(view, end, start + 1) !== undefined)
      found = end;
  return found;
};

/** Of which area the clause before a total tells, that begins its own clause; no amount since `from` may stand in it. */
const areaBefore = (
  view: string,
  from: number,
  { segment: { before, amount, link }, name }: NamedAmount,
): string | undefined => {
  const comma = before.start - 1;
  if (link !== 'opening' || !hasSignAt(view, comma, ',')) return undefined;
  if (!view.startsWith(name.text, skipBlanks(view, before.start, amount.start))) return undefined;
  let start = comma;
  while (start > from && !isStop(view.charCodeAt(start - 1))) start--;
  start = skipBlanks(view, start, comma);
  const end = endOfArea(view, start, comma);
  return end === undefined || end >= comma ? undefined : view.slice(start, end);
};

/** |全市|生产总值增长5%: of the report's own place again. */
const isOfWhole = (view: string, { before, amount }: Segment): boolean => {
  for (let at = before.start; at < amount.start; at++)
    if (wholePlaces.startingAt(view, at, amount.start) !== undefined) return true;
  return false;
};

/** The area that a sentence goes on telling of, and the total of it that was told last. */
interface Told {
  readonly area: string;
  readonly total: string;
}

const toldBy = (view: string, from: number, named: NamedAmount, last: Told | undefined): Told | undefined => {
  const { segment, name } = named;
  if (last !== undefined && name.text !== last.total && name.text.startsWith(last.total)) return last; // 经济总量|占全国比重
  if (!isWordOf(bodyTotals, name.text) || isOfWhole(view, segment)) return undefined;
  const isBehindStop = segment.link === 'opening' && hasSignAt(view, segment.before.start - 1, ';');
  const area = areaBefore(view, from, named) ?? (isBehindStop ? undefined : last?.area);
  return area === undefined ? undefined : { area, total: name.text };
};

/**
 * Names the totals of a clause behind one that tells of a wider area by that area, so that none is taken for the own
 * place's.
 *  > |江北城市群|加快成势，|经济总量|突破2万亿元
 */
export const ofWideAreas = (view: string, all: readonly NamedAmount[]): readonly NamedAmount[] => {
  let of: SegmentedSentence | undefined;
  let told: Told | undefined;
  let from = 0;
  return all.map((named) => {
    if (named.of !== of) {
      of = named.of;
      told = undefined;
      from = of.sentence.start;
    }
    told = toldBy(view, from, named, told);
    from = named.segment.amount.next;
    if (told === undefined) return named;
    const { name } = named;
    return { ...named, name: { ...name, text: told.area + name.text, whose: { kind: 'wide-area', words: told.area } } };
  });
};
