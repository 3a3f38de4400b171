import { opening } from '../lexicon/signed-pattern.ts';
import { withAspect } from './join-names.ts';
import type { NamedAmount } from './named-amount.ts';
import type { Name } from './naming.ts';

/** |后者|增幅达27%, |前者|占六成: which of two it is, and what is told of it. */
const ofTwo = opening('前后', /^[前后]者.{0,20}$/);
const which = /^([前后])者(.*)$/;
const rate = /^(?:增速|增幅|涨幅|降幅)$/;

/** The last two things that the sentence told of side by side; undefined when there are no two. */
const lastTwo = (named: readonly NamedAmount[], from: number): readonly [string, string] | undefined => {
  const last = named[named.length - 1];
  if (last === undefined) return undefined;
  for (let at = named.length - 2; at >= from; at--) {
    const { name, relation } = named[at] as NamedAmount;
    if (name.text !== last.name.text && relation.measure === last.relation.measure) return [name.text, last.name.text];
  }
  return undefined;
};

/**
 * A name that says the former or the latter, by the one of the two that is meant.
 *  > 船舶、水产品产值分别为218亿元和94亿元，|后者|增幅达27%
 */
export const ofFormerOrLatter = (named: readonly NamedAmount[], from: number, name: Name): Name => {
  const [, side, aspect = ''] = ofTwo(name.text) ? (which.exec(name.text) ?? []) : [];
  const two = side === undefined ? undefined : lastTwo(named, from);
  if (two === undefined) return name;
  const thing = side === '前' ? two[0] : two[1];
  return {
    ...name,
    text:
      aspect === '' || rate.test(aspect) ? thing : aspect.startsWith('占') ? thing + aspect : withAspect(thing, aspect),
  };
};
