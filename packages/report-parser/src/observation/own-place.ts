/** How the name of a place ends that has a shorter one. */
const rank = /(?:特别行政区|自治[区州县旗]|地区|[省市区县州旗盟])$/;
const whole = /^全[省市区县州旗盟]/;

/**
 * A name without the report's own place at its head, which tells nothing that the report does not; undefined when none
 * stands there. The short name of a place is as often the name of something in it, and counts only before 全市 and its like.
 *  > 福州市|生产总值, 福建|全省|生产总值
 */
const withoutOwnPlace = (text: string, place: string): string | undefined => {
  if (text.startsWith(place)) return text.slice(place.length).replace(whole, '') || undefined;
  const short = place.replace(rank, '');
  if (short.length < 2 || !text.startsWith(short) || !whole.test(text.slice(short.length))) return undefined;
  return text.slice(short.length).replace(whole, '') || undefined;
};

/** The first that is found for a name, or for the name without the report's own place at its head. */
export const findWithoutPlace = <T>(
  find: (name: string) => T | undefined,
  name: string,
  place: string | undefined,
): T | undefined => {
  const found = find(name);
  if (found !== undefined || place === undefined) return found;
  const rest = withoutOwnPlace(name, place);
  return rest === undefined ? undefined : find(rest);
};
