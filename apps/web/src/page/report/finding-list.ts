import { element } from '../../dom/element.ts';
import { markChinese } from '../../dom/mark-chinese.ts';
import { findingSentence } from '../../text/finding-sentence.ts';
import type { Visit } from '../page.ts';
import type { ReportContent } from './report-content.ts';

/** How much of the words is quoted. */
const MOST = 60;

/** What the parser could not settle, or settled by inference, with the words it concerns. */
export function findingList({ findings, text }: ReportContent, visit: Visit): HTMLElement {
  const { words, hrefWith, language } = visit;
  const items = findings.map((finding) => {
    const { code, severity, message, start, end } = finding;
    const sentence = language === 'zh' ? findingSentence(finding) : undefined;
    const rest = end > start + MOST ? '…' : '';
    const quoted =
      text === null
        ? undefined
        : element('q', { lang: 'zh-Hans' }, text.slice(start, Math.min(end, start + MOST)) + rest);
    return element(
      'li',
      {},
      element('strong', {}, words.report.severity[severity]),
      ' ',
      sentence ?? element('span', { lang: 'en' }, markChinese(message, { language: 'en' })),
      ' ',
      element('code', {}, code),
      quoted && element('p', {}, element('a', { href: hrefWith({ show: undefined, at: String(start) }) }, quoted)),
    );
  });
  return element('ul', { class: 'findings' }, ...items);
}
