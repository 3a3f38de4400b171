/** What one chart asks the service for; all places when none is named. */
export interface Question {
  readonly api: string;
  readonly asOf: string | null;
  readonly indicators: readonly string[];
  readonly places: readonly string[];
}

/** What the service takes at once: so many values in a list, and so many pairs of indicator and place. */
const MOST_VALUES = 20;
const MOST_PAIRS = 100;

interface Waiting {
  readonly question: Question;
  readonly settle: (shared: Question) => void;
}

let waiting: Waiting[] = [];

/**
 * The question that answers this one and as many others as possible that are asked in the same turn of the page, so
 * that many charts share one request. The very same question when it stands alone.
 */
export function shareQuestions(question: Question): Promise<Question> {
  return new Promise((settle) => {
    waiting.push({ question, settle });
    if (waiting.length > 1) return;
    queueMicrotask(() => {
      const together = waiting;
      waiting = [];
      for (const { question: shared, members } of merge(together)) for (const member of members) member.settle(shared);
    });
  });
}

interface Shared {
  question: Question;
  readonly members: Waiting[];
}

/** First the places of one indicator, then the indicators of the same places. */
function merge(asked: readonly Waiting[]): readonly Shared[] {
  const single = asked.map((member): Shared => ({ question: member.question, members: [member] }));
  return mergeBy('indicators', 'places', mergeBy('places', 'indicators', single));
}

type ListName = 'indicators' | 'places';

/** Joins the lists `joined` of those that agree in everything else. */
function mergeBy(joined: ListName, same: ListName, all: readonly Shared[]): readonly Shared[] {
  const merged: Shared[] = [];
  for (const one of all) {
    const partner = merged
      .map((other) => ({ other, question: join(other.question, one.question, { joined, same }) }))
      .find(({ question }) => question !== undefined);
    if (partner?.question) {
      partner.other.question = partner.question;
      partner.other.members.push(...one.members);
    } else merged.push({ ...one, members: [...one.members] });
  }
  return merged;
}

function join(a: Question, b: Question, { joined, same }: Record<'joined' | 'same', ListName>): Question | undefined {
  if (a.api !== b.api || a.asOf !== b.asOf || !sameList(a[same], b[same])) return undefined;
  if (sameList(a[joined], b[joined])) return a;
  // No place named is all places: a question for all is not answered by one for some.
  if (a[joined].length === 0 || b[joined].length === 0) return undefined;
  const values = [...new Set([...a[joined], ...b[joined]])];
  if (values.length > MOST_VALUES || values.length * Math.max(1, a[same].length) > MOST_PAIRS) return undefined;
  return { ...a, [joined]: values };
}

const sameList = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();
