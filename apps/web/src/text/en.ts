import { enOwnReport, enReport } from './en-report.ts';
import type { Words } from './zh.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const ofPlace = (place: string, kind: string): string =>
  place === '' ? kind : `${place}: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;

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
    ledger: 'Ledger',
    glossary: 'Terms',
    read: 'Read your report',
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

  places: {
    title: 'Places',
    lead: (count) => `Reports of ${plural(count, 'place')} are collected.`,
    reports: (count) => (count === 0 ? 'no report yet' : plural(count, 'report')),
  },

  place: {
    reports: 'Reports',
    targets: (year) => `Targets and results of ${year}`,
    year: 'Year',
    indicator: 'Indicator',
    target: 'Target',
    result: 'Result',
    mark: 'Side by side',
    verdict: 'Verdict',
    allChanges: 'Changes of all years, in the ledger',
    noChanges: (year) => `No target appeared or vanished in ${year.replace('/', '–')}.`,
    noResult: '“—”: the next report is not collected yet, or does not say.',
    noResultYet: 'No result can be set beside these targets yet. ',
    resultsOf: (targets) => targets,
    olderReports: (count) => plural(count, 'earlier report'),
    noReports: 'No report of this place is collected yet.',
    noTargets: 'No target of this year was read that is in the catalogue.',
    series: 'Over the years',
    seriesText: 'Choose an indicator to see this place’s targets and results over the years.',
    former: 'Formerly',
    formerText: (name, until) => `${name} (until ${until})`,
    within: 'Within',
    parent: 'Part of',
  },

  search: {
    title: 'Search',
    titleOf: (typed) => `Search for “${typed}”`,
    placeholder: 'Search',
    hint: 'Type a part of a name. The / key brings you here from anywhere.',
    found: (count) =>
      count === 0 ? 'Nothing has such a name; try other words, or look through a list.' : `${count} found.`,
  },

  ledger: {
    title: 'Ledger',
    lead: 'Each target beside the result that a later report gives, by a published rule. Every verdict shows both statements; there are no scores and no ranking.',
    place: 'Place',
    period: 'Period',
    indicator: 'Indicator',
    target: 'Target',
    result: 'Result',
    verdict: 'Verdict',
    distance: 'Off the range',
    all: 'All',
    everyPlace: 'All places',
    found: (count) => (count === 0 ? 'No verdict fits.' : plural(count, 'verdict')),
    firstPlaces: (count) => `There are too many places for one page; these are the first ${count}. Choose one.`,
    allRows: 'Show all',
    targets: (count) => plural(count, 'target'),
    changesTitle: 'Changes of targets',
    changes: {
      dropped: (period) => `No longer listed from ${period}`,
      redefined: (period) => `Put in other terms in ${period}`,
      appeared: (period) => `New in ${period}`,
    },
  },

  glossary: {
    title: 'Terms',
    lead: (count) =>
      `Slogans, abbreviations and names of the reports, ${count} in all; slogans of numbers are opened into their parts.`,
    find: 'Find by name',
    kind: 'Kind',
    all: 'All',
    kinds: { slogan: 'Slogan', abbreviation: 'Abbreviation', name: 'Name' },
    found: (count) => (count === 0 ? 'No term has such a name.' : plural(count, 'term')),
    whereUsed: 'See which reports use it',
    uses: 'In the reports',
    usesText: 'Terms that reports themselves explain or shorten, by year.',
    givenBy: 'Defined in',
    allTerms: 'Show all',
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
    compare: 'One period',
    compareTitle: (name, measure, period) => `${name}, ${measure.toLowerCase()} in ${period}: places side by side`,
    compareSummary: (places) => `${plural(places, 'place')}, in the order of their codes.`,
    tilesText:
      'Tiles lie roughly where the places do. The stronger the tone, the larger the number; empty where there is none.',
    abbreviations: 'What the letters stand for',
    tilesUnit: (unit) => ` Unit: ${unit}.`,
    tilesSummary: (name) => `Tile map: ${name}. The numbers are in the table below.`,
    ownScales: 'Each chart has its own scale: compare within a chart only.',
    spans: (measure) => `${measure} (over several years)`,
    about: 'About this indicator',
    unit: 'Usual unit',
    betterWhen: 'Targets point',
    higher: 'Up',
    lower: 'Down',
    neither: 'Neither way',
    synonyms: 'As reports write it',
    elsewhere: 'Codes elsewhere',
    none: 'No figure of this indicator has been read yet.',
    partial: 'There are more figures than this page can hold; these are the first.',
    undrawn: (count) =>
      `${plural(count, 'figure')} that no single axis can show (such as a ratio of three) ${count === 1 ? 'is' : 'are'} in the table only.`,
    titleOf: (name, measure) => `${name}, ${measure.toLowerCase()}: targets and results`,
  },

  figure: {
    key: 'Key',
    source: (reports, date) => `Source: ${plural(reports, 'report')}, ${date}`,
    sourceOne: (title, date) => `Source: ${title}, ${date}`,
    upTo: (date) => `the newest of ${date}`,
    table: 'Table',
    download: 'Download',
    embed: 'Put it on your page',
    embedWays: {
      element: { name: 'Script and element', when: 'A live chart: every figure opens its source.' },
      frame: { name: 'Frame', when: 'Kept apart from the page; its height fits by itself.' },
      picture: {
        name: 'Picture',
        when: 'For pages without scripts, mail and social cards; source and date stand inside.',
      },
    },
    copy: 'Copy the code',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying; select the code above.',
    citation: (title, address, date) => `Cite as: Gongbao, “${title}”, ${address}, seen on ${date}.`,
    keys: 'Arrow keys move between figures, Home and End to the first and the last; Enter opens the source.',
  },

  receipt: {
    open: 'See it in the report',
    compare: 'Compare years and places',
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
    earlier: 'Other statements',
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
    untitled: {
      'government-work-report': (place) => ofPlace(place, 'Government work report'),
      'plan-report': (place) => ofPlace(place, 'Plan report'),
      'budget-report': (place) => ofPlace(place, 'Budget report'),
      unknown: (place) => ofPlace(place, 'Document'),
    },
    lead: (count) => `${plural(count, 'report')}. Each lists the figures that were read, and those that were not.`,
    observations: (count) => plural(count, 'figure'),
    terms: (count) => plural(count, 'term'),
  },

  report: enReport,

  ownReport: enOwnReport,

  state: {
    loading: 'Loading…',
    retry: 'Try again',
    home: 'Back to the start',
    clearFilters: 'Clear the filters',
    offline: 'The data service cannot be reached. Check the connection and try again.',
    notFound: 'The address may be wrong, or these data are not collected yet.',
    refused: 'The address is not written as it should be. Choose again from the start page.',
    broken: 'Something is wrong with the data service, so this page cannot be shown now. Try again later.',
    failed: 'This page could not be shown',
    missing: 'There is no such page',
  },

  footer: {
    text: 'We quote, count and compare; we do not judge.',
    data: 'Data API',
  },
};
