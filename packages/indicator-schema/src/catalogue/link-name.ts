import type { Measure } from '../contract/types.ts';
import type { Figure } from './fit-table.ts';
import type { IndicatorNames, NamedIndicator } from './indicator.ts';
import { type NameIndex, nameIndexOf } from './name-index.ts';
import type { MeaningsAt } from './name-table.ts';
import { namesOfAll } from './names-of-all.ts';
import { plainName } from './plain-name.ts';
import { withoutBeginning, withoutEnding } from './word-list.ts';

/** How sure a link is: by the indicator's own name, by another name, or by what is left of a longer one. */
export type Matched = 'exact' | 'synonym' | 'head';

export interface IndicatorLink {
  readonly id: string;
  readonly matched: Matched;
}

/** No rank: that of a growth is not that of what grew. */
const growths: readonly Measure[] = ['growth', 'gap'];
const changes: readonly Measure[] = ['growth', 'change'];

/** Names as they stand win over what is left of longer ones. */
const meaningFirst = ({ start, split, end }: MeaningsAt, { names }: NameIndex): Uint16Array =>
  split > start ? names.meant.subarray(start, split) : names.meant.subarray(split, end);

/**
 * The place of the indicator that a name means: names as they stand win over what is left of longer ones, when their
 * units suit.
 */
const linkNamed = (name: string, figure: Figure, { find, names, fits }: NameIndex): number | undefined => {
  const at = find(name);
  if (at === undefined) return undefined;
  return fits.best(names.meant, at.start, at.split, figure) ?? fits.best(names.meant, at.split, at.end, figure);
};

/** The name without an ending, when its amount can be what the ending says. */
const linkRest = (rest: string | undefined, figure: Figure, measures: readonly Measure[], index: NameIndex) => {
  if (rest === undefined || (figure.measure !== undefined && !measures.includes(figure.measure))) return undefined;
  return linkNamed(rest, figure, index);
};

/** The name without 数 or 总量, of something counted. What is done in a time has no 总量 but that of all times. */
const linkCounted = (name: string, figure: Figure, index: NameIndex): number | undefined => {
  const total = withoutEnding(name, index.totalEndings);
  const counted = total ?? withoutEnding(name, index.countEndings);
  const at = counted === undefined ? undefined : index.find(counted);
  if (at === undefined) return undefined;
  const places = meaningFirst(at, index).filter(total === undefined ? index.isCounted : index.isStanding);
  return index.fits.best(places, 0, places.length, figure);
};

/** The name without 额 or 总值, of money. */
const linkAmount = (name: string, figure: Figure, index: NameIndex): number | undefined => {
  const rest = withoutEnding(name, index.amountEndings);
  const found = rest === undefined ? undefined : linkNamed(rest, figure, index);
  return found !== undefined && index.isMoney(found) ? found : undefined;
};

const MADE = '生产';
const OUTPUT = '产量';

/** |生产|粮食: the output of what is made. */
const linkMade = (name: string, figure: Figure, index: NameIndex): number | undefined =>
  name.startsWith(MADE) ? linkNamed(name.slice(MADE.length) + OUTPUT, figure, index) : undefined;

/** The name as it stands, then without 增速, 降低, 数 and the like. */
const linkEndings = (name: string, figure: Figure, index: NameIndex): number | undefined =>
  linkNamed(name, figure, index) ??
  linkAmount(name, figure, index) ??
  linkMade(name, figure, index) ??
  linkRest(withoutEnding(name, index.growthEndings), figure, growths, index) ??
  linkRest(withoutEnding(name, index.changeEndings), figure, changes, index) ??
  linkCounted(name, figure, index);

/** Links the name, then what is left of it word by word from the front. */
const linkForms = (name: string, figure: Figure, index: NameIndex): number | undefined => {
  let form: string | undefined = name;
  while (form !== undefined) {
    const found = linkEndings(form, figure, index);
    if (found !== undefined) return found;
    form = withoutBeginning(form, index.leadingWords);
  }
  return undefined;
};

/** Links the name; failing that, what it only gives examples of. */
const linkWhole = (name: string, figure: Figure, index: NameIndex): number | undefined => {
  const bare = withoutEnding(name, index.notes) ?? name;
  const found = linkForms(name, figure, index) ?? (bare === name ? undefined : linkForms(bare, figure, index));
  if (found !== undefined) return found;
  for (const form of namesOfAll(bare, index)) {
    const linked = linkForms(form, figure, index);
    if (linked !== undefined) return linked;
  }
  return undefined;
};

