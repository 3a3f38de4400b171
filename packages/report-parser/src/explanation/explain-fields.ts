import { readLeadingPeriod, readPeriod } from '../observation/read-period.ts';
import type { Span } from '../span.ts';
import type { Claim, Setting, Whose } from '../tree.ts';

/** One field of an observation with the rule that gave it. */
export interface FieldReading {
  readonly field: 'indicator' | 'refArea' | 'measure' | 'value' | 'unit' | 'bound' | 'period' | 'status';
  readonly rule: string;
  /** The words that the rule rests on, where these are few. */
  readonly words?: string;
}

/** What the rules looked at. */
export interface ClaimPlace {
  readonly view: string;
  readonly claim: Claim;
  readonly sentence: Span;
  readonly setting: Setting;
  /** Where the pieces of the name stand. */
  readonly pieces: readonly Span[];
}

const nameRule = ({ claim, pieces }: ClaimPlace): string => {
  const { before, amount } = claim.segment;
  const own = pieces.filter(({ start }) => start >= before.start);
  const isBefore = own.some(({ end }) => end <= amount.start);
  const isBehind = own.some(({ start }) => start >= amount.end);
  if (own.length < pieces.length) return own.length === 0 ? 'taken-over' : 'taken-over-in-part';
  if (own.length === 0) return 'put-together';
  if (isBefore && isBehind) return 'around-the-number';
  return isBehind ? 'behind-the-number' : 'before-the-number';
};

const boundRule = ({ view, claim: { bound, segment } }: ClaimPlace): string => {
  const { amount } = segment;
  if (bound === 'eq') return 'nothing-said';
  if (amount.next > amount.end) return 'behind-the-number';
  if (amount.bound === undefined) return 'before-the-number';
  return /[余多]/.test(view.slice(amount.start, amount.end)) ? 'within-the-number' : 'shared-with-the-last';
};

const periodRule = ({ view, claim, sentence, setting }: ClaimPlace): string => {
  const { period, segment } = claim;
  if (period === null) return 'unknown';
  if (readPeriod(view, segment.before, sentence, setting) === period) return 'named-in-the-clause';
  const leading = readLeadingPeriod(view, { start: sentence.start, end: segment.amount.start }, setting);
  return leading === period ? 'named-earlier-in-the-sentence' : 'part-of-the-report';
};

const statusRule = ({ claim: { status, period }, setting: { planYear, reviewYear } }: ClaimPlace): string => {
  const year = period === null ? Number.NaN : Number(period.slice(-4));
  if (status === 'estimate') return 'word-of-estimate';
  if (status === 'target')
    return reviewYear !== null && year > reviewYear ? 'after-the-reviewed-year' : 'part-of-the-report';
  return planYear !== null && year < planYear ? 'before-the-planned-year' : 'part-of-the-report';
};

const unitRule = ({ view, claim }: ClaimPlace): string => {
  const { amount } = claim.segment;
  if (claim.unit === null) return claim.measure === 'rank' ? 'none-for-a-rank' : 'none-written';
  if (amount.form === 'ratio') return 'form-of-the-number';
  const written = view.slice(amount.start, amount.end).replace(/\s/g, '');
  return written.endsWith(claim.unit.slice(-1)) ? 'written' : 'shared-with-the-last';
};

const owners: Readonly<Record<Whose['kind'], string>> = {
  part: 'told-of-a-part-of-the-place-or-an-enterprise',
  group: 'told-of-enterprises-or-a-branch',
  'wide-area': 'told-of-an-area-beyond-the-place',
  'wider-place': 'told-of-a-wider-place',
};

/** For whom the number was taken: |高新区|产值, |全国|粮食产量, |全县|税收; or nobody is named, and it is the place's own. */
const ownerField = ({ view, claim: { whose, segment }, setting }: ClaimPlace): FieldReading => {
  if (whose !== undefined) return { field: 'refArea', rule: owners[whose.kind], words: whose.words };
  const { before, amount } = segment;
  for (let at = before.start; at < amount.start; at++) {
    const length = setting.placeWords.own.startingAt(view, at, amount.start)?.length;
    if (length !== undefined)
      return { field: 'refArea', rule: 'told-of-the-own-place', words: view.slice(at, at + length) };
  }
  return { field: 'refArea', rule: 'no-owner-but-in-its-name' };
};

/** Which rule gave each field of an observation, in the order of the contract. */
export const explainFields = (place: ClaimPlace): FieldReading[] => [
  { field: 'indicator', rule: nameRule(place) },
  ownerField(place),
  { field: 'measure', rule: place.claim.rule },
  { field: 'value', rule: place.claim.segment.amount.form },
  { field: 'unit', rule: unitRule(place) },
  { field: 'bound', rule: boundRule(place) },
  { field: 'period', rule: periodRule(place) },
  { field: 'status', rule: statusRule(place) },
];
