import { places } from '@gongbao/indicator-schema/places';
import type { Checked, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { pointAt } from '../sentence.ts';

/** What a finding is made of. */
type Found = {
  readonly indicator: string;
  readonly scope: string;
  readonly rank: number;
  readonly size: number;
};

const levels: Readonly<Record<string, string>> = {
  全国: 'nation',
  全省: 'province',
  全区: 'province',
  全市: 'prefecture',
};

/** How many places are ranked: the siblings of a place inside 全市 or 全省, its provinces inside 全国. */
function ranked(refArea: string | null, scope: string): number | undefined {
  if (refArea === null || levels[scope] === undefined) return undefined;
  const chain = places.chain(refArea);
  const above = chain.at(-2);
  if (above === undefined) return undefined;
  const wanted = scope === '全国' ? 'nation' : above.level;
  if (above.level !== wanted) return undefined;
  if (scope === '全市' && above.level === 'province' && !above.name.endsWith('市')) return undefined;
  return places.children(above.code).length;
}

function check(statement: Statement, gaps: readonly Statement[]): Checked<Found> | undefined {
  const { measure, value, refArea, against, indicator, period } = statement;
  if (measure !== 'rank' || typeof value !== 'number') return undefined;
  const size = ranked(refArea, against ?? '');
  const facts = { indicator: indicator.text, scope: against ?? '', rank: value, size: size ?? 0 };
  // New districts and zones are ranked with the others, so that a few more than the table knows are no error.
  if (!Number.isInteger(value) || value < 1 || (size !== undefined && size > 4 && value > size * 1.5 + 5)) {
    return { outcome: 'conflict', facts, spans: [pointAt(statement)] };
  }
  const below = gaps.find(
    (gap) =>
      gap.indicator.text === indicator.text &&
      gap.period === period &&
      typeof gap.value === 'number' &&
      gap.value < 0 &&
      gap.against?.includes(against ?? '-'),
  );
  if (value === 1 && below) return { outcome: 'note', facts, spans: [pointAt(statement), pointAt(below)] };
  return size === undefined ? { outcome: 'not-checkable' } : { outcome: 'holds' };
}

export const rankAndScope = defineRule<Found>({
  code: 'rank-and-scope',
  title: { zh: '位次与参加排名的数目', en: 'a rank, and how many are ranked' },
  explain: ({ indicator, scope, rank }) => ({
    zh: `${indicator}居${scope}第${rank}，与参加排名的数目或与平均水平的差距不合。`,
    en: `${indicator} ranks ${rank} in ${scope}, which does not agree with the number ranked or the gap to the average.`,
  }),
  hint: { zh: '核对位次和范围。', en: 'Check rank and scope.' },
  check: (reports) =>
    reports.flatMap(({ statements }) => {
      const gaps = statements.filter(({ measure }) => measure === 'gap');
      return statements.flatMap((statement) => check(statement, gaps) ?? []);
    }),
  examples: {
    holds: [{ text: '居{4位 actual 2031 rank 上榜次数 全市}' }],
    finds: [{ text: '居{400位 actual 2031 rank 上榜次数 全市}' }],
  },
});
