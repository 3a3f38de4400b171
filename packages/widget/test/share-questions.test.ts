import { describe, expect, it } from 'vitest';
import { type Question, shareQuestions } from '../src/element/share-questions.ts';

const api = 'https://gongbao.example';
const ask = (indicator: string, places: readonly string[], more: Partial<Question> = {}): Question => ({
  api,
  asOf: null,
  indicators: [indicator],
  places,
  ...more,
});

const shared = async (...questions: readonly Question[]): Promise<readonly Question[]> => [
  ...new Set(await Promise.all(questions.map(shareQuestions))),
];

describe('shareQuestions', () => {
  it('leaves a question alone that stands alone', async () => {
    const question = ask('gdp', ['990101']);
    expect(await shareQuestions(question)).toBe(question);
  });

  it('joins the places of one indicator, and the indicators of the same places', async () => {
    expect(await shared(ask('gdp', ['990101']), ask('gdp', ['990102']), ask('gdp', ['990101']))).toEqual([
      ask('gdp', ['990101', '990102']),
    ]);
    expect(await shared(ask('gdp', ['990101', '990102']), ask('jobs', ['990102', '990101']))).toEqual([
      { ...ask('gdp', ['990101', '990102']), indicators: ['gdp', 'jobs'] },
    ]);
  });

  it('keeps apart what no one answer could serve', async () => {
    expect(await shared(ask('gdp', ['990101']), ask('jobs', ['990102']))).toHaveLength(2);
    expect(await shared(ask('gdp', []), ask('gdp', ['990101']))).toHaveLength(2);
    expect(await shared(ask('gdp', ['990101']), ask('gdp', ['990102'], { asOf: '2024-06-30' }))).toHaveLength(2);
    expect(await shared(ask('gdp', ['990101']), ask('gdp', ['990102'], { api: 'https://other.example' }))).toHaveLength(
      2,
    );
  });

  it('never asks for more than the service takes at once', async () => {
    const many = Array.from({ length: 50 }, (_, n) => ask('gdp', [String(990_100 + n)]));
    const questions = await shared(...many);
    expect(questions).toHaveLength(3);
    expect(questions.every(({ places }) => places.length <= 20)).toBe(true);
    const wide = Array.from({ length: 20 }, (_, n) => String(990_100 + n));
    const pairs = await shared(...Array.from({ length: 8 }, (_, n) => ask(`i${n}`, wide)));
    expect(pairs.every(({ indicators, places }) => indicators.length * places.length <= 100)).toBe(true);
  });

  it('asks anew in another turn', async () => {
    expect(await shareQuestions(ask('gdp', ['990101']))).not.toEqual(await shareQuestions(ask('gdp', ['990102'])));
  });
});
