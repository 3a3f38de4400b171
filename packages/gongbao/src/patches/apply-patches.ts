import type { Diagnostic, NumberAccount, Observation, ParsedReport, Span } from '@gongbao/indicator-schema';
import { type Applied, findContradicted } from './find-contradicted.ts';
import { type Located, locateQuote } from './locate-quote.ts';
import type { Patch } from './patches-file.ts';
import { toQuantity } from './to-quantity.ts';

type AddPatch = Extract<Patch, { add: unknown }>;
type IgnoredReason = keyof NumberAccount['ignored'];
type Conflict = 'text-differs' | 'no-observation' | 'already-observed' | 'not-in-account';

interface Corrected {
  readonly parsed: ParsedReport;
  /** What was applied so far, each with the words whose number it corrected. */
  readonly applied: readonly Applied[];
}

/**
 * A report with its corrections, in the order of the file. One that no longer matches changes nothing and is reported:
 * `patch-conflict`, as is one that contradicts another before it. One whose words stand elsewhere by now is applied
 * there and reported: `patch-moved`.
 */
export const applyPatches = (parsed: ParsedReport, text: string, patches: readonly Patch[]): ParsedReport =>
  patches
    .filter(({ report }) => report === undefined || report === parsed.report.id)
    .reduce<Corrected>((corrected, patch) => applyPatch(corrected, text, patch), { parsed, applied: [] }).parsed;

const applyPatch = ({ parsed, applied }: Corrected, text: string, patch: Patch): Corrected => {
  const refused = (diagnostic: Diagnostic): Corrected => ({ parsed: withDiagnostic(parsed, diagnostic), applied });
  const place = locateQuote(text, patch);
  if (place === null) return refused(conflictOf(patch, 'text-differs', text.length));
  const { start, end } = readAt(parsed, place)?.source ?? place;
  const other = findContradicted(applied, { patch, start, end });
  if (other) return refused(contradictionOf(patch, place, other.patch));
  const corrected = correct(parsed, place, patch);
  if (typeof corrected === 'string') return refused(conflictOf(patch, corrected, text.length));
  return {
    parsed: place.moved ? withDiagnostic(corrected, movedOf(patch, place)) : corrected,
    applied: [...applied, { patch, start, end }],
  };
};

const readAt = (parsed: ParsedReport, place: Span): Observation | undefined =>
  parsed.observations.find(({ source }) => source.start < place.end && source.end > place.start);

const correct = (parsed: ParsedReport, place: Located, patch: Patch): ParsedReport | Conflict => {
  const read = readAt(parsed, place);
  if ('add' in patch) return read ? 'already-observed' : add(parsed, place, patch);
  if (!read) return 'no-observation';
  if ('set' in patch) {
    const changed = requantify({ ...read, ...definedOf(patch.set) });
    return { ...parsed, observations: parsed.observations.map((o) => (o === read ? changed : o)) };
  }
  return {
    ...parsed,
    observations: parsed.observations.filter((o) => o !== read),
    numbers: moveToIgnored(parsed.numbers, patch.remove, numbersIn(read.source)),
  };
};

const add = (parsed: ParsedReport, place: Located, patch: AddPatch): ParsedReport | Conflict => {
  const numbers = moveToObserved(parsed.numbers, patch.was, numbersIn({ start: place.start, quote: patch.quote }));
  if (numbers === null) return 'not-in-account';
  const span = { start: place.start, end: place.end };
  const observation: Observation = requantify({
    id: `${parsed.report.id}@${place.start}`,
    refArea: parsed.report.refArea?.code ?? null,
    modality: null,
    attribute: null,
    qualitative: null,
    against: null,
    quantity: null,
    section: null,
    table: null,
    ...definedOf(patch.add),
    source: { ...span, quote: patch.quote },
    clause: span,
  });
  const observations = [...parsed.observations, observation].sort((a, b) => a.source.start - b.source.start);
  const isStillOpen = ({ code, start, end }: Diagnostic): boolean =>
    code !== 'number-unresolved' || end <= place.start || start >= place.end;
  return { ...parsed, numbers, observations, diagnostics: parsed.diagnostics.filter(isStillOpen) };
};

