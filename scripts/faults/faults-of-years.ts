import type { Fault } from './fault.ts';

/** Of what tells the years of a figure, and whether it was reached. */
export const faultsOfYears: readonly Fault[] = [
  {
    file: 'packages/report-parser/src/setting.ts',
    find: 'return planYear !== null && delivered === planYear - 1 ? delivered : planYear;',
    replace: 'return planYear;',
    breaks: '去年 of a report given in December is the year that it reviews',
  },
  {
    file: 'packages/report-parser/src/observation/goals-told.ts',
    find: "status: 'target',",
    replace: "status: 'actual',",
    breaks: 'what had been asked for is a result',
  },
  {
    file: 'packages/report-parser/src/observation/goals-told.ts',
    find: '|| ofOtherYears.test(words)',
    replace: '',
    breaks: 'the goal of a plan of five years is one of the year',
  },
  {
    file: 'packages/report-parser/src/observation/years-in-a-row.ts',
    find: 'return count > 1 ?',
    replace: 'return count > 100 ?',
    breaks: 'a place held for years in a row is of the last alone',
  },
  {
    file: 'packages/report-parser/src/fold-width.ts',
    find: 'if (lacksStops(units)) writeStops(units);',
    replace: '',
    breaks: 'points that stand for stops end no sentence',
  },
  {
    file: 'packages/report-parser/src/observation/read-status.ts',
    find: "const isListed = hasSignAt(view, at - 1, ';') && until >= at - 1;",
    replace: 'const isListed = false;',
    breaks: 'an estimate that a line announces ends with the first item of its list',
  },
  {
    file: 'packages/report-parser/src/observation/time-frames.ts',
    find: 'return this.#isYearFirst && numbers.length > 0;',
    replace: 'return false;',
    breaks: 'five years told of in one paragraph are those of all that follow',
  },
  {
    file: 'packages/report-parser/src/observation/sentence-periods.ts',
    find: 'return isOver ? undefined : leading;',
    replace: 'return leading;',
    breaks: 'what a plan promises behind a sum of past years was done in these',
  },
  {
    file: 'packages/report-parser/src/observation/part-of-year.ts',
    find: 'return semicolon >= 0 && (plight(view, part.end, semicolon) || isWithin(view, sentence, part) || isDay(view, part));',
    replace: 'return semicolon >= 0 && (isWithin(view, sentence, part) || isDay(view, part));',
    breaks: 'a plight of one quarter makes all that follows of part of a year',
  },
  {
    file: 'packages/report-parser/src/observation/part-of-year.ts',
    find: 'if (stop >= 0 && isSchedule(view, part.end, stop)) return true;',
    replace: '',
    breaks: 'when a work begins makes what stands behind it of part of a year',
  },
  {
    file: 'packages/report-parser/src/observation/sentence-periods.ts',
    find: 'if (leading?.length === 4 && isYearOfWorks(this.#view, words, leading)) return undefined;',
    replace: '',
    breaks: 'the year in which a work will be done dates what stands behind it',
  },
  {
    file: 'packages/report-parser/src/masthead/dated-words.ts',
    find: 'if (SIGNED.test(digits)) return monthIn(digits);',
    replace: '',
    breaks: 'the day on which a paper is signed is not read',
  },
  {
    file: 'packages/report-parser/src/masthead/report-year.ts',
    find: 'yearOfStage(planOpening) ??',
    replace: '',
    breaks: 'the stage of a five-year plan does not tell the year',
  },
  {
    file: 'packages/report-parser/src/observation/time-frames.ts',
    find: 'this.#around ??= this.#windows;',
    replace: 'this.#around = this.#windows;',
    breaks: 'a paragraph of one year narrows those behind it',
  },
  {
    file: 'packages/report-parser/src/observation/sentence-part.ts',
    find: 'this.#isByHead = windows.isOfPart === true && !isOfPlan;',
    replace: 'this.#isByHead = false;',
    breaks: 'what stands below 上半年的形势 is of the year',
  },
  {
    file: 'packages/report-parser/src/observation/part-of-year.ts',
    find: '&& !namesTime.test(view.slice(from, end))',
    replace: '',
    breaks: 'a paragraph that has gone over to the whole year comes back to 1—9月',
  },
  {
    file: 'packages/report-parser/src/observation/date-claims.ts',
    find: 'isPlannedBesideDone(view, before, amount))',
    replace: 'false)',
    breaks: 'what was planned beside what was done was done',
  },
  {
    file: 'packages/report-parser/src/observation/read-merger.ts',
    find: 'if (!taken(view, before.start, amount.start)) return undefined;',
    replace: 'return undefined;',
    breaks: 'what there was before a merger is of the year of it',
  },
];
