import { signSet } from '../lexicon/sign-set.ts';
import { opening } from '../lexicon/signed-pattern.ts';
import { wordSet } from '../lexicon/word-tree.ts';
import type { Span } from '../span.ts';
import type { Amount } from '../tree.ts';
import { withoutNewness } from './join-names.ts';
import type { Name } from './naming.ts';
import type { Relation } from './relation.ts';

const atEnd = wordSet('净增 净增加 净增长 净新增');
const mayRise = signSet('累净');
const atStart = /^(?:累计)?净(?:增加?|新增)(?=.{2})/;

/** 拟|增加|铁路建设资本金1000亿元: funds that are raised by so much; of things so many may be made anew. */
const raised = /^(?:拟|再)?增加(?!值)(?=.{3})/;
const isRaise = opening('拟再增', raised);

/** |净增|企业68家 is what 企业净增68家 is: by as many they rose. */
export const asNetRise = (name: Name, relation: Relation, { unit }: Amount): { name: Name; relation: Relation } => {
  if (relation.measure !== 'level' || unit?.kind === 'share') return { name, relation };
  const isRaised = unit?.kind === 'money' && name.from === 'before' && isRaise(name.text);
  if (!isRaised && !mayRise(name.text.charCodeAt(0))) return { name, relation };
  const text = name.text.replace(isRaised ? raised : atStart, '');
  return text === name.text
    ? { name, relation }
    : { name: { ...name, text }, relation: { ...relation, measure: 'change' } };
};

/** 新增规上企业25家、|净增|18家: by as many all of them rose, and not the new ones. */
export const ofAllThatRose = (view: string, { start, end }: Span, name: Name | undefined): Name | undefined => {
  if (name?.from !== 'earlier' || !atEnd.endingAt(view, end, start)) return name;
  const all = withoutNewness(name.text);
  return all === undefined ? name : { ...name, text: all };
};
