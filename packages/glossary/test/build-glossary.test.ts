import type { ParsedReport, Term } from '@gongbao/indicator-schema';
import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../src/index.ts';

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`${words} is not in the text`);
  return { start, end: start + words.length };
};

function report(place: string, terms: Term[]): ParsedReport {
  return {
    format: 'gongbao/report@1',
    source: { sha256: '0'.repeat(64), mediaType: 'text/plain', length: 0 },
    report: {
      id: `${place}-2031-gwr`,
      kind: 'government-work-report',
      title: null,
      refArea: { code: place, name: place, level: 'county' },
      year: 2031,
      reviewPeriods: [],
      deliveredOn: null,
      meeting: null,
      speaker: null,
      issuer: null,
    },
    outline: [],
    observations: [],
    tables: [],
    terms,
    projects: [],
    numbers: {
      total: 0,
      observed: 0,
      ignored: { date: 0, name: 0, spec: 0, list: 0, other: 0 },
      unresolved: 0,
      ignoredAt: [],
    },
    diagnostics: [],
  };
}

const here =
  '做强“271”产业集群¹，抓实“五清单”，用好国有“三资”。\n1.“271”产业集群：两个、七类、一批。\n2.国有“三资”：三类资产';
const there = '深度参与“271”产业集群，推进“三攻坚一盘活”，清查村集体“三资”，“271”再提升。';

const term271 = (definition: string): Term => ({
  number: 1,
  term: '“271”产业集群',
  definition: spanOf(here, definition),
  components: [{ symbol: '2', label: '主导', items: ['甲', '乙'] }],
  references: [spanOf(here, '“271”产业集群¹')],
});

describe('buildGlossary', () => {
  const defining = report('990101', [
    term271('两个、七类、一批。'),
    { number: 2, term: '国有“三资”', definition: spanOf(here, '三类资产'), components: [], references: [] },
  ]);
  const using = report('990102', []);
  const { terms } = buildGlossary(
    [
      { report: defining, text: here },
      { report: using, text: there },
    ],
    [],
  );
  const byKey = (key: string) => terms.find((term) => term.key === key);

  it('gives a slogan used here the definition that another report gives', () => {
    const term = byKey('271');
    expect(term?.definitions.map(({ report: id, quote }) => [id, quote])).toEqual([
      ['990101-2031-gwr', '两个、七类、一批。'],
    ]);
    expect(term?.references.map((reference) => reference.report)).toEqual([
      '990101-2031-gwr',
      '990102-2031-gwr',
      '990102-2031-gwr',
    ]);
  });

  it('counts a use once, whether the footnote or the search found it, and no use in a definition', () => {
    expect(byKey('271')?.references.filter(({ report: id }) => id === '990101-2031-gwr')).toEqual([
      { report: '990101-2031-gwr', ...spanOf(here, '“271”产业集群¹') },
    ]);
  });

  it('lists slogans that none defines, with their uses', () => {
    const undefinedTerms = terms.filter(({ definitions }) => definitions.length === 0);
    expect(undefinedTerms.map(({ key, references }) => [key, references.length])).toEqual([
      ['五清单', 1],
      ['三攻坚一盘活', 1],
      ['三资', 1],
    ]);
  });

  it('keeps differing definitions side by side', () => {
    const other = report('990103', [
      { ...term271('七类'), components: [{ symbol: '2', label: '支柱', items: ['丙', '丁'] }] },
    ]);
    const merged = buildGlossary([{ report: defining }, { report: other }], []).terms[0];
    expect(merged?.differing).toBe(true);
    expect(merged?.definitions.map(({ refArea, year }) => [refArea, year])).toEqual([
      ['990101', 2031],
      ['990103', 2031],
    ]);
  });

  it('takes the meaning from data/glossary when no report given defines it, and says from which report', () => {
    const text = '深度参与“33618”产业分工';
    const term = buildGlossary([{ report: using, text }]).terms[0];
    expect(term?.definitions[0]).toMatchObject({ report: '500115-2024-gwr', refArea: '500115', year: 2024 });
    expect(term?.definitions[0]?.components[3]?.groups).toHaveLength(2);
  });

  it('gives no definition where only common usage explains a term, and the explanation beside its uses', () => {
    const text = '健全党建统领“885”机制，壮大规上工业';
    const said = buildGlossary([{ report: using, text }]).terms.map((term) => [
      term.key,
      term.definitions,
      term.commonUsage.map(({ report: id, summary }) => [id, summary === null]),
      term.references.length,
    ]);
    expect(said).toEqual([
      ['885', [], [[null, false]], 1],
      ['规上', [], [[null, false]], 1],
    ]);
  });

  it('takes no ordinary word for a term, though a report shortens something to it', () => {
    const text = '比上年增长（以下简称增长）8%，长寿经开区（以下简称园区）';
    const short = (term: string, words: string): Term => ({
      number: null,
      term,
      definition: spanOf(text, words),
      components: [],
      references: [],
    });
    const source = report('990104', [short('增长', '比上年增长'), short('园区', '长寿经开区')]);
    const keys = buildGlossary([{ report: source, text }], []).terms.map(({ key }) => key);
    expect(keys).toEqual(['园区']);
  });
});
