import type { Project } from '@gongbao/indicator-schema';
import { signSet } from '../lexicon/sign-set.ts';
import { makeSeek, type Seek } from '../seek.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { wordsOf } from '../words-of.ts';
import { clauseStart, isFacility, isPlain, KIND, LEAD, WHEN } from './plain-names.ts';
import { splitNames } from './split-names.ts';
import { stageBehind } from './stages.ts';

/** What became of works, and nothing behind it: 松桥水库|建成投用|, */
const BECAME = /(?:建成|[竣开完]工)(?:建设|并?投[用产运]|投入|使用|运[营行]|通[车航水气])*(?=[,。;])/y;

/** How it became that stands between the names and the verb. */
const HOW = /(?:全面|全部|陆续|顺利|如期|正式|实现|先后|相继|已){0,2}$/;

/** What is one of many that no name tells apart: 村级|卫生室, 首个|换电站, 养老服务|中心. */
const NAMELESS =
  /^(?:[各每全]|新(?![城区])|.{0,6}(?:[首第][一二三]?[个座条家所]|[一首]批)|所有|[村乡镇社县]级|乡[镇村]|农村|社区|公共|养老|便民|综合|文化|污水|垃圾|高速)/;

/** 查验中心|（以下简称“中心”）|: what it is called further on. */
const CALLED = /\((?:以下)?[简统]称[^()]*\)$/;

const withoutCalled = (view: string, { start, end }: Span): Span => ({
  start,
  end: end - (CALLED.exec(view.slice(start, end))?.[0].length ?? 0),
});

/** Finds the verbs that can say what became of works. */
export const makeBecameSeek = (view: string): Seek => {
  const seeks = ['建成', '竣工', '开工', '完工'].map((words) => makeSeek(view, words));
  return (from) => Math.min(...seeks.map((seek) => seek(from)));
};

/** What was done to works, and nothing before it: |建成投用|桑河大桥、南湖医院. */
const DONE = /(?:建成|[竣开完]工)(?:建设|投[用产运])*了?/y;

/** Where the clause ends that the verb at `at` begins, and where its names begin. */
const objectOf = (view: string, at: number): Span | undefined => {
  DONE.lastIndex = at;
  if (!DONE.test(view)) return undefined;
  let end = DONE.lastIndex;
  while (end < view.length && !endsClause(view.charCodeAt(end))) end++;
  return { start: DONE.lastIndex, end };
};
const endsClause = signSet(',。;\n');

/** What can stand before such a verb: the end of a clause, or of when it was done. */
const mayLead = signSet(',。;:!?\n年内后继计现保争促动成进障');

const namesIn = (view: string, list: Span): readonly Span[] => {
  const names = splitNames(view, list).map((name) => withoutCalled(view, name));
  const isEach = names.every((name) => isPlain(view, name) && isNamed(view.slice(name.start, name.end)));
  return isEach ? names : [];
};

/** The works of a paragraph's clauses that hold nothing but their names and what became of them. */
export const readNamedWorks = (source: SourceText, { start, end }: Span, nextVerb: Seek): readonly Project[] => {
  const { view } = source;
  const projects: Project[] = [];
  for (let at = nextVerb(start); at < end; at = nextVerb(at + 2)) {
    BECAME.lastIndex = at;
    const isBehind = BECAME.test(view);
    if (!isBehind && at > start && !mayLead(view.charCodeAt(at - 1))) continue;
    const stage = stageBehind(view.slice(at, at + 4));
    if (stage === undefined) continue;
    const first = clauseStart(view, start, at);
    const clause = view.slice(first, at).replace(HOW, '');
    const when = WHEN.exec(clause)?.[0].length ?? 0;
    const lead = when + (LEAD.exec(clause.slice(when))?.[0].length ?? 0);
    const object = isBehind || lead < clause.length ? undefined : objectOf(view, at);
    const told = isBehind ? { start: first + lead, end: first + clause.length } : object;
    const names = told === undefined ? [] : namesIn(view, told);
    // 建成游客中心: behind its verb a single one is as often of a kind
    if (!isBehind && names.length < 2) continue;
    for (const name of names) projects.push({ name: wordsOf(source, name), stage, group: null, box: null, ...name });
  }
  return projects;
};

const isNamed = (words: string): boolean =>
  isFacility(words) && !NAMELESS.test(words) && !/项目|工程$|等(?![级高])|[的了]/.test(words) && !KIND.test(words);
