import type { ShownOperation } from './shown-document.ts';

type Answers = ShownOperation['responses'];
type Answer = Answers[string];

/** The answers by status that most operations can give alike: they are said once, not with each. */
export function sharedAnswers(operations: readonly ShownOperation[]): ReadonlyMap<string, Answer> {
  const counts = new Map<string, { readonly status: string; readonly answer: Answer; count: number }>();
  for (const [status, answer] of operations.flatMap(({ responses }) => Object.entries(responses))) {
    const key = keyOf(status, answer);
    const entry = counts.get(key) ?? { status, answer, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  const common = [...counts.values()].filter(({ count }) => count > operations.length / 2);
  return new Map(common.map(({ status, answer }) => [status, answer]));
}

/** An operation's answers: its own, and the statuses of those that it shares. */
export function splitAnswers({ responses }: ShownOperation, shared: ReadonlyMap<string, Answer>) {
  const isShared = ([status, answer]: readonly [string, Answer]): boolean => {
    const common = shared.get(status);
    return common !== undefined && keyOf(status, answer) === keyOf(status, common);
  };
  const all = Object.entries(responses);
  return { own: all.filter((entry) => !isShared(entry)), common: all.filter(isShared).map(([status]) => status) };
}

/** What is said of it; examples of it can be others. */
function keyOf(status: string, { description }: Answer): string {
  return `${status} ${description}`;
}
