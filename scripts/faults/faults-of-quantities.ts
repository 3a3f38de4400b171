import type { Fault } from './fault.ts';

/** Of the stages that find sentences and amounts. */
export const faultsOfQuantities: readonly Fault[] = [
  {
    file: 'packages/report-parser/src/clause/find-sentences.ts',
    find: 'if (start < end)',
    replace: 'if (start > end)',
    breaks: 'words without a last stop are lost',
  },
  {
    file: 'packages/report-parser/src/clause/find-sentences.ts',
    find: 'if (latest >= quote) quotes = added(quotes, { start: quote, end: at });',
    replace: '',
    breaks: 'no number stands in a quotation',
  },
  {
    file: 'packages/report-parser/src/clause/find-segments.ts',
    find: 'at = open >= 0 ? open : at - 1;',
    replace: 'at = at - 1;',
    breaks: 'commas in brackets part a figure from its name',
  },
  {
    file: 'packages/report-parser/src/clause/find-segments.ts',
    find: 'const limit = isHungOn ? (enumerationIn(view, amount.next, nextStart, next ?? amount) ?? nextStart) : sentence.end;',
    replace: 'const limit = sentence.end;',
    breaks: 'words behind a figure reach into the next item',
  },
  {
    file: 'packages/report-parser/src/clause/find-segments.ts',
    find: "listAt !== undefined ? 'listed' : from === lead ? 'adjacent' : 'joined'",
    replace: "from === lead ? 'adjacent' : 'joined'",
    breaks: 'an item of a list is told as what became of the one before',
  },
  {
    file: 'packages/report-parser/src/clause/find-segments.ts',
    find: "if (hasSignAt(view, last, '等')) return lastConjunction(view, start, last);",
    replace: '',
    breaks: 'examples that close with 等 are counted as items',
  },
  {
    file: 'packages/report-parser/src/quantity/find-numbers.ts',
    find: 'if (run - at <= 3) while',
    replace: 'if (run - at <= 9) while',
    breaks: 'a year before a comma is joined with what follows',
  },
  {
    file: 'packages/report-parser/src/quantity/find-numbers.ts',
    find: "written.replaceAll(',', '')",
    replace: 'written',
    breaks: 'thousands keep their commas and are no numbers',
  },
  {
    file: 'packages/report-parser/src/quantity/find-numbers.ts',
    find: 'const last = hasDecimals ? digitsEnd(view, whole + 1, limit) : whole;',
    replace: 'const last = whole;',
    breaks: 'decimals are cut off',
  },
  {
    file: 'packages/report-parser/src/quantity/chinese-numeral.ts',
    find: "sign === '两' ? 2 :",
    replace: '',
    breaks: '两 counts nothing',
  },
  {
    file: 'packages/report-parser/src/quantity/chinese-numeral.ts',
    find: 'section += (Number.isNaN(digit) ? 1 : digit) * power;',
    replace: 'section += (Number.isNaN(digit) ? 0 : digit) * power;',
    breaks: '十 alone counts nothing',
  },
  {
    file: 'packages/report-parser/src/quantity/word-rank.ts',
    find: 'if (!isRanked(view, shared, at, sentence) && !isRankedHere(view, shared, match[0], sentence)) return undefined;',
    replace: '',
    breaks: '第一 ranks without a scope',
  },
  {
    file: 'packages/report-parser/src/quantity/read-amount.ts',
    find: "bound: behind?.bound ?? (unit.isMore || isTimesMore(view, end, unit) ? 'gt' : undefined),",
    replace: 'bound: behind?.bound,',
    breaks: '余 and 多 bound nothing',
  },
  {
    file: 'packages/report-parser/src/quantity/read-amount.ts',
    find: 'next: behind?.end ?? end,',
    replace: 'next: end,',
    breaks: '以上 is read as a word of the next name',
  },
  {
    file: 'packages/report-parser/src/quantity/read-amount.ts',
    find: 'if (isSame && Number(second.digits) > Number(first.digits))',
    replace: 'if (isSame)',
    breaks: 'a falling pair is a range',
  },
  {
    file: 'packages/report-parser/src/quantity/read-amount.ts',
    find: "if (first.digits.includes('.') || second.digits.includes('.')) return undefined; // 1.5亿3千 is no number",
    replace: '',
    breaks: '1.5亿3千 is a number',
  },
  {
    file: 'packages/report-parser/src/quantity/read-unit.ts',
    find: 'return base === undefined ? at : begin + base.symbol.length;',
    replace: 'return at;',
    breaks: '微克/立方米 is 微克',
  },
  {
    file: 'packages/report-parser/src/quantity/read-unit.ts',
    find: 'isMore ||= behind > next;',
    replace: '',
    breaks: '万余人 is exact',
  },
  {
    file: 'packages/report-parser/src/quantity/exclusions.ts',
    find: "units: ['周年'],",
    replace: 'units: [],',
    breaks: 'anniversaries are observed',
  },
  {
    file: 'packages/report-parser/src/quantity/exclusions.ts',
    find: 'applies: (place) => calendarUnits.has(place.amount.unitText) && !isDuration(place),',
    replace: 'applies: (place) => calendarUnits.has(place.amount.unitText),',
    breaks: 'durations are dates',
  },
  {
    file: 'packages/report-parser/src/quantity/exclusions.ts',
    find: "applies: (place) => place.amount.form === 'ordinal' && !isRank(place),",
    replace: "applies: (place) => place.amount.form === 'ordinal',",
    breaks: 'ranks are names',
  },
];
