import { type Doubt, doubtKinds, type Review } from '@gongbao/checks';
import { chartWords, formatPeriod } from '@gongbao/widget/chart';
import { element } from '../../dom/element.ts';
import { figureText } from '../../text/figure-text.ts';
import type { Visit } from '../page.ts';
import type { ReportContent } from './report-content.ts';

/** How much of the line stands around a number. */
const BEFORE = 28;
const BEHIND = 14;

/** The readings to look at first: the number in its words, what it was read as, and why to look. */
export function reviewList(
  review: Review,
  content: ReportContent & { readonly text: string },
  visit: Visit,
): HTMLElement {
  const { report } = visit.words;
  return element(
    'div',
    {},
    element('p', { class: 'note' }, report.reviewText(review.readings, review.doubts.length)),
    element('ul', { class: 'findings' }, ...review.doubts.map((doubt) => doubtItem(doubt, content, visit))),
  );
}

function doubtItem(
  doubt: Doubt,
  { observations, text }: ReportContent & { readonly text: string },
  visit: Visit,
): HTMLElement {
  const { language, hrefWith } = visit;
  const { start, end, quote } = doubt.span;
  const read = observations.find(({ id }) => id === doubt.observation);
  const chart = chartWords[language];
  const facts = read && [formatPeriod(read.period), chart.measure[read.measure], chart.status[read.status]];
  const before =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .split('\n')
      .at(-1) ?? '';
  const behind = text.slice(end, end + BEHIND).split('\n')[0] ?? '';
  return element(
    'li',
    { 'data-doubt': doubt.observation },
    element('strong', { lang: 'zh-Hans' }, doubt.indicator.text),
    ' ',
    read && figureText(read, language),
    ' ',
    facts && element('small', {}, facts.join(' · ')),
    element(
      'p',
      {},
      element(
        'a',
        { href: hrefWith({ show: undefined, at: String(start) }), lang: 'zh-Hans' },
        before,
        element('mark', {}, quote),
        behind,
      ),
    ),
    element(
      'p',
      { class: 'note' },
      reasonsOf(doubt)
        .map((title) => title[language])
        .join(language === 'zh' ? '；' : '; '),
    ),
  );
}

const reasonsOf = ({ kinds }: Doubt) => doubtKinds.filter(({ code }) => kinds.includes(code)).map(({ title }) => title);
