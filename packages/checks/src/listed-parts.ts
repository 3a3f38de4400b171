import type { CheckedReport, Statement } from './check.ts';
import { unitOf } from './figure.ts';
import { sentenceAt } from './sentence.ts';
import { statementsWithin } from './statements-within.ts';

/** The parts that a sentence lists of a total, and how the sentence says so. */
export interface ListedParts {
  readonly parts: readonly Statement[];
  /**
   * `among`: 其中, which may leave parts out and name some twice. `whole`: 共60个，其中甲50个、乙10个, a list that ends
   * where the sentence pauses. `bracket`: 60个（甲50个、乙10个）, which holds nothing else.
   */
  readonly manner: 'among' | 'whole' | 'bracket';
  /** Whether nothing but 、 and names stand between the parts. */
  readonly isList: boolean;
}

/** A list goes on with 、 and a name; a stop, another bracket or 其中 again ends it. */
const goesOn = /^[^，,。；;：:（）()其等]{0,3}[、和及][^，,。；;：:（）()等]{1,24}$/u;
const countsAll = /(?:共|合计|总计|总共)[^，,。；;：:、（）()\n]{0,16}$/u;
const opensBracket = /^[^，,。；;：:、（）()\n]{0,8}[（(]/u;
/** 等 leaves parts out, 含 and 其中 name some of them. */
const namesSome = /等|其中|含|包括|另|以上|不含/u;

const alike = (part: Statement, total: Statement): boolean =>
  part.period === total.period && part.measure === 'level' && part.table === null && unitOf(part) === unitOf(total);

/** How many of the figures stand in one list, each behind the other with nothing but 、 and a name between them. */
function enumerated(text: string, figures: readonly Statement[]): number {
  let count = Math.min(1, figures.length);
  while (count < figures.length) {
    const [before, next] = [figures[count - 1] as Statement, figures[count] as Statement];
    if (!goesOn.test(text.slice(before.source.end, next.source.start))) return count;
    count++;
  }
  return count;
}

function inBracket({ text, statements }: CheckedReport, total: Statement): ListedParts | undefined {
  const open = opensBracket.exec(text.slice(total.source.end, total.source.end + 10));
  if (open === null) return undefined;
  const start = total.source.end + open[0].length;
  const length = text.slice(start, start + 120).search(/[）)（(\n]/u);
  if (length < 0 || namesSome.test(text.slice(start, start + length))) return undefined;
  const parts = statementsWithin(statements, { start, end: start + length });
  const whole =
    parts.length > 0 && enumerated(text, parts) === parts.length && parts.every((part) => alike(part, total));
  return whole ? { parts, manner: 'bracket', isList: true } : undefined;
}

function behindAmong({ text, statements }: CheckedReport, total: Statement): ListedParts | undefined {
  const near = text.slice(total.source.end, total.source.end + 4).indexOf('其中');
  if (near < 0) return undefined;
  const sentence = sentenceAt(text, total.source.start);
  const behind = statementsWithin(statements, { start: total.source.end + near + 1, end: sentence.end });
  const parts = behind.filter((part) => alike(part, total));
  const listed = enumerated(text, behind);
  const last = behind[listed - 1];
  const counted = countsAll.test(text.slice(sentence.start, total.source.start));
  const ends = last !== undefined && /^[。；;\n]?$/u.test(text.slice(last.source.end, last.source.end + 1));
  const isList = listed >= 2 && listed === parts.length;
  const whole = isList && counted && ends && listed === behind.length;
  return { parts, manner: whole ? 'whole' : 'among', isList };
}

/** The parts of a total, where the words behind it list any. */
export const listedParts = (report: CheckedReport, total: Statement): ListedParts | undefined =>
  inBracket(report, total) ?? behindAmong(report, total);
