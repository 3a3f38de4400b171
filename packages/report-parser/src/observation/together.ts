import { doingOf } from './clean-name.ts';
import type { NamedAmount } from './named-amount.ts';

/** 绿色园区8个、智能工厂46家，|均|居全国首位: what follows is told of all of them. */
const ofAll = /^(?:[均都皆]|双双)/;

export const isOfAllListed = (view: string, at: number): boolean => ofAll.test(view.slice(at, at + 2));

/** The names of the last list of amounts, as one; undefined when only one stands there. */
export const listedNames = (named: readonly NamedAmount[], from: number): string | undefined => {
  const names: string[] = [];
  for (let at = named.length - 1; at >= from; at--) {
    const { name, relation, segment } = named[at] as NamedAmount;
    if (relation.measure !== 'level' || name.from === 'earlier') return undefined;
    if (!names.includes(name.text)) names.unshift(name.text);
    if (segment.link !== 'listed') break;
  }
  const doing = doingOf(names[0] ?? '');
  const rest = names.slice(1).map((name) => (name.startsWith(doing) ? name.slice(doing.length) : name));
  return rest.length > 0 ? [names[0], ...rest].join('、') : undefined;
};
