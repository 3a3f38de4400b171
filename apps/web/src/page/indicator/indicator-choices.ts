import { type CountedFacet, chartWords, type Facet, type PlaceSeries, sameFacet } from '@gongbao/widget/chart';
import { writeList } from '../../address/address.ts';
import { element } from '../../dom/element.ts';
import { markChinese } from '../../dom/mark-chinese.ts';
import type { Visit } from '../page.ts';
import type { Arrangement } from './choose-arrangement.ts';
import { facetQuery } from './choose-facet.ts';

interface Choice {
  readonly text: string;
  readonly href: string;
  readonly isChosen: boolean;
  readonly key: string;
}

/** Choices are links: the address holds the state, and any of them can be opened elsewhere. */
function choices(label: string, items: readonly Choice[], visit: Visit, kind = 'choices'): HTMLElement {
  return element(
    'div',
    { class: kind },
    element('span', { class: 'label' }, label),
    element(
      'ul',
      { 'aria-label': label },
      ...items.map(({ text, href, isChosen, key }) =>
        element(
          'li',
          {},
          element('a', { href, id: key, 'aria-current': isChosen && 'true' }, markChinese(text, visit)),
        ),
      ),
    ),
  );
}

/** What a facet measures, and whether of single years or of spans. */
export function measureName({ measure, cadence }: Facet, { words, language }: Visit): string {
  const name = chartWords[language].measure[measure];
  return cadence === 'span' ? words.indicator.spans(name) : name;
}

export function facetChoices(facets: readonly CountedFacet[], chosen: Facet, visit: Visit): HTMLElement {
  const { words } = visit;
  return choices(
    words.indicator.measure,
    facets.map(({ facet, count }) => {
      const named = measureName(facet, visit);
      const query = facetQuery(facet, facets);
      return {
        text: `${named}${query.unit ? ` ${query.unit}` : ''} ${count}`,
        href: visit.hrefWith({ measure: undefined, unit: undefined, periods: undefined, ...query }),
        isChosen: sameFacet(facet, chosen),
        key: `facet-${facet.measure}-${facet.unit}-${facet.cadence}`,
      };
    }),
    visit,
  );
}

export function arrangementChoices(chosen: Arrangement, visit: Visit): HTMLElement {
  const { arrangement, together, apart, compare } = visit.words.indicator;
  const choice = (text: string, view: Arrangement): Choice => ({
    text,
    href: visit.hrefWith({ view, period: undefined }),
    isChosen: chosen === view,
    key: `view-${view}`,
  });
  return choices(
    arrangement,
    [choice(together, 'together'), choice(apart, 'apart'), choice(compare, 'compare')],
    visit,
  );
}

/** Any number of places can be chosen; choosing one again lets it go. */
export function placeChoices(places: readonly PlaceSeries[], chosen: readonly string[], visit: Visit): HTMLElement {
  const { words } = visit;
  const all = {
    text: words.indicator.allPlaces,
    href: visit.hrefWith({ places: undefined }),
    isChosen: chosen.length === 0,
    key: 'place-all',
  };
  const each = places.map(({ refArea, name }) => {
    const isChosen = chosen.includes(refArea);
    const next = isChosen ? chosen.filter((code) => code !== refArea) : [...chosen, refArea];
    return { text: name, href: visit.hrefWith({ places: writeList(next) }), isChosen, key: `place-${refArea}` };
  });
  return choices(words.indicator.places, [all, ...each], visit, 'choices own');
}
