// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the faults hold code as it stands.
import type { Fault } from './fault.ts';

/** Of the stage that says what an amount measures, when and of what. */
export const faultsOfObservations: readonly Fault[] = [
  {
    file: 'packages/report-parser/src/observation/to-value.ts',
    find: '{ min: negative(second), max: negative(first) }',
    replace: '{ min: negative(first), max: negative(second) }',
    breaks: 'a falling range is upside down',
  },
  {
    file: 'packages/report-parser/src/observation/to-value.ts',
    find: 'const signed = isFall ? negative(first) : first;',
    replace: 'const signed = first;',
    breaks: 'falls are rises',
  },
  {
    file: 'packages/report-parser/src/observation/scale-value.ts',
    find: 'value < 0 ? -scale(first, unit) : scale(first, unit)',
    replace: 'scale(first, unit)',
    breaks: 'the scaled figure of a fall is positive',
  },
  {
    file: 'packages/report-parser/src/observation/read-status.ts',
    find: 'if (isPlan && !(setting.planYear !== null && year < setting.planYear))',
    replace: 'if (isPlan)',
    breaks: 'a base that a plan names is a target',
  },
  {
    file: 'packages/report-parser/src/observation/read-status.ts',
    find: 'if (isForecast(view, facts) || ',
    replace: 'if (',
    breaks: 'what a plan expects is a target',
  },
  {
    file: 'packages/report-parser/src/observation/shared-behind.ts',
    find: "return own + noun.replace(/^实现/, '');",
    replace: 'return undefined;',
    breaks: 'a thing that is told in two measures is named by none',
  },
  {
    file: 'packages/report-parser/src/observation/read-status.ts',
    find: "if (!isPlan && facts.isEstimated) return 'estimate';",
    replace: '',
    breaks: '预计 at the head of a sentence is forgotten',
  },
  {
    file: 'packages/report-parser/src/observation/flow-of.ts',
    find: "if (relation.measure !== 'level') return 'flow';",
    replace: "if (relation.measure !== 'level') return 'stock';",
    breaks: 'growth over five years is of the last',
  },
  {
    file: 'packages/report-parser/src/observation/flow-of.ts',
    find: "if (relation.rule === 'base') return 'base';",
    replace: '',
    breaks: 'the origin of a change is of the same year as its end',
  },
  {
    file: 'packages/report-parser/src/observation/read-relation.ts',
    find: 'sign: negative.has(verb) ? -1 : 1,',
    replace: 'sign: 1,',
    breaks: '低于 is 高于',
  },
  {
    file: 'packages/report-parser/src/observation/read-relation.ts',
    find: "measure: isPoints(amount) ? 'change' : 'level',",
    replace: "measure: 'level',",
    breaks: 'percentage points are a level',
  },
  {
    file: 'packages/report-parser/src/observation/read-change.ts',
    find: "measure: isShare(amount) ? 'growth' : 'change',",
    replace: "measure: 'growth',",
    breaks: '净增 is a rate',
  },
  {
    file: 'packages/report-parser/src/observation/read-rank.ts',
    find: "bound: isTop ? 'le' : undefined",
    replace: 'bound: undefined',
    breaks: '前10位 is the tenth place',
  },
  {
    file: 'packages/report-parser/src/observation/read-transition.ts',
    find: 'boundsBefore.endingAt(view, amount.start, before.start)?.meaning;',
    replace: 'undefined;',
    breaks: '从不到…增加到超过 is exact',
  },
  {
    file: 'packages/report-parser/src/observation/plan-window.ts',
    find: 'const span = isAhead(named, setting) ? named : inherited;',
    replace: 'const span = inherited;',
    breaks: 'the five years in a title are forgotten below it',
  },
  {
    file: 'packages/report-parser/src/observation/plan-window.ts',
    find: '(year === undefined || planYear === null || Number(year) <= planYear)',
    replace: 'true',
    breaks: 'a far year in a name ends the five years',
  },
  {
    file: 'packages/report-parser/src/observation/time-frames.ts',
    find: 'if (looksBack(this.#view, sentence, setting) && !announcesTargets(this.#view, sentence)) this.#isBack = true;',
    replace: '',
    breaks: 'a plan that looks back is a plan',
  },
  {
    file: 'packages/report-parser/src/observation/read-period.ts',
    find: "end === undefined ? `${first}/${first + (numerals[count ?? ''] ?? 5) - 1}` : String(first + 4)",
    replace: "`${first}/${first + (numerals[count ?? ''] ?? 5) - 1}`",
    breaks: 'the end of a five-year plan is all of it',
  },
  {
    file: 'packages/report-parser/src/observation/read-period.ts',
    find: '去年: -1,',
    replace: '去年: 0,',
    breaks: 'last year is this year',
  },
  {
    file: 'packages/report-parser/src/observation/shared-parts.ts',
    find: 'return name + tail.slice(skipsNoun ? noun.length : overlap(name, tail));',
    replace: 'return name;',
    breaks: 'coordinated names lose their common noun',
  },
  {
    file: 'packages/report-parser/src/observation/shared-parts.ts',
    find: 'return isBare && !name.startsWith(head) && !(sector && ofAllTrade.test(name)) ? head + name : name;',
    replace: 'return name;',
    breaks: 'a bare measure loses its head',
  },
  {
    file: 'packages/report-parser/src/observation/read-table.ts',
    find: 'sign: falls ? -1 : 1,',
    replace: 'sign: 1,',
    breaks: 'a fall in a table is a rise',
  },
  {
    file: 'packages/report-parser/src/observation/read-table.ts',
    find: "measure: falls || grows ? 'growth' : 'level',",
    replace: "measure: 'level',",
    breaks: 'a rate of growth in a table is a level',
  },
];
