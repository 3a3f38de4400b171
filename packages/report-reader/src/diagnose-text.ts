import type { Diagnostic } from '@gongbao/indicator-schema';

interface Flaw {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly matches: RegExp;
  readonly say: (count: number) => string;
}

const flaws: readonly Flaw[] = [
  {
    code: 'undecodable-characters',
    severity: 'warning',
    matches: /\uFFFD/g,
    say: (count) => `${count} characters could not be decoded: the file is damaged there`,
  },
  {
    code: 'lone-surrogates',
    severity: 'warning',
    matches: /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    say: (count) => `${count} halves of a character stand alone`,
  },
  {
    code: 'control-characters',
    severity: 'note',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    matches: /[\u0000-\u0007\u000E-\u0019\u001B-\u001F\u007F]/g,
    say: (count) => `${count} control characters stand in the text`,
  },
  {
    code: 'direction-marks',
    severity: 'note',
    matches: /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g,
    say: (count) => `${count} marks that turn the direction of writing stand in the text`,
  },
];

/** What the reader of the text should know of its characters: one diagnostic for each flaw, at its first place. */
export const diagnoseText = (text: string): Diagnostic[] =>
  flaws.flatMap(({ code, severity, matches, say }) => {
    let first: RegExpExecArray | undefined;
    let count = 0;
    for (const match of text.matchAll(matches)) {
      first ??= match;
      count++;
    }
    if (!first) return [];
    const span = { start: first.index, end: first.index + first[0].length };
    return [{ code, severity, ...span, message: say(count), facts: { count } }];
  });
