import type { Amount } from '../tree.ts';
import type { Name } from './naming.ts';
import type { Relation } from './relation.ts';

/** |严守|18亿亩|耕地红线|: what is kept is a limit, and no deed. */
const kept = /^(?:牢牢|坚决)?(?:严守|坚守|守住|守牢|守好)(?=.{0,12}[红底]线$)/;

interface Read {
  readonly name: Name;
  readonly relation: Relation;
}

export const ofRedLine = (read: Read, { unit }: Amount): Read => {
  const { name, relation } = read;
  if (unit?.dimension !== 'area' || relation.measure !== 'level' || !name.text.endsWith('线')) return read;
  const text = name.text.replace(kept, '');
  return text === name.text
    ? read
    : { name: { ...name, text }, relation: { ...relation, bound: relation.bound ?? 'ge' } };
};
