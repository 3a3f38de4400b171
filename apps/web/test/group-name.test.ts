import { expect, it } from 'vitest';
import { groupName, groupsByName, nameOrder } from '../src/page/indicators/group-name.ts';

const of = (group: string, id: string) => ({ group, id });
const indicators = [of('transport', 'a'), of('agriculture', 'b'), of('transport', 'c'), of('finance', 'd')];

it('groups in the order of the names that the reader sees, and loses nobody', () => {
  for (const language of ['zh', 'en'] as const) {
    const groups = groupsByName(indicators, { language });
    const names = groups.map(([id]) => groupName(id, { language }));
    expect(names).toEqual([...names].sort(nameOrder({ language })));
    expect(groups.flatMap(([, members]) => members.map(({ id }) => id)).sort()).toEqual(['a', 'b', 'c', 'd']);
  }
  expect(groupsByName(indicators, { language: 'en' }).map(([id]) => id)).toEqual([
    'agriculture',
    'finance',
    'transport',
  ]);
});

it('begins with the national accounts', () => {
  const groups = groupsByName([...indicators, of('national-accounts', 'e')], { language: 'zh' });
  expect(groups.map(([id]) => id)).toEqual(['national-accounts', 'transport', 'finance', 'agriculture']);
});

it('orders Chinese by its sounds and English by its letters', () => {
  expect(['就业', '安全', '人口', '财政'].sort(nameOrder({ language: 'zh' }))).toEqual([
    '安全',
    '财政',
    '就业',
    '人口',
  ]);
  expect(['Trade', 'energy', 'Income'].sort(nameOrder({ language: 'en' }))).toEqual(['energy', 'Income', 'Trade']);
});
