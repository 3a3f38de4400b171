import { element } from '../../dom/element.ts';
import type { Visit } from '../page.ts';
import type { ReportContent } from './report-content.ts';

/** What the parser could not settle, or settled by inference, with the words it concerns. */
export function findingList({ findings, text }: ReportContent, { words, hrefWith }: Visit): HTMLElement {
  const items = findings.map(({ code, severity, message, start, end }) => {
    const quoted =
      text === null ? undefined : element('q', { lang: 'zh-Hans' }, text.slice(start, Math.min(end, start + 60)));
    return element(
      'li',
      {},
      element('strong', {}, words.report.severity[severity]),
      ' ',
      element('span', { lang: 'en' }, message),
      ' ',
      element('code', {}, code),
      quoted && element('p', {}, element('a', { href: hrefWith({ show: undefined, at: String(start) }) }, quoted)),
    );
  });
  return element('ul', { class: 'findings' }, ...items);
}
