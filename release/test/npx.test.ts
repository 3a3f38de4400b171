import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listPublished } from '../../scripts/workspace.ts';
import { runOutside } from '../outside.ts';

const folder = join(inject('folder'), 'empty');
const cache = join(inject('folder'), 'npm-cache');
const env = { npm_config_registry: inject('registry'), npm_config_cache: cache, npm_config_update_notifier: 'false' };
const npx = (...args: string[]) => runOutside(['npx', '--yes', 'gongbao', ...args], { cwd: folder, env });

test('npx gongbao works in an empty folder', async () => {
  mkdirSync(folder);
  const version = await npx('--version');
  const released = listPublished(inject('copy')).find(({ manifest }) => manifest.name === 'gongbao');
  expect(version).toMatchObject({ status: 0, stdout: `${released?.manifest.version}\n` });
  expect(readdirSync(folder)).toEqual([]);

  const help = await npx('--help');
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toContain('parse');

  writeFileSync(join(folder, 'r.txt'), '临河市云屏区人民政府工作报告\n\n一、2023年工作回顾\n地区生产总值增长6.4%。\n');
  const csv = await npx('parse', 'r.txt', '--format', 'csv');
  expect(csv).toMatchObject({ status: 0, stderr: '' });
  expect(csv.stdout).toContain('6.4%');
});
