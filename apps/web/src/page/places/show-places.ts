import { group } from 'd3-array';
import { loadReportedPlaces, type Place } from '../../data/places.ts';
import { element } from '../../dom/element.ts';
import type { Page, Visit } from '../page.ts';

/** The places whose reports are known, by province. */
export async function showPlaces(visit: Visit): Promise<Page> {
  const { title, lead } = visit.words.places;
  const places = await loadReportedPlaces();
  const sections = [...group(places, ({ code }) => code.slice(0, 2))].map(([province, members]) =>
    element(
      'section',
      {},
      element('h2', {}, province === '00' ? visit.words.nation : provinceName(members)),
      element('ul', { class: 'entries' }, ...members.map((place) => placeEntry(place, visit))),
    ),
  );
  const content = element(
    'div',
    { class: 'list-page' },
    element('h1', { tabindex: -1 }, title),
    element('p', { class: 'lead' }, lead(places.length)),
    ...sections,
  );
  return { title, content };
}

/** 重庆市 from 重庆市 or 重庆市长寿区. */
function provinceName(members: readonly Place[]): string {
  const [first] = members;
  if (!first) return '';
  return first.level === 'province'
    ? first.name
    : (first.fullName.match(/^.+?(?:省|自治区|市)/u)?.[0] ?? first.fullName);
}

export function placeEntry({ code, name, reports }: Place, { href, words }: Visit): HTMLElement {
  const link = element('a', { href: href(`/places/${code}`) }, code === '000000' ? words.nation : name);
  return element('li', {}, link, ' ', element('small', {}, words.places.reports(reports)));
}
