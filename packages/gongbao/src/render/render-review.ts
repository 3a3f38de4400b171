import { type Doubt, doubtKinds, type Review } from '@gongbao/checks';
import type { Observation } from '@gongbao/indicator-schema';
import type { ReadFile } from '../read-one.ts';
import { alignColumns } from './align-columns.ts';
import { excerpt, placeOf, type Source, sourcesOf } from './excerpt.ts';
import { labels } from './labels.ts';
import { readableValue } from './readable-value.ts';
import type { Manner } from './render-findings.ts';
import type { Language } from './render-options.ts';

const words = {
  zh: {
    kind: '原因',
    readings: '读数',
    whole: (doubts: number, all: number) => `句中读出${all}个数，其中${doubts}个宜先核对。未列出的也可能有误。`,
  },
  en: {
    kind: 'reason',
    readings: 'readings',
    whole: (doubts: number, all: number) =>
      `${all} readings of sentences, ${doubts} to look at first. Those that are not listed may be wrong too.`,
  },
};

/** What was read: `年交易额 = 300亿元 (2023 实际)`. */
const reading = (observation: Observation, language: Language): string => {
  const { measure, status } = labels[language];
  const facts = [observation.period ?? '–', measure[observation.measure], status[observation.status]];
  return `${observation.indicator.text} = ${readableValue(observation, labels[language])} (${facts.join(' ')})`;
};

/** Readings to look at first, as a compiler prints them: file, line and column, what was read, the words, the reasons. */
export const renderReview = (review: Review, read: readonly ReadFile[], manner: Manner): string => {
  const sources = sourcesOf(read);
  const doubts = review.doubts.map((doubt) => renderDoubt(doubt, sources, manner));
  return `${[...doubts, ...renderSummary(review, manner.language)].join('\n')}\n`;
};

const renderDoubt = (
  { observation, kinds, span }: Doubt,
  sources: ReadonlyMap<string, Source>,
  { language, paint }: Manner,
): string => {
  const read = sources.get(span.report)?.report.observations.find(({ id }) => id === observation);
  const reasons = doubtKinds.filter(({ code }) => kinds.includes(code));
  const lines = [
    `${paint.strong(placeOf(span, sources))}: ${read === undefined ? '' : reading(read, language)}`,
    ...excerpt(span, sources, paint.accent),
    ...reasons.map(({ code, title }) => `  ${paint.faint(`[${code}]`)} ${title[language]}`),
  ];
  return `${lines.join('\n')}\n`;
};

const renderSummary = ({ readings, doubts, summary }: Review, language: Language): string[] => {
  const titles = new Map(doubtKinds.map(({ code, title }) => [code, title[language]]));
  const rows = summary
    .filter((each) => each.readings > 0)
    .map((each) => [each.kind, `${each.readings}`, titles.get(each.kind) ?? '']);
  const { kind, readings: counted, whole } = words[language];
  return [...(rows.length > 0 ? alignColumns([[kind, counted, ''], ...rows], 60) : []), whole(doubts.length, readings)];
};
