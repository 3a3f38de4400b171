import { findUnit, type Measure, type Observation, type Unit } from '@gongbao/indicator-schema';
import type { IndicatorNames } from '@gongbao/indicator-schema/names';
import type { SourceText } from '../source-text.ts';
import { type Span, textOf } from '../span.ts';
import type { Claim, LocatedTable, Setting, TableFigure, Wish } from '../tree.ts';
import type { Unwrapped } from '../unwrap.ts';
import { namesPlace } from './names-place.ts';
import type { PerTime } from './per-time.ts';
import { scaleValue } from './scale-value.ts';

/** 居民消费价格|保持合理水平|: that it is a level says nothing of what it is; a fall, 能耗降低|完成任务|, may have an entry. */
export const linkedMeasure = ({ name, measure }: Wish): Measure | undefined =>
  measure === 'level' || /(?:降[幅低]|下降)率?$/.test(name) ? undefined : measure;

/**
 * The catalogue's entry for a name as a report writes it, or null when none is certain. `measure` is undefined for a
 * target in words, of which only the name tells what it is.
 */
export type LinkIndicator = (text: string, measure: Measure | undefined, unit: string | null) => string | null;

export interface Publishing {
  readonly source: SourceText;
  readonly setting: Setting;
  readonly reportId: string;
  /** The way to the text as given, of which an observation tells. */
  readonly given: Unwrapped;
  /** What names are linked to. */
  readonly catalogue: IndicatorNames;
  readonly link: LinkIndicator;
  /** The code of a place that the report's own is part of, by the words for it: 全省. */
  readonly codeOfWider: (words: string) => string | null;
}

/** By where its number starts. */
const idAt = (reportId: string, { start }: Span): string => `${reportId}@${start}`;

/** 排名|前移|2位|: places, and no people. */
const unitOf = ({ name, measure, segment: { amount } }: Claim, perTime: PerTime | undefined): Unit | undefined => {
  if (perTime?.code !== undefined && amount.unit !== undefined) return { ...amount.unit, code: perTime.code };
  return measure === 'change' && amount.unitText === '位' && namesPlace(name) ? findUnit('位次') : amount.unit;
};

/** 低保标准|每人每月|, 补助水平人均|每月|: as much of it as the name does not say by itself. */
const nameOf = ({ name }: Claim, perTime: PerTime | undefined): string => {
  if (perTime === undefined || name.includes(perTime.words)) return name;
  const { words } = perTime;
  return name + words.slice(name.endsWith(words.slice(0, 2)) ? 2 : 0);
};

/** A claim, and what is known of it besides: the catalogue's entry that it is linked to, and the time that it is of. */
export interface Known {
  readonly claim: Claim;
  readonly id: string | null;
  readonly perTime: PerTime | undefined;
}

/** The own place; for |全省|粮食产量 the province that it is part of, and for an area without a code none. */
const areaOf = ({ whose }: Claim, { setting, codeOfWider }: Publishing): string | null => {
  if (whose?.kind === 'wide-area') return null;
  return whose?.kind === 'wider-place' ? codeOfWider(whose.words) : setting.refArea;
};

/** A claim in the contract's form. */
export const claimToObservation = ({ claim, id, perTime }: Known, publishing: Publishing): Observation => {
  const { reportId, given } = publishing;
  const { amount } = claim.segment;
  const provenance = given.quoteOf(amount);
  return {
    id: idAt(reportId, provenance),
    indicator: { text: nameOf(claim, perTime), id },
    refArea: areaOf(claim, publishing),
    period: claim.period,
    measure: claim.measure,
    value: claim.value,
    unit: claim.unit,
    quantity:
      claim.measure === 'rank' || amount.form === 'ratio'
        ? null
        : scaleValue(claim.value, amount.digits, unitOf(claim, perTime)),
    bound: claim.bound,
    status: claim.status,
    modality: claim.modality,
    attribute: null,
    qualitative: null,
    against: claim.against,
    section: claim.section,
    table: null,
    source: provenance,
    clause: given.spanOf(claim.clause),
  };
};

/** A target without a number in the contract's form. */
export const wishToObservation = (
  wish: Wish,
  section: string | null,
  { source, setting, reportId, given, link }: Publishing,
): Observation => {
  const provenance = given.quoteOf(wish);
  return {
    id: idAt(reportId, provenance),
    indicator: { text: wish.name, id: link(wish.name.replace(/(?:实际)?增长$/, ''), linkedMeasure(wish), null) },
    refArea: setting.refArea,
    period: wish.period,
    measure: wish.measure,
    value: null,
    unit: null,
    quantity: null,
    bound: 'eq',
    status: 'target',
    modality: null,
    attribute: null,
    qualitative: textOf(source, wish),
    against: null,
    section,
    table: null,
    source: provenance,
    clause: given.spanOf(wish.clause),
  };
};

/** A table, its place among the report's tables, and the section that holds it. */
export interface PlacedTable {
  readonly index: number;
  readonly located: LocatedTable;
  readonly section: string | null;
}

/** A table's cell in the contract's form; its clause is the row. */
export const figureToObservation = (
  figure: TableFigure,
  { index, located, section }: PlacedTable,
  { source, setting, reportId, given, link }: Publishing,
): Observation => {
  const row = located.cells[figure.row] ?? [];
  const provenance = given.quoteOf(figure);
  return {
    id: idAt(reportId, provenance),
    indicator: { text: figure.name, id: link(figure.name, figure.measure, figure.unit) },
    refArea: setting.refArea,
    period: figure.period,
    measure: figure.measure,
    value: figure.value,
    unit: figure.unit,
    quantity:
      figure.value === null || figure.unit === null
        ? null
        : scaleValue(figure.value, figure.digits, findUnit(figure.unit)),
    bound: figure.bound,
    status: figure.status,
    modality: null,
    attribute: figure.attribute,
    qualitative: figure.value === null ? textOf(source, figure) : null,
    against: null,
    section,
    table: { index, row: figure.row, column: figure.column },
    source: provenance,
    clause: given.spanOf({ start: row[0]?.start ?? figure.start, end: row[row.length - 1]?.end ?? figure.end }),
  };
};
