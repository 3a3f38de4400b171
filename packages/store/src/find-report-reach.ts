import { askedShards } from './find-reports.ts';
import { areFew, matchOf } from './find-words.ts';
import { countRows, type Means, measureReach, type Reach } from './measure-reach.ts';
import { type ReportFilter, reportKeys, reportQuestions } from './report-statements.ts';
import type { Shards } from './shards.ts';

/** How far reports can be read. What words find in few documents is no more than a page or two. */
export function findReportReach(shards: Shards, filter: ReportFilter, means: Means): Promise<Reach> {
  const match = filter.q === undefined ? undefined : matchOf('report', filter.q);
  const questions = reportQuestions(filter, { limit: means.limit }, match);
  const ofWords = match === undefined ? 0 : 1;
  return measureReach(
    askedShards(shards, filter),
    {
      statementsOfPage: () => questions.length + questions.filter(({ edge }) => edge).length + ofWords,
      count: async ({ database }, most) =>
        match !== undefined && (await areFew(database, match)) ? [] : reportKeys(filter, most).map(countRows),
    },
    means,
  );
}
