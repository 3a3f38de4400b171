import { group } from 'd3-array';
import type { Indicator } from '../../data/indicators.ts';
import { groupNames } from '../../text/group-names.ts';
import type { Visit } from '../page.ts';

type Reader = Pick<Visit, 'language'>;

/** The name of a group of the catalogue in the reader's language; one not known yet keeps its id. */
export const groupName = (id: string, { language }: Reader): string => groupNames.get(id)?.[language] ?? id;

/** The order of names that a reader looks for them in: of letters, or of the sounds of characters. */
export const nameOrder = ({ language }: Reader): Intl.Collator['compare'] =>
  new Intl.Collator(language === 'zh' ? 'zh-Hans' : 'en', { numeric: true }).compare;

/** What all else is measured by comes first. */
const FIRST = 'national-accounts';

/** The groups of some indicators: the national accounts, then the others in the order of their names. */
export function groupsByName<Member extends Pick<Indicator, 'group'>>(
  indicators: readonly Member[],
  reader: Reader,
): [id: string, members: Member[]][] {
  const compare = nameOrder(reader);
  return [...group(indicators, (indicator) => indicator.group)].sort(
    ([a], [b]) => Number(b === FIRST) - Number(a === FIRST) || compare(groupName(a, reader), groupName(b, reader)),
  );
}
