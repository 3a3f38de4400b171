import { element } from '../../dom/element.ts';
import type { Visit } from '../page.ts';
import type { ReportContent } from './report-content.ts';

/** What became of every number of the text, and why more or fewer figures than that are listed. */
export function numberAccount({ numbers, observations }: Counted, visit: Visit): HTMLElement {
  const { total, observed, ignored, unresolved } = numbers;
  const { words, language } = visit;
  const { report } = words;
  const parts: [string, number][] = [
    [report.observed, observed],
    [report.ignored.date, ignored.date],
    [report.ignored.name, ignored.name],
    [report.ignored.spec, ignored.spec],
    [report.ignored.list, ignored.list],
    [report.ignored.other, ignored.other],
    [report.unresolved, unresolved],
  ];
  const items = parts.map(([name, count]) =>
    element('li', {}, element('strong', {}, count.toLocaleString(language)), ' ', name),
  );
  return element(
    'section',
    { class: 'account' },
    element('h2', {}, report.account),
    element('p', {}, report.accountText(total.toLocaleString(language))),
    element('ul', {}, ...items),
    observations.length !== observed && element('p', { class: 'note' }, ...whyOthers(observed, observations, visit)),
  );
}

/** Some figures are told in words, some of several numbers. */
function whyOthers(observed: number, observations: Counted['observations'], { words: { report } }: Visit): string[] {
  const inWords = toldInWords(observations);
  const isPaired = observed !== observations.length - inWords;
  return [report.accountFigures(observations.length, inWords), ...(isPaired ? [report.accountRanges] : [])];
}

type Counted = Pick<ReportContent, 'numbers' | 'observations'>;

/** 首位, 与经济增长同步: figures without a digit, which the account of the numbers cannot hold. */
export const toldInWords = (observations: readonly Pick<ReportContent['observations'][number], 'source'>[]): number =>
  observations.filter(({ source }) => !/\p{Nd}/u.test(source.quote)).length;
