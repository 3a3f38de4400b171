import type { OutlineSection } from '../../data/report-document.ts';
import { element, fragment } from '../../dom/element.ts';
import { markChinese } from '../../dom/mark-chinese.ts';
import { formatDate } from '../../text/format-date.ts';
import { placeTitle } from '../../text/place-name.ts';
import { reportTitle } from '../../text/report-title.ts';
import type { Visit } from '../page.ts';
import { checkList } from './check-list.ts';
import { documentMap } from './document-map.ts';
import { findingList } from './finding-list.ts';
import { numberAccount } from './number-account.ts';
import { outlineList, sectionsWith } from './outline-list.ts';
import { projectList } from './project-list.ts';
import type { ReportContent } from './report-content.ts';
import { figuresBySection } from './report-sections.ts';
import { reviewList } from './review-list.ts';
import { termList } from './term-list.ts';
import { textKey, textView } from './text-view.ts';

/** Where the outline stands beside the figures; on narrower screens it would push them off the first screen. */
const WIDE = '(min-width: 1100px)';

type Part = 'text' | 'figures' | 'review' | 'terms' | 'projects' | 'checks' | 'findings';

/** A report as it was read: who said it when, the account of its numbers, and its parts, one at a time. */
export function reportView(content: ReportContent, visit: Visit, tools?: Node): HTMLElement {
  const parts = partsOf(content);
  const shown = parts.find((part) => part === visit.query.show) ?? parts[0] ?? 'figures';
  const view = element(
    'div',
    { class: 'report-page' },
    element(
      'header',
      {},
      element('h1', { tabindex: -1 }, markChinese(reportTitle(content.report, visit), visit)),
      masthead(content, visit),
    ),
    content.outline.length > 0 &&
      element(
        'nav',
        { class: 'context', 'aria-label': visit.words.report.outline },
        element(
          'details',
          { open: matchMedia(WIDE).matches },
          element('summary', {}, element('h2', {}, visit.words.report.outline)),
          outlineList(content.outline, outlineLinks(content, shown, visit), visit),
        ),
      ),
    element(
      'div',
      { class: 'main-column' },
      numberAccount(content, visit),
      tools,
      partChoices(parts, shown, content, visit),
      showPart(shown, content, visit),
    ),
  );
  requestAnimationFrame(() => showAsked(view, content, visit.query.at));
  return view;
}

/** Where a heading leads: within the text or the figures that are shown, else to the part that opens the report. */
function outlineLinks(
  { text, outline, observations }: ReportContent,
  shown: Part,
  visit: Visit,
): (section: OutlineSection) => string | undefined {
  const withFigures = sectionsWith(outline, new Set(observations.map(({ section }) => section)));
  const isShown = shown === 'text' || shown === 'figures';
  const page = isShown ? '' : visit.hrefWith({ show: undefined, at: undefined });
  const hasAll = isShown ? shown === 'text' : text !== null;
  return ({ id }) => (hasAll || withFigures.has(id) ? `${page}#${id}` : undefined);
}

function partsOf({ text, review, terms, projects, checks, findings }: ReportContent): Part[] {
  return [
    ...(text === null ? [] : ['text' as const]),
    'figures',
    ...(review && review.doubts.length > 0 ? ['review' as const] : []),
    ...(terms.length > 0 ? ['terms' as const] : []),
    ...(projects.length > 0 ? ['projects' as const] : []),
    ...(checks ? ['checks' as const] : []),
    ...(findings.length > 0 ? ['findings' as const] : []),
  ];
}

function partChoices(parts: readonly Part[], shown: Part, content: ReportContent, visit: Visit): HTMLElement {
  const counts: Partial<Record<Part, number>> = {
    figures: content.observations.length,
    ...(content.review && { review: content.review.doubts.length }),
    terms: content.terms.length,
    projects: content.projects.length,
    ...(content.checks && { checks: content.checks.findings.length }),
    findings: content.findings.length,
  };
  const items = parts.map((part) => {
    const label = [visit.words.report.parts[part], counts[part]].filter((text) => text !== undefined).join(' ');
    const href = visit.hrefWith({ show: part === parts[0] ? undefined : part, at: undefined });
    return element(
      'li',
      {},
      element('a', { href, id: `part-${part}`, 'aria-current': part === shown && 'true' }, label),
    );
  });
  return element(
    'nav',
    { class: 'choices parts-nav', 'aria-label': visit.words.report.figures },
    element('ul', {}, ...items),
  );
}

function showPart(part: Part, content: ReportContent, visit: Visit): Node {
  const { text } = content;
  if (part === 'text' && text !== null) {
    const marked = element('div', {}, textKey(visit), textView({ ...content, text }, visit));
    return element('div', { class: 'text-and-map' }, marked, documentMap(content));
  }
  if (part === 'review' && text !== null && content.review)
    return reviewList(content.review, { ...content, text }, visit);
  if (part === 'terms') return termList(content.terms, text, visit);
  if (part === 'projects') return projectList(content.projects, visit);
  if (part === 'checks' && content.checks) return checkList(content.checks, visit);
  if (part === 'findings') return findingList(content, visit);
  return fragment(
    text === null && element('p', { class: 'note' }, visit.words.report.noText),
    ...figuresBySection(content, visit),
  );
}

/** Brings the number that the address names into sight. */
function showAsked(view: HTMLElement, { observations }: ReportContent, at: string | undefined): void {
  const asked = observations.find(({ source }) => String(source.start) === at);
  if (!asked) return;
  const place = view.querySelector(
    `[data-observation="${CSS.escape(asked.id)}"], [data-start="${asked.source.start}"]`,
  );
  place?.classList.add('asked');
  place?.scrollIntoView({ block: 'center' });
}

/** Whose report it is, and the way to its place. */
const placeRow = (place: NonNullable<ReportContent['report']['refArea']>, visit: Visit): HTMLElement[] => [
  element('dt', {}, visit.words.report.place),
  element(
    'dd',
    {},
    element('a', { href: visit.href(`/places/${place.code}`) }, markChinese(placeTitle(place, visit), visit)),
  ),
];

function masthead({ report, source }: ReportContent, visit: Visit): HTMLElement {
  const { words, language } = visit;
  const { speaker } = report;
  const rows: [string, string | null, lang?: 'zh-Hans'][] = [
    [words.report.title, language === 'en' ? report.title : null, 'zh-Hans'],
    [words.report.delivered, report.deliveredOn && formatDate(report.deliveredOn, language)],
    [words.report.meeting, report.meeting, 'zh-Hans'],
    [words.report.speaker, speaker && [speaker.name, speaker.title].filter(Boolean).join('，'), 'zh-Hans'],
    [words.report.issuer, report.issuer, 'zh-Hans'],
    [words.report.reviewed, report.reviewPeriods.map((period) => period.replace('/', '–')).join('、') || null],
    [words.report.planned, report.year === null ? null : String(report.year)],
    [words.report.source, words.report.sourceText(source.length.toLocaleString(language), source.sha256.slice(0, 12))],
  ];
  const list = element('dl', { class: 'facts' });
  for (const [name, value, lang] of rows) {
    if (value) list.append(element('dt', {}, name), element('dd', { lang }, value));
  }
  if (report.refArea) list.prepend(...placeRow(report.refArea, visit));
  return list;
}
