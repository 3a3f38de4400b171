import type * as chartFunctions from '@gongbao/widget/chart';
import type { Language } from '@gongbao/widget/chart';
import { pictureWords } from './picture-words.ts';

/** A report that a picture shows figures of. */
export interface ShownReport {
  readonly id: string;
  readonly title: string | null;
  readonly deliveredOn: string | null;
}

export interface NoteContext {
  /** Where the chart can be seen, and when the data last changed. */
  readonly address: string;
  readonly changedOn: string;
  readonly asOf: string | undefined;
  /** False when there is more than can be drawn. */
  readonly isWhole: boolean;
  readonly language: Language;
}

/** Source and date stand inside, since a picture travels without its page. */
export function notesOf(
  { formatDay }: Pick<typeof chartFunctions, 'formatDay'>,
  shown: readonly ShownReport[],
  { address, changedOn, asOf, isWhole, language }: NoteContext,
): string[] {
  const words = pictureWords[language];
  const reports = new Map(shown.map((report) => [report.id, report] as const));
  const newest = [...reports.values()].map(({ deliveredOn }) => deliveredOn ?? '').sort();
  const [only] = reports.size === 1 ? reports.values() : [];
  return [
    reports.size > 0
      ? words.source(only?.title ?? words.reports(reports.size), formatDay(newest.at(-1) ?? '', language) || '—')
      : '',
    [words.state(address, formatDay(changedOn, language)), asOf && words.frozen(asOf), !isWhole && words.partial]
      .filter(Boolean)
      .join(' '),
  ].filter(Boolean);
}
