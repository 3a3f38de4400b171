import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkReports } from '@gongbao/checks';
import { buildGlossary } from '@gongbao/glossary';
import { checksSchema, glossarySchema, ledgerSchema } from '@gongbao/indicator-schema/schemas';
import { buildLedger } from '@gongbao/ledger';
import { parseReport } from '@gongbao/report-parser';
import { describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = resolve(root, process.env.REPORTS_DIR ?? '../shared/reports');
const evaluation = resolve(root, '../shared/eval/exact');

const read = (name: string) => {
  const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/u, '');
  return { text, report: parseReport(text) };
};
const gold = (name: string) => JSON.parse(readFileSync(join(evaluation, name), 'utf8'));
const all = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map(read);

describe.skipIf(!existsSync(folder) || !existsSync(evaluation))('the reports beside the repository', () => {
  test('the plan report keeps what its own prose says it keeps', () => {
    const { report } = read('changshou-plan-2022.txt');
    const want = gold('changshou-plan-2022.ledger.json');
    const [table] = report.tables;
    const numbered = new Set(
      table?.rows.flatMap(({ cells }, row) => (/^\d+$/u.test(cells[0]?.trim() ?? '') ? [row] : [])),
    );
    const { verdicts } = buildLedger([report]);
    const judged = verdicts.filter(({ target }) => target.table?.index === 0);
    const ofNumbered = judged.filter(({ target }) => numbered.has(target.table?.row ?? -1));
    expect(judged.map(({ target }) => target.table?.row)).toEqual(table?.rows.map((_, row) => row));
    expect(ofNumbered).toHaveLength(want.numbered);
    expect(ofNumbered.filter(({ verdict }) => verdict === 'met')).toHaveLength(want.met);
    const missed = judged.filter(({ verdict }) => verdict === 'missed').map(({ indicator }) => indicator.text);
    expect(missed).toEqual(want.missed);
  });

  test('both conflicts of the plan report are found, and nothing that holds is called one', () => {
    const { findings } = checkReports([read('changshou-plan-2022.txt')]);
    const conflicts = findings.filter(({ severity }) => severity === 'conflict');
    const figures = conflicts.map(({ spans }) => spans.map(({ quote }) => Number.parseFloat(quote)));
    expect(figures.map(String).sort()).toEqual(
      gold('changshou-plan-2022.consistency.json')
        .conflicts.map(({ values }: { values: number[] }) => String(values))
        .sort(),
    );
  });

  test("the nation's yearly targets form chains, and a missing year is never bridged", () => {
    const reports = all()
      .map(({ report }) => report)
      .filter(({ report }) => report.refArea?.code === '000000');
    const { verdicts, gaps } = buildLedger(reports);
    expect(gaps.map(({ year }) => year)).toEqual([2017, 2020]);
    for (const name of ['国内生产总值', '城镇新增就业']) {
      const chain = verdicts.filter(
        ({ indicator, period, target }) =>
          indicator.text === name && target.report.startsWith(`000000-${period}`) && target.measure !== 'change',
      );
      for (const { period, verdict, result } of chain) {
        if (['2016', '2019', '2024'].includes(period)) expect([period, verdict]).toEqual([period, 'too-early']);
        else expect([period, result?.report]).toEqual([period, `000000-${Number(period) + 1}-gwr`]);
      }
      expect(new Set(chain.map(({ period }) => period)).size).toBe(10);
    }
  });

  test('a plan report alone tells of its tables what appeared and vanished, and of its prose nothing', () => {
    const { changes } = buildLedger([read('changshou-plan-2022.txt').report]);
    expect(changes.map(({ kind, difference }) => [kind, difference])).toEqual([['redefined', 'unit']]);
  });

  test('a figure that two reports call by two names is found revised', () => {
    const { vintages } = buildLedger(all().map(({ report }) => report));
    expect(vintages.map(({ indicator, period, revision }) => [indicator.id, period, revision.value])).toEqual([
      ['gdp', '2012', 2.1],
      ['services-share-of-gdp', '2013', 0.8],
      ['urbanisation-resident', '2017', 1.7],
    ]);
  });

  test('districts are held against the nation where their city is missing, and it is said', () => {
    const { levels } = buildLedger(all().map(({ report }) => report));
    const district = levels.find(
      ({ target, indicator }) => target.report === '500115-2024-gwr' && indicator.id === 'gdp',
    );
    expect([district?.ancestor.report, district?.skipped, district?.difference]).toEqual([
      '000000-2024-gwr',
      ['500000'],
      { min: 1, max: 1, unit: '个百分点' },
    ]);
  });

  test('slogans defined here are decoded there, and those that none defines are listed', () => {
    const { terms } = buildGlossary(all());
    const byKey = (key: string) => terms.find((term) => term.key === key);
    for (const key of ['八张报表', '141', '33618', '平急两用']) {
      expect([key, byKey(key)?.definitions[0]?.report]).toEqual([key, '500115-2024-gwr']);
    }
    expect(byKey('33618')?.references.some(({ report }) => report === '500104-2024-gwr')).toBe(true);
    for (const key of ['885', '1361', '三攻坚一盘活']) {
      expect([key, byKey(key)?.definitions, (byKey(key)?.references.length ?? 0) > 0]).toEqual([key, [], true]);
    }
    // No report here says what 885 is: how it is commonly explained stands beside its uses, and is no definition.
    expect(byKey('885')?.commonUsage.map(({ report }) => report)).toEqual([null]);
    expect(byKey('增长')).toBeUndefined();
    expect(byKey('四上')?.differing).toBe(true);
  });

  test('all three outputs are what their schemas promise, and the same each time', () => {
    const sources = all();
    const reports = sources.map(({ report }) => report);
    const outputs = () => [buildLedger(reports), checkReports(sources), buildGlossary(sources)];
    const [ledger, checks, glossary] = outputs();
    expect(ledgerSchema.safeParse(ledger).error).toBeUndefined();
    expect(checksSchema.safeParse(checks).error).toBeUndefined();
    expect(glossarySchema.safeParse(glossary).error).toBeUndefined();
    expect(JSON.stringify(outputs())).toBe(JSON.stringify([ledger, checks, glossary]));
  });
});
