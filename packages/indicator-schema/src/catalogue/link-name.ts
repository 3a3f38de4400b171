import type { Measure } from '../contract/types.ts';
import { fitOf } from './fits-unit.ts';
import type { Indicator } from './indicator.ts';
import type { Catalogue } from './make-catalogue.ts';
import { isCounted, type Meanings, type NameIndex, nameIndexOf } from './name-index.ts';
import { namesOfAll } from './names-of-all.ts';
import { plainName } from './plain-name.ts';
import { withoutBeginning, withoutEnding } from './word-list.ts';

/** How sure a link is: by the indicator's own name, by another name, or by what is left of a longer one. */
export type Matched = 'exact' | 'synonym' | 'head';

export interface IndicatorLink {
  readonly id: string;
  readonly matched: Matched;
}

interface Amount {
  readonly measure: Measure | undefined;
  readonly unit: string | null | undefined;
}

/** The indicator that suits best; undefined when two suit alike. */
const best = (candidates: readonly Indicator[], { measure, unit }: Amount): Indicator | undefined => {
  let found: Indicator | undefined;
  let fit = 0;
  let alone = true;
  for (const candidate of candidates) {
    const other = fitOf(candidate, measure, unit);
    if (other < fit || other === 0) continue;
    alone = other > fit;
    found = candidate;
    fit = other;
  }
  return alone ? found : undefined;
};

/** Names as they stand win over what is left of longer ones. */
const meaningFirst = ({ named, leftOf }: Meanings): readonly Indicator[] => (named.length > 0 ? named : leftOf);

const growths: readonly Measure[] = ['growth', 'gap', 'rank'];
const changes: readonly Measure[] = ['growth', 'change'];

/** Names as they stand win over what is left of longer ones, when their units suit. */
const linkNamed = (name: string, amount: Amount, index: NameIndex): Indicator | undefined => {
  const meanings = index.named(name);
  return meanings && (best(meanings.named, amount) ?? best(meanings.leftOf, amount));
};

/** The name without an ending, when its amount can be what the ending says. */
const linkRest = (rest: string | undefined, amount: Amount, measures: readonly Measure[], index: NameIndex) => {
  if (rest === undefined || (amount.measure !== undefined && !measures.includes(amount.measure))) return undefined;
  return linkNamed(rest, amount, index);
};

/** The name without 数 or 总量, of something counted. */
const linkCounted = (name: string, amount: Amount, index: NameIndex): Indicator | undefined => {
  const total = withoutEnding(name, index.totalEndings);
  const counted =
    total === undefined || index.beginningOf(name) !== undefined ? withoutEnding(name, index.countEndings) : total;
  const meanings = counted === undefined ? undefined : index.named(counted);
  return meanings && best(meaningFirst(meanings).filter(isCounted), amount);
};

/** The name as it stands, then without 增速, 降低, 数 and the like. */
const linkEndings = (name: string, amount: Amount, index: NameIndex): Indicator | undefined =>
  linkNamed(name, amount, index) ??
  linkRest(withoutEnding(name, index.growthEndings), amount, growths, index) ??
  linkRest(withoutEnding(name, index.changeEndings), amount, changes, index) ??
  linkCounted(name, amount, index);

/** 新增国家级绿色工厂 → 新增绿色工厂: what was newly had, whoever recognised it. */
const withoutLevel = (name: string, index: NameIndex): string | undefined => {
  const beginning = index.beginningOf(name);
  if (beginning === undefined) return undefined;
  const rest = withoutBeginning(index.foldBeginning(name).slice(beginning.length), index.levelWords);
  return rest === undefined ? undefined : beginning + rest;
};

/** Links the name, then what is left of it word by word from the front. */
const linkForms = (name: string, amount: Amount, index: NameIndex): Indicator | undefined => {
  let form: string | undefined = name;
  while (form !== undefined) {
    const found = linkEndings(form, amount, index);
    if (found !== undefined) return found;
    form = withoutBeginning(form, index.leadingWords);
  }
  return undefined;
};

/** Links the name; failing that, what it only gives examples of; each also without a level of government. */
const linkWhole = (name: string, amount: Amount, index: NameIndex): Indicator | undefined => {
  const bare = withoutEnding(name, index.notes) ?? name;
  for (const form of [bare, ...namesOfAll(bare, index)]) {
    const found = linkForms(form, amount, index);
    if (found !== undefined) return found;
    const general = withoutLevel(form, index);
    const linked = general === undefined ? undefined : linkForms(general, amount, index);
    if (linked !== undefined) return linked;
  }
  return undefined;
};

/**
 * 固定资产投资其中工业投资: the part, when the catalogue says that it is a part of that whole. A part of what is new is
 * new itself: 新增经营主体其中民营企业.
 */
const linkPart = (whole: string, part: string, amount: Amount, index: NameIndex): Indicator | undefined => {
  const begun = (index.beginningOf(whole) ?? '') + part;
  const found = linkWhole(begun, amount, index) ?? linkWhole(part, amount, index);
  if (found?.partOf === undefined) return undefined;
  if (whole === '') return found;
  const owner = linkWhole(whole, { measure: undefined, unit: undefined }, index);
  return owner !== undefined && found.partOf.includes(owner.id) ? found : undefined;
};

/** `name` is what `text` is folded to. */
const howMatched = (text: string, name: string, found: Indicator, { named }: NameIndex): Matched => {
  if (plainName(text) === plainName(found.names.zh)) return 'exact';
  const meanings = named(name);
  return meanings && meaningFirst(meanings).includes(found) ? 'synonym' : 'head';
};

/** The indicator of `catalogue` that a report's words name, with how sure that is. */
export const linkName = (text: string, amount: Amount, catalogue: Catalogue): IndicatorLink | undefined => {
  const index = nameIndexOf(catalogue);
  const name = index.fold(text);
  if (index.isUnclear(name)) return undefined;
  const at = name.indexOf('其中');
  const found =
    at < 0 ? linkWhole(name, amount, index) : linkPart(name.slice(0, at), name.slice(at + 2), amount, index);
  if (found === undefined) return undefined;
  return { id: found.id, matched: howMatched(text, name, found, index) };
};
