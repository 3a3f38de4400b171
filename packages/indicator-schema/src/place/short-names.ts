const suffix = /(?:特别行政区|自治[区州县旗]|新区|地区|林区|矿区|特区|[省市盟州区县旗])$/;

/** A short form is one only with two characters or more: 忠县 is never 忠. */
const enough = (name: string): boolean => name.length >= 2;

/** A name without the peoples in it: 酉阳土家族苗族 becomes 酉阳. */
const withoutPeoples = (name: string, peoples: readonly string[]): string => {
  for (const people of peoples)
    if (name.endsWith(people) && enough(name.slice(0, -people.length)))
      return withoutPeoples(name.slice(0, -people.length), peoples);
  return name;
};

/** The shorter forms in which reports write a place: 长寿 for 长寿区, 恩施 and 恩施州 for 恩施土家族苗族自治州. */
export const shortNames = (name: string, peoples: readonly string[]): readonly string[] => {
  const ending = suffix.exec(name)?.[0];
  if (ending === undefined) return [];
  const stem = name.slice(0, -ending.length);
  if (!ending.startsWith('自治')) return enough(stem) ? [stem] : [];
  const bare = withoutPeoples(stem, peoples);
  if (ending === '自治区') return [bare];
  return bare === stem ? [] : [bare, `${bare}${ending.slice(2)}`, `${bare}${ending}`];
};
