import type { HeadingCandidate } from './find-headings.ts';
import { BULLET_RANK } from './heading-forms.ts';

/** Headings of one form under one parent. */
export interface HeadingList {
  readonly form: string;
  readonly weak: boolean;
  readonly members: HeadingNode[];
  /** The number of its last member. */
  last: number;
}

export interface HeadingNode {
  readonly heading: HeadingCandidate;
  readonly children: HeadingNode[];
  /** Where the section ends, blanks before the next one included. */
  end: number;
}

/** Numbers that a list leaves out: `expected` to `found - 1`. */
export interface OrdinalGap {
  readonly heading: HeadingCandidate;
  readonly expected: number;
  /** The last paragraph in which the list or its parent was seen before; -1 at the beginning of the text. */
  readonly after: number;
}

export interface Nesting {
  readonly roots: readonly HeadingNode[];
  readonly lists: readonly HeadingList[];
  readonly gaps: readonly OrdinalGap[];
}

interface Branch {
  readonly rank: number;
  readonly form: string;
  readonly number: number | undefined;
  readonly node: HeadingNode | undefined;
  readonly children: HeadingNode[];
  /** By their forms; most headings hold none. */
  lists: Map<string, HeadingList> | undefined;
  readonly paragraph: number;
}

/** More missing numbers than this are no gap but another list. */
const WIDEST_GAP = 8;

/**
 * Sets each heading under the one that holds it, by its form and its number. A candidate whose number does not fit is
 * left out. At each offset of `closers` (各位代表！) the speaker leaves all sections but the outermost.
 */
export const nestHeadings = (
  headings: readonly HeadingCandidate[],
  closers: readonly number[],
  end: number,
): Nesting => {
  const root = makeRoot();
  const stack: Branch[] = [root];
  const lists: HeadingList[] = [];
  const gaps: OrdinalGap[] = [];
  const popTo = (depth: number, at: number): void => {
    for (const branch of stack.splice(depth)) if (branch.node) branch.node.end = at;
  };
  let closer = 0;
  let bullet: HeadingNode | undefined;
  for (const heading of headings) {
    for (; (closers[closer] ?? Number.POSITIVE_INFINITY) <= heading.start; closer++) popTo(2, closers[closer] ?? 0);
    const depth = depthOf(heading, stack);
    const parent = stack[depth - 1] ?? root;
    const list = parent.lists?.get(heading.form.name);
    const expected = (list?.last ?? 0) + 1;
    const fit = judge(heading, list, expected);
    if (fit === 'strange') continue;
    const after = list?.members.at(-1)?.heading.paragraph ?? parent.paragraph;
    if (fit === 'gap') gaps.push({ heading, expected, after });
    popTo(depth, heading.start);
    // A bullet holds its paragraph, or what of it stands before the next heading.
    if (bullet) bullet.end = Math.min(bullet.end, heading.start);
    const isBullet = heading.form.name === 'dash';
    const node: HeadingNode = { heading, children: [], end: isBullet ? heading.reach : end };
    bullet = isBullet ? node : undefined;
    parent.children.push(node);
    const home = fit === 'restart' || !list ? startList(heading, parent, lists) : list;
    home.members.push(node);
    home.last = heading.number ?? expected;
    if (!isBullet) stack.push(branchOf(node, parent));
  }
  for (; closer < closers.length; closer++) popTo(2, closers[closer] ?? end);
  return { roots: root.children, lists, gaps };
};

const makeRoot = (): Branch => ({
  rank: -1,
  form: '',
  number: undefined,
  node: undefined,
  children: [],
  lists: undefined,
  paragraph: -1,
});

const startList = (heading: HeadingCandidate, parent: Branch, lists: HeadingList[]): HeadingList => {
  const { name, weak } = heading.form;
  const list: HeadingList = { form: name, weak, members: [], last: 0 };
  parent.lists ??= new Map();
  parent.lists.set(name, list);
  lists.push(list);
  return list;
};

/** A list like 一是…六是 before the first heading of a part ends where that begins. */
const OUTSIDE = 3.5;

const branchOf = (node: HeadingNode, parent: Branch): Branch => {
  const { form, number, paragraph } = node.heading;
  const rank = form.rank !== 'relative' ? form.rank : parent.node ? parent.rank + 0.5 : OUTSIDE;
  return { rank, form: form.name, number, node, children: node.children, lists: undefined, paragraph };
};

/** How many branches stay open above a heading. */
const depthOf = ({ form, number }: HeadingCandidate, stack: readonly Branch[]): number => {
  let depth = stack.length;
  if (form.rank === 'relative') {
    const same = stack.findLastIndex((branch) => branch.form === form.name);
    if (same > 0) return same;
    while ((stack[depth - 1]?.rank ?? -1) >= BULLET_RANK) depth--;
    return depth;
  }
  while (depth > 1 && (stack[depth - 1]?.rank ?? -1) >= form.rank) depth--;
  // A list like 一是…六是 that is over does not hold the numbered headings behind it.
  const top = stack[depth - 1];
  const over = top !== undefined && top.rank % 1 !== 0 && top.number !== 1 && number === 1;
  return over ? depth - 1 : depth;
};

type Fit = 'next' | 'restart' | 'gap' | 'strange';

const judge = (heading: HeadingCandidate, list: HeadingList | undefined, expected: number): Fit => {
  const { number, form, inline } = heading;
  if (number === undefined || number === expected) return 'next';
  if (number === 1) return inline && list ? 'strange' : 'restart';
  if (form.weak || inline) return 'strange';
  if (number === expected - 1) return 'next'; // a number given twice
  return number > expected && number - expected <= WIDEST_GAP ? 'gap' : 'strange';
};
