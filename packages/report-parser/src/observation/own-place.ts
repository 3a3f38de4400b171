import type { Places } from '@gongbao/indicator-schema/places';
import { makeAtOwnLevel } from './own-level.ts';

/** How the name of a place ends that has a shorter one. */
const rank = /(?:特别行政区|自治[区州县旗]|地区|[省市区县州旗盟])$/;
const whole = /^全[省市区县州旗盟]/;

const withoutWhole = (text: string): string | undefined => text.replace(whole, '') || undefined;

/** A name without the report's own place at its head; undefined when none stands there. */
type WithoutOwnPlace = (name: string) => string | undefined;

const asIs: WithoutOwnPlace = () => undefined;

/**
 * Takes from the head of names the report's own place, which tells nothing that the report does not. The short name of a
 * place is as often the name of something in it, and counts only before 全市 and its like.
 *  > 福州市|生产总值, 福建|全省|生产总值
 *
 * So does the word for what it is, and the whole of it within a share.
 *  > 市|生产总值, 战新产业产值占|全市|规上工业总产值比重
 */
const makeWithoutOwnPlace = (place: string | undefined): WithoutOwnPlace => {
  if (place === undefined) return asIs;
  const short = place.replace(rank, '');
  const kind = place.slice(-1);
  const ofAll = `占全${kind}`;
  return (name) => {
    if (name.startsWith(kind)) return withoutWhole(name.slice(kind.length));
    if (name.includes(ofAll)) return name.replace(ofAll, '占');
    if (!name.startsWith(short)) return undefined;
    if (name.startsWith(place)) return withoutWhole(name.slice(place.length));
    const rest = name.slice(short.length);
    return short.length >= 2 && whole.test(rest) ? withoutWhole(rest) : undefined;
  };
};

/** Finds by a name as it stands, or else without the report's own place at its head. */
export type FindInPlace = <T>(find: (name: string) => T | undefined, name: string) => T | undefined;

/** Finds nothing by what a name tells of another level of government than the report's own. */
export const makeFindInPlace = (places: Places, code: string | undefined): FindInPlace => {
  const withoutPlace = makeWithoutOwnPlace(places.get(code ?? '')?.name);
  const atOwnLevel = makeAtOwnLevel(places, code ?? '');
  return (find, text) => {
    const name = atOwnLevel(text);
    if (name === undefined) return undefined;
    const found = find(name);
    if (found !== undefined) return found;
    const rest = withoutPlace(name);
    return rest === undefined ? undefined : find(rest);
  };
};
