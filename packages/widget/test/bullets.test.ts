import { describe, expect, it } from 'vitest';
import { placeBullet } from '../src/chart/place-bullet.ts';
import { toBullets } from '../src/chart/to-bullets.ts';
import { observe } from './observe.ts';

const target = { status: 'target' } as const;

describe('toBullets', () => {
  it('puts the newest result beside each target of the period, and no other period', () => {
    const set = observe('990101-2023-gwr', '2023', 6, { ...target, bound: 'ge' });
    const result = observe('990101-2024-gwr', '2023', 6.4);
    const bullets = toBullets([set, observe('990101-2024-gwr', '2024', 7, target), result], '2023');
    expect(bullets.map((bullet) => [bullet.target.observation.id, bullet.result?.observation.id])).toEqual([
      [set.id, result.id],
    ]);
  });

  it('never puts a level beside a growth', () => {
    const set = observe('990101-2023-gwr', '2023', 6, target);
    const level = observe('990101-2024-gwr', '2023', 90, { measure: 'level' });
    expect(toBullets([set, level], '2023').map(({ result }) => result)).toEqual([null]);
  });

  it('leaves out what is not in the catalogue', () => {
    const set = observe('990101-2023-gwr', '2023', 6, { ...target, indicator: { text: '某事', id: null } });
    expect(toBullets([set], '2023')).toEqual([]);
  });
});

describe('placeBullet', () => {
  it('puts a larger result to the right of its target, a better rank too', () => {
    const place = (aim: number, came: number, measure: 'growth' | 'rank') => {
      const [bullet] = toBullets(
        [
          observe('990101-2023-gwr', '2023', aim, { ...target, measure }),
          observe('990101-2024-gwr', '2023', came, { measure }),
        ],
        '2023',
      );
      if (!bullet) throw new Error('no bullet');
      return placeBullet(bullet).marks.map(({ at }) => at[0]);
    };
    const [aim = 0, came = 0] = place(6, 7, 'growth');
    expect(came).toBeGreaterThan(aim);
    const [fifth = 0, second = 0] = place(5, 2, 'rank');
    expect(second).toBeGreaterThan(fifth);
  });
});
