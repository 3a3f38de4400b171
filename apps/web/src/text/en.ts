import type { Words } from './words.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Everything the app says, in English. */
export const en: Words = {
  name: 'Gongbao',
  motto: 'Every figure of China’s government work reports: target, result, source.',
  titleOf: (page) => `${page} · Gongbao`,
  otherLanguage: '中文',
  skipToContent: 'Skip to content',
  navigation: 'Main',
  nation: 'China',

  pages: {
    start: 'Home',
    indicators: 'Indicators',
    places: 'Places',
    reports: 'Reports',
  },

  groups: {
    economy: 'Economy',
  },

  start: {
    question: 'Economic growth: what was set, and what came?',
    lead: 'Gongbao reads government work reports and plan reports word by word and lists every figure with its wording, its year and its status. Open any point to see which report says so, and how.',
    growth: 'growth',
    waysOn: 'Ways on',
    byPlace: 'A place',
    byPlaceText: (count) => `Targets and results over the years, from the reports of ${plural(count, 'place')}.`,
    byIndicator: 'An indicator',
    byIndicatorText: (count) => `${plural(count, 'indicator')} with data, all places side by side.`,
    byReport: 'A report',
    byReportText: (count) => `${plural(count, 'report')}, every figure that was read.`,
    showAll: 'All places',
  },

  indicators: {
    title: 'Indicators',
    lead: (count) => `${plural(count, 'indicator')} of the catalogue with data.`,
    count: (count) => plural(count, 'figure'),
    find: 'Find by name',
    none: 'No indicator has such a name.',
  },

  indicator: {
    choose: 'Indicator',
    measure: 'Measure',
    places: 'Places',
    allPlaces: 'All',
    arrangement: 'Arrangement',
    together: 'One chart',
    apart: 'One chart a place',
    ownScales: 'Each chart has its own scale: compare within a chart only.',
    spans: (measure) => `${measure} (over several years)`,
    about: 'About this indicator',
    unit: 'Usual unit',
    betterWhen: 'Direction',
    higher: 'Higher is better',
    lower: 'Lower is better',
    neither: 'No direction',
    group: 'Group',
    synonyms: 'As reports write it',
    none: 'No figure of this indicator has been read yet.',
    partial: 'There are more figures than this page can hold; these are the first.',
    undrawn: (count) =>
      `${plural(count, 'figure')} that no single axis can show (such as a ratio of three) ${count === 1 ? 'is' : 'are'} in the table only.`,
    titleOf: (name, measure) => `${name}, ${measure.toLowerCase()}: targets and results`,
  },

  figure: {
    key: 'Key',
    marks: {
      result: 'Result',
      estimate: 'Estimate',
      replaced: 'Earlier statement',
      tick: 'Target',
      band: 'Target range',
      fade: 'Target, “about”',
      floor: 'Target, “at least”',
      ceiling: 'Target, “at most”',
      worded: 'Target in words',
    },
    source: (reports, date) => `Source: ${plural(reports, 'report')}, ${date}`,
    sourceOne: (title, date) => `Source: ${title}, ${date}`,
    upTo: (date) => `the newest of ${date}`,
    table: 'Table',
    download: 'Download',
    citation: (title, address, date) => `Cite as: Gongbao, “${title}”, ${address}, seen on ${date}.`,
    reading: 'Arrow keys move between figures; Enter opens the source.',
  },

  receipt: {
    open: 'See it in the report',
    close: 'Close',
    words: 'Wording',
    named: 'Named in the report',
    section: 'Section',
    modality: 'Modality',
    attribute: 'Attribute',
    against: 'Against',
    alsoStated: (count) => `The report states the same figure ${count === 1 ? 'once' : `${count} times`} more.`,
    scaled: 'Equals',
  },

  table: {
    caption: (title) => `${title} (table)`,
    place: 'Place',
    year: 'Year',
    target: 'Target',
    result: 'Result',
    earlier: 'Earlier statement',
    source: (year, kind) => `${year} ${kind}`,
    kinds: {
      'government-work-report': 'report',
      'plan-report': 'plan report',
      'budget-report': 'budget report',
      unknown: 'document',
    },
  },

  reports: {
    title: 'Reports',
    lead: (count) => `${plural(count, 'report')}. Each lists the figures that were read, and those that were not.`,
    observations: (count) => plural(count, 'figure'),
    terms: (count) => plural(count, 'term'),
  },

  report: {
    delivered: 'Delivered on',
    meeting: 'Meeting',
    speaker: 'Speaker',
    issuer: 'Issuer',
    reviewed: 'Period reviewed',
    planned: 'Year planned',
    source: 'Source file',
    sourceText: (length, hash) => `${length} characters, sha256 ${hash}…`,
    outline: 'Contents',
    account: 'Account of the numbers',
    accountText: (total) => `The text has ${total} numbers:`,
    observed: 'read as figures',
    ignored: {
      date: 'dates',
      name: 'parts of names',
      spec: 'specifications',
      list: 'list numbers',
      other: 'other',
    },
    unresolved: 'not resolved',
    figures: 'Figures that were read',
    before: 'Before the first heading',
    indicator: 'Indicator',
    statement: 'Statement',
    period: 'Period',
    status: 'Status',
    words: 'Wording',
    noText: 'The full text of reports is not kept here, only the figures and where they stand in it.',
    notLinked: 'Not in the catalogue',
  },

  state: {
    loading: 'Loading…',
    retry: 'Try again',
    home: 'Back to the start',
    offline: 'The data service cannot be reached. Check the connection and try again.',
    notFound: 'There is nothing here. The address may be wrong, or these data are not collected yet.',
    refused: 'The data service does not accept this request. Choose again from the start page.',
    broken: 'Something is wrong with the data service, so this page cannot be shown now. Try again later.',
    failed: 'This page could not be shown.',
  },

  footer: {
    text: 'We quote, count and compare; we do not judge.',
    data: 'Data API',
  },
};
