import { oddities } from './oddities.ts';
import { transliterate } from './transliterate.ts';

interface WindowStep {
  readonly kind: 'keep' | 'drop' | 'double';
  readonly at: number;
  readonly length: number;
}

interface RewriteStep {
  readonly kind: 'widen' | 'narrow' | 'transliterate' | 'recount';
  readonly share: number;
  readonly turn: number;
}

/**
 * One change to a text. Places are shares of its length, from 0 to 1; `turn` is any whole number that decides what would
 * otherwise be left to chance, so that the same steps always make the same text.
 */
export type Step =
  | WindowStep
  | RewriteStep
  | { readonly kind: 'shuffle'; readonly by: keyof typeof separators; readonly turn: number }
  | { readonly kind: 'fall'; readonly at: number; readonly what: number }
  | { readonly kind: 'wrap'; readonly width: number }
  | { readonly kind: 'unwrap' };

/** A number from 0 to 1 for each place in a text, the same for the same turn. */
const chance = (index: number, turn: number): number => {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
};

const separators = { line: /(?<=\n)/, sentence: /(?<=[。；])/, clause: /(?<=[，、。；])/, character: '' } as const;

const shuffle = (text: string, by: keyof typeof separators, turn: number): string =>
  text
    .split(separators[by])
    .map((part, index) => ({ part, order: chance(index, turn) }))
    .sort((a, b) => a.order - b.order)
    .map(({ part }) => part)
    .join('');

/** Changes some of the characters that fit, each by itself. */
const change = (
  text: string,
  fits: RegExp,
  isChosen: (at: number) => boolean,
  to: (sign: string, at: number) => string,
) => text.replace(fits, (sign: string, at: number) => (isChosen(at) ? to(sign, at) : sign));

const moveCode = (sign: string, by: number): string => String.fromCharCode(sign.charCodeAt(0) + by);

const window = (text: string, { kind, at, length }: WindowStep): string => {
  const from = Math.floor(at * text.length);
  const to = from + Math.ceil(length * (text.length - from));
  if (kind === 'keep') return text.slice(from, to);
  return kind === 'drop' ? text.slice(0, from) + text.slice(to) : text.slice(0, to) + text.slice(from);
};

const rewrite = (text: string, { kind, share, turn }: RewriteStep): string => {
  const isChosen = (at: number): boolean => chance(at, turn) < share;
  if (kind === 'widen') return change(text, /[!-~]/g, isChosen, (sign) => moveCode(sign, 0xfee0));
  if (kind === 'narrow') return change(text, /[！-～]/g, isChosen, (sign) => moveCode(sign, -0xfee0));
  if (kind === 'recount') return change(text, /\d/g, isChosen, (_, at) => String(Math.floor(chance(at, ~turn) * 10)));
  return change(text, /[\d\p{Script=Han}]/gu, isChosen, (sign, at) => transliterate(sign, chance(at, ~turn)));
};

const fall = (text: string, share: number, what: number): string => {
  const at = Math.floor(share * text.length);
  return text.slice(0, at) + (oddities[what % oddities.length] ?? '') + text.slice(at);
};

/** Lines of that many characters at most, as a mail or an old editor breaks them. */
const wrap = (text: string, width: number): string => {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    for (let at = 0; at < Math.max(1, line.length); at += width) lines.push(line.slice(at, at + width));
  }
  return lines.join('\n');
};

/** The text that a step makes of a text. */
export const takeStep = (text: string, step: Step): string => {
  switch (step.kind) {
    case 'keep':
    case 'drop':
    case 'double':
      return window(text, step);
    case 'shuffle':
      return shuffle(text, step.by, step.turn);
    case 'fall':
      return fall(text, step.at, step.what);
    case 'wrap':
      return wrap(text, step.width);
    case 'unwrap':
      return text.replaceAll('\n', '');
    default:
      return rewrite(text, step);
  }
};