/** What is measured can be told with the whole only, in two characters or more. */
const longestShared = 6;

/** 汽车|产量|其中新能源汽车: the part with what of the whole was measured. */
const linkShared = (whole: string, part: string, figure: Figure, index: NameIndex): number | undefined => {
  for (let length = 2; length <= longestShared && length < whole.length; length++) {
    const found = linkNamed(part + whole.slice(-length), figure, index);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * 固定资产投资其中工业投资: the part, when the catalogue says that it is a part of that whole, or when what was measured is
 * told with it only, which is more than a count: 居民人均收入其中城镇居民. A part of what is new is
 * new itself: 新增经营主体其中民营企业. Of two meanings of the part that of this whole wins: 一般公共预算收入其中税收.
 */
const linkPart = (whole: string, part: string, figure: Figure, index: NameIndex): number | undefined => {
  const begun = (index.beginningOf(whole) ?? '') + part;
  const owner = whole === '' ? undefined : linkWhole(whole, { measure: undefined, unit: undefined }, index);
  const ownerEntry = owner === undefined ? undefined : index.indicators[owner];
  const named =
    (ownerEntry && linkNamed(index.fold(ownerEntry.names.zh) + part, figure, index)) ??
    linkWhole(begun, figure, index) ??
    linkWhole(part, figure, index);
  const found = named ?? linkShared(whole, part, figure, index);
  const wholes = found === undefined ? undefined : index.indicators[found]?.partOf;
  if (whole === '') return wholes && found;
  const isToldAlone = found !== undefined && named === undefined && !index.isCounted(found);
  if (wholes === undefined && !isToldAlone) return undefined;
  if (ownerEntry === undefined) return undefined;
  return isToldAlone || wholes?.includes(ownerEntry.id) ? found : undefined;
};

/** `name` is what `text` is folded to. */
const howMatched = (text: string, name: string, found: number, index: NameIndex): Matched => {
  const { names } = index.indicators[found] as NamedIndicator;
  if (plainName(text) === plainName(names.zh)) return 'exact';
  const at = index.find(name);
  return at && meaningFirst(at, index).includes(found) ? 'synonym' : 'head';
};

const PART = '其中';

/** Where 其中 stands; walked by the script, since a name is too short to leave it for `indexOf`. */
const placeOfPart = (name: string): number => {
  for (let at = 0; at < name.length - 1; at++)
    if (name.charCodeAt(at) === PART.charCodeAt(0) && name.charCodeAt(at + 1) === PART.charCodeAt(1)) return at;
  return -1;
};

/** 建成家庭农场: newly, or all that there are? Where all have an entry of their own, the name does not say. */
const isNewOrAll = (name: string, found: number, index: NameIndex): boolean => {
  const rest = withoutBeginning(name, index.unclearBeginnings);
  const at = rest === undefined ? undefined : index.find(rest);
  return at !== undefined && !index.names.meant.subarray(at.start, at.end).includes(found);
};

/** Links a name that holds no part of a whole. */
const linkOne = (name: string, figure: Figure, index: NameIndex): number | undefined => {
  const found = linkWhole(name, figure, index);
  return found !== undefined && isNewOrAll(name, found, index) ? undefined : found;
};

/** Links a folded name, or the part that it names of a whole. */
const linkFolded = (name: string, figure: Figure, index: NameIndex): number | undefined => {
  if (index.isUnclear(name)) return undefined;
  const at = placeOfPart(name);
  return at < 0
    ? linkOne(name, figure, index)
    : linkPart(name.slice(0, at), name.slice(at + PART.length), figure, index);
};

/** The indicator of `catalogue` that a report's words name. */
export const linkName = (text: string, figure: Figure, catalogue: IndicatorNames): NamedIndicator | undefined => {
  const index = nameIndexOf(catalogue);
  const found = linkFolded(index.fold(text), figure, index);
  return found === undefined ? undefined : index.indicators[found];
};

/** The same by its id, with how sure it is. */
export const matchName = (text: string, figure: Figure, catalogue: IndicatorNames): IndicatorLink | undefined => {
  const index = nameIndexOf(catalogue);
  const name = index.fold(text);
  const found = linkFolded(name, figure, index);
  if (found === undefined) return undefined;
  const { id } = index.indicators[found] as NamedIndicator;
  return { id, matched: howMatched(text, name, found, index) };
};
