import { countedByAll, endsGroup, firmTotals, groupResults, taxesPaid } from '../lexicon/groups.ts';
import { otherSubjects, wholePlaces } from '../lexicon/sub-areas.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import { doingOf } from './clean-name.ts';
import { isWordOf } from './is-word-of.ts';
import type { NamedAmount } from './named-amount.ts';
import type { SegmentedSentence } from './reading-steps.ts';

/** The enterprises or the branch that a sentence goes on telling of, and the last figure that is theirs. */
interface Group {
  readonly name: string;
  /** Enterprises of one owner or kind, of which a result was told. */
  readonly isFirms: boolean;
  /** The name of the last figure as it was written. */
  readonly last: string;
}

const isOfFirms = /(?:企业|公司|集团)$/;
const isNew = /^(?:新(?![能材型一])|净|再|已|其中)|其中/;

/** |商贸企业|销售额36亿元, |纳税超千万元企业|达32家: of which enterprises or branch a figure tells. */
const groupIn = ({ name: { text, from }, segment, relation }: NamedAmount): Group | undefined => {
  if (from === 'behind' || isNew.test(text) || doingOf(text) !== '' || text.includes('、')) return undefined;
  const result = groupResults.endingAt(text, text.length, 2);
  if (result === undefined) {
    const isCounted = relation.measure === 'level' && segment.amount.unit?.kind === 'classifier';
    return isCounted && isOfFirms.test(text) && endsGroup(text)
      ? { name: text, isFirms: false, last: text }
      : undefined;
  }
  const name = text.slice(0, text.length - result.length);
  if (!endsGroup(name)) return undefined;
  return { name, isFirms: isOfFirms.test(name) && !countedByAll.test(name), last: text };
};

/** Whether the clause of a figure begins anew: behind a semicolon, or with whom it tells of. */
const isOfOther = (view: string, { before, amount, link }: NamedAmount['segment']): boolean => {
  if (link === 'opening' && hasSignAt(view, before.start - 1, ';')) return true;
  const start = skipBlanks(view, before.start, amount.start);
  if (otherSubjects.startingAt(view, start, amount.start) !== undefined) return true;
  for (let at = start + 1; at < amount.start; at++)
    if (wholePlaces.startingAt(view, at, amount.start) !== undefined) return true;
  return false;
};

/**
 * Names by enterprises or a branch what they pay, and by enterprises of one owner what they invest and trade too, so that
 * none is taken for the whole place's.
 *  > |商贸企业|实现销售额36亿元，|税收|1.2亿元
 */
export const ofGroups = (view: string, all: readonly NamedAmount[]): readonly NamedAmount[] => {
  let of: SegmentedSentence | undefined;
  let group: Group | undefined;
  return all.map((named) => {
    if (named.of !== of) group = undefined;
    of = named.of;
    const { text } = named.name;
    const told = group !== undefined && isOfOther(view, named.segment) ? undefined : group;
    const isSame = told !== undefined && text === told.last;
    const isTheirs =
      told !== undefined &&
      (isWordOf(taxesPaid, text) ||
        (told.isFirms && isWordOf(firmTotals, text)) ||
        (isSame && !text.startsWith(told.name)));
    group = isTheirs ? { ...told, last: text } : (groupIn(named) ?? (isSame ? told : undefined));
    if (!isTheirs) return named;
    return { ...named, name: { ...named.name, text: told.name + text, whose: { kind: 'group', words: told.name } } };
  });
};
