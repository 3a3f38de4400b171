import { expect, test } from 'vitest';
import { findSecrets } from '../find-secrets.ts';

/** Put together here, so that this file holds none. */
const invented = ['ghp', 'k3J9vQ2mX7cB4nL8wR5tY1uP6sD0fG3hJ9kZ'].join('_');

test('finds a token, and names its line', async () => {
  const found = await findSecrets('deploy.sh', `set -e\nexport TOKEN=${invented}\n`);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^deploy\.sh:2: /);
});

test('finds none in ordinary text', async () => {
  expect(await findSecrets('a.txt', '地区生产总值增长6.4%，token 是什么？')).toEqual([]);
});
