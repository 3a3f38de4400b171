import { element } from '../dom/element.ts';
import type { Visit } from '../page/page.ts';
import { type Embedded, type EmbedWay, embedMarkup } from './embed-markup.ts';

const ways: readonly EmbedWay[] = ['element', 'frame', 'picture'];

/** The three ways to put the chart on another page, behind one key, each with a button that copies it. */
export function embedCode(embedded: Embedded, visit: Visit): HTMLElement {
  const { words, language } = visit;
  const markup = embedMarkup(embedded, location.origin, language);
  return element(
    'details',
    { class: 'embed' },
    element('summary', {}, words.figure.embed),
    ...ways.map((way) => wayToEmbed(way, markup[way], visit)),
  );
}

function wayToEmbed(way: EmbedWay, markup: string, { words: { figure } }: Visit): HTMLElement {
  const { name, when } = figure.embedWays[way];
  const news = element('span', { role: 'status' });
  const button = element(
    'button',
    { class: 'button', type: 'button', id: `copy-${way}`, 'aria-label': `${figure.copy}: ${name}` },
    figure.copy,
  );
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(markup).then(
      () => true,
      () => false,
    );
    news.textContent = isCopied ? figure.copied : figure.notCopied;
  };
  button.addEventListener('click', () => void copy());
  return element(
    'section',
    { class: 'embed-way' },
    element('h3', {}, name),
    element('p', { class: 'when' }, when),
    element('pre', { class: 'embed-code' }, element('code', {}, markup)),
    element('p', {}, button, ' ', news),
  );
}
