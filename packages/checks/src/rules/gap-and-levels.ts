import { places } from '@gongbao/indicator-schema/places';
import type { Checked, CheckedReport, Statement } from '../check.ts';
import { defineRule } from '../define-rule.ts';
import { meaningOf, overlap, sumOf } from '../figure.ts';
import { pointAt, said } from '../sentence.ts';
import { measureOf, plainName } from '../series.ts';

/** What a finding is made of. */
type Found = {
  readonly own: string;
  readonly gap: string;
  readonly other: string;
};

const isPoints = ({ unit }: Statement) => unit !== null && /百分点/u.test(unit);

const subject = ({ indicator }: Statement) => indicator.id ?? plainName(indicator.text);

/** 全市 of a district is its city, 全国 the nation: the code of the place that a scope names. */
function areaNamed(refArea: string | null, scope: string): string | undefined {
  if (refArea === null) return undefined;
  const above = places.chain(refArea).slice(0, -1);
  if (scope.startsWith('全国')) return above.find(({ level }) => level === 'nation')?.code;
  const parent = above.at(-1);
  const fits = parent !== undefined && scope.startsWith(`全${parent.name.at(-1) ?? ''}`);
  return fits ? parent.code : undefined;
}

/** What a gap is measured from: another place's same figure, or another series of the report that 城镇居民 names. */
function otherOf(gap: Statement, all: readonly Statement[]): Statement | undefined {
  const scope = (gap.against ?? '').replace(/(?:的)?(?:平均)?(?:水平|增速|增幅)?$/u, '');
  const area = areaNamed(gap.refArea, scope);
  const growths = all.filter((each) => each.period === gap.period && measureOf(each) === 'growth');
  if (area !== undefined) return growths.find((each) => each.refArea === area && subject(each) === subject(gap));
  if (scope.length < 4) return undefined;
  return growths.find((each) => each.report === gap.report && plainName(each.indicator.text).startsWith(scope));
}

function check(gap: Statement, report: CheckedReport, all: readonly Statement[]): Checked<Found> | undefined {
  if (gap.measure !== 'gap' || !isPoints(gap) || gap.period === null || gap.status === 'target') return undefined;
  const own = report.statements.find(
    (each) => each.period === gap.period && subject(each) === subject(gap) && measureOf(each) === 'growth',
  );
  const other = otherOf(gap, all);
  if (own === undefined || other === undefined) return { outcome: 'not-checkable' };
  const [stated, by, from] = [own, gap, other].map(meaningOf);
  if (stated === undefined || by === undefined || from === undefined) return { outcome: 'not-checkable' };
  if (overlap(stated, sumOf([from, by]))) return { outcome: 'holds' };
  const facts = { own: said(own), gap: said(gap), other: said(other) };
  return { outcome: other.report === gap.report ? 'conflict' : 'note', facts, spans: [own, gap, other].map(pointAt) };
}

export const gapAndLevels = defineRule<Found>({
  code: 'gap-and-levels',
  title: { zh: '差距与相差的两个数', en: 'a gap, and the two figures that it lies between' },
  explain: ({ own, gap, other }) => ({
    zh: `${own}与${other}之差不是${gap}。`,
    en: `${own} and ${other} do not differ by ${gap}.`,
  }),
  hint: { zh: '核对两个增速和相差的百分点。', en: 'Compare both rates with the points between them.' },
  check: (reports) => {
    const all = reports.flatMap(({ statements }) => statements);
    return reports.flatMap((report) => report.statements.flatMap((gap) => check(gap, report, all) ?? []));
  },
  examples: {
    holds: [
      {
        text: '{9% growth 农村居民收入}、{6% growth 城镇居民收入}，高{3个百分点 gap 农村居民收入 城镇居民}。',
      },
    ],
    finds: [
      {
        text: '{9% growth 农村居民收入}、{6% growth 城镇居民收入}，高{5个百分点 gap 农村居民收入 城镇居民}。',
      },
    ],
  },
});
