import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLOSING, DIGIT, FULL_STOP, HINGE, kindOf, OPENING_QUOTE, POWER, SIGNS } from '../../src/lexicon/signs.ts';
import { toSourceText } from '../../src/source-text.ts';

const wording = fc.string({
  unit: fc.constantFrom(...Array.from(SIGNS), '增', '，', '！', '１', ' ', '\n'),
  maxLength: 400,
});

it('stands at every sign, in order, and nowhere else', () => {
  fc.assert(
    fc.property(wording, fc.nat(400), (text, from) => {
      const { view, signIndex } = toSourceText(text);
      const walked: number[] = [];
      let rank = signIndex.firstFrom(from);
      for (let at = signIndex.placeOf(rank); at < view.length; at = signIndex.placeOf(++rank)) walked.push(at);
      expect(walked).toEqual([...view].flatMap((sign, at) => (at >= from && SIGNS.includes(sign) ? [at] : [])));
    }),
  );
});

it('holds every sign that the sentences are found by', () => {
  const sought = DIGIT | FULL_STOP | OPENING_QUOTE | POWER | HINGE;
  const missing: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const [view = ''] = toSourceText(String.fromCharCode(code)).view;
    const kind = kindOf(view.charCodeAt(0));
    const isSought = (kind & sought) !== 0 || ((kind & CLOSING) !== 0 && '”》)'.includes(view));
    if (isSought && !SIGNS.includes(view)) missing.push(view);
  }
  expect(missing).toEqual([]);
});
