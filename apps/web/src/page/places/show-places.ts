import { group } from 'd3-array';
import { loadReportedPlaces, type Place } from '../../data/places.ts';
import { type Child, element } from '../../dom/element.ts';
import { markChinese } from '../../dom/mark-chinese.ts';
import { placeTitle } from '../../text/place-name.ts';
import type { Page, Visit } from '../page.ts';

/** The places whose reports are known, by province. */
export async function showPlaces(visit: Visit): Promise<Page> {
  const { title, lead } = visit.words.places;
  const places = await loadReportedPlaces();
  const sections = [...group(places, ({ code }) => code.slice(0, 2)).values()].map((members) =>
    provinceSection(members, visit),
  );
  const content = element(
    'div',
    { class: 'list-page places-page' },
    element('h1', { tabindex: -1 }, title),
    element('p', { class: 'lead' }, lead(places.length)),
    ...sections,
  );
  return { title, content };
}

/** A province is its own heading; its prefectures and counties stand under it. */
function provinceSection(members: readonly Place[], visit: Visit): HTMLElement {
  const head = members.find(({ code }) => code.endsWith('0000'));
  const below = members.filter((place) => place !== head);
  return element(
    'section',
    {},
    element('h2', {}, ...(head ? placeParts(head, visit) : [markChinese(provinceName(members), visit)])),
    below.length > 0 && element('ul', { class: 'entries' }, ...below.map((place) => placeEntry(place, visit))),
  );
}

/** 重庆市 from 重庆市 or 重庆市长寿区. */
function provinceName(members: readonly Place[]): string {
  const [first] = members;
  if (!first) return '';
  return first.level === 'province'
    ? first.name
    : (first.fullName.match(/^.+?(?:省|自治区|市)/u)?.[0] ?? first.fullName);
}

const placeEntry = (place: Place, visit: Visit): HTMLElement => element('li', {}, ...placeParts(place, visit));

function placeParts({ code, name, reports }: Place, visit: Visit): Child[] {
  const link = element(
    'a',
    { href: visit.href(`/places/${code}`) },
    markChinese(placeTitle({ code, name }, visit), visit),
  );
  return [link, ' ', element('small', {}, visit.words.places.reports(reports))];
}
