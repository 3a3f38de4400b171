import { englishPlaceName } from '@gongbao/indicator-schema/english-names';
import type { SourcedObservation } from '../data/observation.ts';
import type { Visit } from '../page/page.ts';

/** 重庆市长寿区 → 长寿区; a province or a city alone stays as it is. */
export const shortPlaceName = (name: string): string =>
  name.replace(/^.{2,8}?(?:省|自治区|特别行政区|市)(?=.{2})/u, '');

type Named = { readonly code: string; readonly name: string };

/** What a place is called where there is little room: 涪陵区 or Fuling. */
export const placeLabel = ({ code, name }: Named, { words, language }: Pick<Visit, 'words' | 'language'>): string =>
  code === '000000' ? words.nation : ((language === 'en' ? englishPlaceName(code) : undefined) ?? name);

/** What it is called in full: 重庆市涪陵区 or Fuling (重庆市涪陵区). */
export function placeTitle(place: Named, visit: Pick<Visit, 'words' | 'language'>): string {
  const label = placeLabel(place, visit);
  return label === place.name || place.code === '000000' ? label : `${label} (${place.name})`;
}

/** Names for the codes of places, short where short is enough to tell them apart. */
export function placeNames(observations: Iterable<SourcedObservation>, visit: Visit): (code: string) => string {
  const full = new Map<string, string>();
  for (const { place } of observations) if (place) full.set(place.code, placeLabel(place, visit));
  full.set('000000', visit.words.nation);
  const uses = new Map<string, number>();
  for (const name of full.values()) {
    const short = shortPlaceName(name);
    uses.set(short, (uses.get(short) ?? 0) + 1);
  }
  return (code) => {
    const name = full.get(code) ?? code;
    const short = shortPlaceName(name);
    return uses.get(short) === 1 ? short : name;
  };
}