const moveToIgnored = (numbers: NumberAccount, reason: IgnoredReason, moved: readonly Span[]): NumberAccount => ({
  ...numbers,
  observed: numbers.observed - moved.length,
  ignored: { ...numbers.ignored, [reason]: numbers.ignored[reason] + moved.length },
  ignoredAt: [...numbers.ignoredAt, ...moved.map((span) => ({ ...span, reason, rule: 'corrected' }))].sort(
    (a, b) => a.start - b.start,
  ),
});

const moveToObserved = (numbers: NumberAccount, was: AddPatch['was'], moved: readonly Span[]): NumberAccount | null => {
  const observed = numbers.observed + moved.length;
  if (was === 'unresolved') {
    const unresolved = numbers.unresolved - moved.length;
    return unresolved < 0 ? null : { ...numbers, observed, unresolved };
  }
  const isMoved = (left: Span): boolean => moved.some(({ start, end }) => left.start < end && left.end > start);
  const ignoredAt = numbers.ignoredAt.filter((left) => !(left.reason === was && isMoved(left)));
  if (numbers.ignoredAt.length - ignoredAt.length !== moved.length) return null;
  const ignored = { ...numbers.ignored, [was]: numbers.ignored[was] - moved.length };
  return { ...numbers, observed, ignored, ignoredAt };
};

const requantify = (observation: Observation): Observation => ({ ...observation, quantity: toQuantity(observation) });

type Defined<Fields> = { [Key in keyof Fields]: Exclude<Fields[Key], undefined> };

/** Without the keys that are absent, which a spread would set. */
const definedOf = <Fields extends object>(fields: Fields): Defined<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;

/** Where the numbers of a quotation stand in the text. */
const numbersIn = ({ start, quote }: { readonly start: number; readonly quote: string }): Span[] =>
  [...quote.matchAll(/[\d０-９]+(?:[,，][\d０-９]{3}(?![\d０-９]))*(?:[.．][\d０-９]+)?/g)].map(
    ({ 0: digits, index }) => ({
      start: start + index,
      end: start + index + digits.length,
    }),
  );

const withDiagnostic = (parsed: ParsedReport, diagnostic: Diagnostic): ParsedReport => ({
  ...parsed,
  diagnostics: [...parsed.diagnostics, diagnostic],
});

const wording: Record<Conflict, string> = {
  'text-differs': 'the text no longer says so there',
  'no-observation': 'no observation is read there',
  'already-observed': 'an observation is already read there',
  'not-in-account': 'no such number was left out',
};

const conflictOf = ({ at, quote, why }: Patch, reason: Conflict, length: number): Diagnostic => ({
  code: 'patch-conflict',
  severity: 'warning',
  start: Math.min(at, length),
  end: Math.min(at + quote.length, length),
  message: `the correction of “${quote}” was not applied: ${wording[reason]}`,
  facts: { reason, quote, at, why },
});

const contradictionOf = ({ at, quote, why }: Patch, { start, end }: Located, other: Patch): Diagnostic => ({
  code: 'patch-conflict',
  severity: 'warning',
  start,
  end,
  message:
    `the correction of “${quote}” at ${at} (${why}) was not applied: ` +
    `the one of “${other.quote}” at ${other.at} (${other.why}) corrects the same number otherwise`,
  facts: {
    reason: 'contradicts-another',
    quote,
    at,
    why,
    otherQuote: other.quote,
    otherAt: other.at,
    otherWhy: other.why,
  },
});

const movedOf = ({ at, quote, why }: Patch, { start, end }: Located): Diagnostic => ({
  code: 'patch-moved',
  severity: 'note',
  start,
  end,
  message: `the correction of “${quote}” was applied at ${start}, where the words stand now`,
  facts: { quote, at, why },
});
