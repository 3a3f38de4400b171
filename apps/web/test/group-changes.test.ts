import { expect, it } from 'vitest';
import { changedMeasure, groupChanges } from '../src/page/ledger/change-list.ts';

const change = (period: string, kind: 'dropped' | 'redefined' | 'appeared', refArea: string) => ({
  period,
  kind,
  refArea,
});

it('puts together what changed alike, the newest first, without losing any', () => {
  const changes = [
    change('2023', 'dropped', '990102'),
    change('2023', 'appeared', '990101'),
    change('2021/2025', 'redefined', '990101'),
    change('2024', 'dropped', '990101'),
    change('2023', 'dropped', '990101'),
  ];
  const groups = groupChanges(changes);
  expect(groups.map(({ period, kind, changes: alike }) => [period, kind, alike.map(({ refArea }) => refArea)])).toEqual(
    [
      ['2021/2025', 'redefined', ['990101']],
      ['2024', 'dropped', ['990101']],
      ['2023', 'appeared', ['990101']],
      ['2023', 'dropped', ['990101', '990102']],
    ],
  );
  expect(new Set(groups.flatMap((group) => group.changes))).toEqual(new Set(changes));
});

it('says what is measured where it is not the level, and both where that changed', () => {
  expect(changedMeasure('level', 'level', 'zh')).toBeUndefined();
  expect(changedMeasure('growth', 'growth', 'zh')).toBe('增速');
  expect(changedMeasure('level', 'growth', 'en')).toBe('Level → Growth');
});
