import { element } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';

export interface Embedded {
  readonly indicator: string;
  readonly measure: string;
  readonly places: readonly string[];
  readonly kind: 'series' | 'compare';
}

/** What a page writes to show the same chart: one script, one element. */
export function embedMarkup({ indicator, measure, places, kind }: Embedded, origin: string, language: string): string {
  const attributes = [
    `indicator="${indicator}"`,
    `measure="${measure}"`,
    places.length > 0 && `places="${places.join(',')}"`,
    kind !== 'series' && `kind="${kind}"`,
    language !== 'zh' && `lang="${language}"`,
  ].filter(Boolean);
  return `<script type="module" src="${origin}/widget.js"></script>\n<gongbao-chart ${attributes.join(' ')}></gongbao-chart>`;
}

/** The markup behind one key, and a button that copies it. */
export function embedCode(embedded: Embedded, { words, language }: Visit): HTMLElement {
  const { figure } = words;
  const markup = embedMarkup(embedded, location.origin, language);
  const news = element('span', { role: 'status' });
  const button = element('button', { class: 'button', type: 'button', id: 'copy-embed' }, figure.copy);
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(markup).then(
      () => true,
      () => false,
    );
    news.textContent = isCopied ? figure.copied : figure.notCopied;
  };
  button.addEventListener('click', () => void copy());
  const code = element(
    'pre',
    { class: 'embed-code', tabindex: 0, 'aria-label': figure.embed },
    element('code', {}, markup),
  );
  return element(
    'details',
    { class: 'embed' },
    element('summary', {}, figure.embed),
    code,
    element('p', {}, button, ' ', news),
  );
}
