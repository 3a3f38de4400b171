import { describe, expect, it } from 'vitest';
import { checkReports, rules } from '../src/index.ts';
import { readExample } from './read-example.ts';

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const run = (example: (typeof rule.examples.holds)[number]) => checkReports(readExample(example), { only: [code] });

  it('has a case of each', () => {
    expect(rule.examples.holds.length).toBeGreaterThan(0);
    expect(rule.examples.finds.length).toBeGreaterThan(0);
  });

  it.each(rule.examples.holds)('holds: $text', (example) => {
    const { findings, summary } = run(example);
    expect(findings).toEqual([]);
    expect(summary[0]?.holds).toBeGreaterThan(0);
  });

  it.each(rule.examples.silent ?? [])('does not ask of: $text', (example) => {
    const { findings, summary } = run(example);
    expect(findings).toEqual([]);
    expect(summary[0]?.holds ?? 0).toBe(0);
  });

  it.each(rule.examples.finds)('finds: $text', (example) => {
    const { findings } = run(example);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding?.message).not.toMatch(/undefined/u);
    expect(finding?.spans.length).toBeGreaterThan(0);
  });

  it.each(rule.examples.finds)('quotes something even without the text: $text', (example) => {
    const stored = readExample(example).map(({ report }) => ({ report }));
    const quotes = checkReports(stored, { only: [code] }).findings.flatMap(({ spans }) =>
      spans.map(({ quote }) => quote),
    );
    expect(quotes).not.toContain('');
  });

  it('finds nothing in its own words when all other rules run over what holds', () => {
    for (const example of rule.examples.holds) {
      const conflicts = checkReports(readExample(example)).findings.filter(({ severity }) => severity === 'conflict');
      expect(conflicts).toEqual([]);
    }
  });
});

it('names each rule once', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
});
