import { existsSync, readFileSync } from 'node:fs';
import { places } from '@gongbao/indicator-schema/places';
import { describe, expect, it } from 'vitest';
import { layText } from '../../src/lay-text.ts';
import { toSourceText } from '../../src/source-text.ts';
import { readStructure } from '../../src/structure.ts';
import type { Structure } from '../../src/tree.ts';

const SHARED = new URL('../../../../../shared/', import.meta.url);
const isThere = existsSync(new URL('reports/', SHARED));
if (!isThere) console.log('skipped: the real reports are not beside this checkout');

const read = new Map<string, Structure>();

const structureOf = (name: string): Structure => {
  const known = read.get(name);
  if (known) return known;
  const structure = readStructure(
    layText(toSourceText(readFileSync(new URL(`reports/${name}.txt`, SHARED), 'utf8'))),
    places,
  );
  read.set(name, structure);
  return structure;
};

const exact = (name: string) => JSON.parse(readFileSync(new URL(`eval/exact/${name}.json`, SHARED), 'utf8'));

/** Name, id, day, speaker, review periods; then the outermost sections by the first letters of their roles. */
const REPORTS = [
  ['changshou-gwr-2024', '500115-2024-gwr', '2024-01-12', '戴明', '2023', 'r p g gl'],
  ['changshou-plan-2022', '500115-2022-plan', null, null, '2021', 'r p p'],
  ['chongqing-gwr-2026', '500000-2026-gwr', '2026-01-28', '胡衡华', '2021/2025 2025', 'r p p g'],
  ['dadukou-gwr-2024', '500104-2024-gwr', null, '黄红', '2023', 'r p g'],
  ['dazu-gwr-2024', '500111-2024-gwr', '2024-02-04', '徐晓勇', '2023', 'r p g'],
  ['fuling-gwr-2025', '500102-2025-gwr', '2025-01-08', '刘忠', '2024', 'r p g'],
  ['guangdong-gwr-2026', '440000-2026-gwr', '2026-01-26', '孟凡利', '2021/2025 2025', 'r p p a gl'],
  ['national-gwr-2013', '000000-2013-gwr', null, null, '2008/2012', 'r p p'],
  ['national-gwr-2014', '000000-2014-gwr', null, null, '2013', 'r p p'],
  ['national-gwr-2015', '000000-2015-gwr', null, null, '2014', 'r p p p p g'],
  ['national-gwr-2016', '000000-2016-gwr', null, null, '2011/2015 2015', 'r p p'],
  ['national-gwr-2018', '000000-2018-gwr', null, null, '2013/2017', 'r p p'],
  ['national-gwr-2019', '000000-2019-gwr', null, null, '2018', 'r p p'],
  ['national-gwr-2021', '000000-2021-gwr', '2021-03-05', '李克强', '2016/2020 2020', 'r p p'],
  ['national-gwr-2022', '000000-2022-gwr', '2022-03-05', '李克强', '2021', 'r p p'],
  ['national-gwr-2023', '000000-2023-gwr', '2023-03-05', '李克强', '2018/2022 2022', 'r p'],
  ['national-gwr-2024', '000000-2024-gwr', '2024-03-05', '李强', '2023', 'r p p'],
  ['shaanxi-gwr-2026', '610000-2026-gwr', '2026-01-27', '赵刚', '2021/2025 2025', 'r p p'],
  ['sichuan-gwr-2026', '510000-2026-gwr', '2026-02-03', '施小琳', '2021/2025 2025', 'r p p gl'],
] as const;

describe.skipIf(!isThere)('a real report', () => {
  it.each(REPORTS)('%s is %s', (name, id, deliveredOn, speaker, periods, roles) => {
    const { header, outline, blocks } = structureOf(name);
    expect({ ...header, speaker: header.speaker?.name ?? null, periods: header.reviewPeriods.join(' ') }).toMatchObject(
      { id, deliveredOn, speaker, periods },
    );
    const short = {
      review: 'r',
      plan: 'p',
      'government-building': 'g',
      glossary: 'gl',
      annex: 'a',
      preamble: '?',
      other: '?',
    };
    expect(outline.map(({ role }) => short[role]).join(' ')).toBe(roles);
    expect(blocks.filter(({ type, role }) => type !== 'chrome' && role === 'other')).toEqual([]);
  });

  it('has all its headings', () => {
    for (const [name, sections] of Object.entries<{ start: number; children: number[] }[]>(exact('outline'))) {
      const { outline } = structureOf(name);
      for (const { start, children } of sections) {
        const section = outline.find((one) => Math.abs(one.start - start) <= 2);
        const found = section?.children.map((child) => child.start) ?? [];
        for (const child of children)
          expect(
            found.some((at) => Math.abs(at - child) <= 2),
            `${name} ${child}`,
          ).toBe(true);
      }
    }
  });

  it('has all its terms, with what they count', () => {
    const { count, refs, components } = exact('changshou-gwr-2024.terms');
    const terms = structureOf('changshou-gwr-2024').terms.filter(({ number }) => number !== null);
    expect(terms).toHaveLength(count);
    expect(terms.filter(({ references }) => references.length > 0)).toHaveLength(refs);
    for (const [slogan, parts] of Object.entries<[string, number][]>(components)) {
      const term = terms.find((each) => each.term.replace(/[“”]/g, '').includes(slogan));
      expect(
        term?.components.map(({ symbol, items }) => [symbol, symbol === 'N' ? 1 : items.length]),
        slogan,
      ).toEqual(parts);
    }
  });

  it('has all the projects of its boxes', () => {
    const bare = (name: string): string => name.replace(/[\s“”]/g, '').replace(/项目$/, '');
    const boxed = structureOf('changshou-plan-2022').projects.filter(({ box }) => box !== null);
    const wanted = exact('changshou-plan-2022.projects').flatMap(
      (list: { box: number; group: string | null; stage: string; names: string[] }) =>
        list.names.map((name) => [list.box, list.group, list.stage, bare(name)].join('|')),
    );
    expect(
      boxed.map(({ box, group, stage, name }) => [/\d/.exec(box ?? '')?.[0], group, stage, bare(name)].join('|')),
    ).toEqual(wanted);
  });
});
