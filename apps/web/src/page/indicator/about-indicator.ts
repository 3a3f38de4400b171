import type { Language } from '@gongbao/widget/chart';
import { units } from '../../../../../data/units.json';
import type { Indicator } from '../../data/indicators.ts';
import { element } from '../../dom/element.ts';
import { englishUnit } from '../../text/english-unit.ts';
import type { Visit } from '../page.ts';

/** What an indicator means, beside its chart. */
export function aboutIndicator(indicator: Indicator, { language, words }: Visit): HTMLElement {
  const { about, unit, betterWhen, higher, lower, neither, synonyms, elsewhere } = words.indicator;
  const { crosswalk } = indicator;
  const direction = { higher, lower, none: neither };
  const rows: [string, string | undefined][] = [
    [unit, unitOf(indicator, language)],
    [betterWhen, indicator.betterWhen ? direction[indicator.betterWhen] : undefined],
    [synonyms, indicator.synonyms?.join('、')],
    [elsewhere, [...(crosswalk?.worldBank ?? []), ...(crosswalk?.sdg ?? []).map((code) => `SDG ${code}`)].join(', ')],
  ];
  const list = element('dl');
  for (const [name, value] of rows) {
    if (value) list.append(element('dt', {}, name), element('dd', { lang: name === synonyms && 'zh-Hans' }, value));
  }
  return element(
    'aside',
    { class: 'context' },
    element('h2', {}, about),
    indicator.definition ? element('p', {}, indicator.definition[language]) : undefined,
    list,
  );
}

/** The unit of a code, as reports write it. */
function unitOf({ unit }: Indicator, language: Language): string | undefined {
  if (unit === null) return undefined;
  const written = units.find(({ code }) => code === unit)?.writings[0];
  return language === 'zh' ? written : englishUnit(unit);
}
