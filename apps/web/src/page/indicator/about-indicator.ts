import type { Indicator } from '../../data/indicators.ts';
import { element } from '../../dom/element.ts';
import type { Visit } from '../page.ts';

/** What an indicator means, beside its chart. */
export function aboutIndicator(indicator: Indicator, { language, words }: Visit): HTMLElement {
  const { about, unit, betterWhen, higher, lower, neither, synonyms } = words.indicator;
  const direction = { higher, lower, none: neither };
  const rows: [string, string | undefined][] = [
    [unit, indicator.unit ?? undefined],
    [betterWhen, indicator.betterWhen ? direction[indicator.betterWhen] : undefined],
    [synonyms, indicator.synonyms?.slice(0, 8).join('、')],
  ];
  const list = element('dl');
  for (const [name, value] of rows) {
    if (value)
      list.append(element('dt', {}, name), element('dd', { lang: name === betterWhen ? undefined : 'zh-Hans' }, value));
  }
  return element(
    'aside',
    { class: 'context' },
    element('h2', {}, about),
    indicator.definition ? element('p', {}, indicator.definition[language]) : undefined,
    list,
  );
}
