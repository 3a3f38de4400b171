import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { buildDocx } from './build-docx.ts';

test('the lines in the README run', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const body = code.replace(/import \{ ([^{}\n]*) \} from '([^'\n]*)';/g, "const { $1 } = await load('$2');");
  const modules: Record<string, () => Promise<unknown>> = {
    '@gongbao/report-parser': () => import('@gongbao/report-parser'),
    '@gongbao/report-reader': () => import('../src/index.ts'),
  };
  const log = vi.fn<(...values: unknown[]) => void>();
  const Run = Object.getPrototypeOf(async () => await Promise.resolve()).constructor as new (
    ...source: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new Run('load', 'console', 'bytes', body)((name: string) => modules[name]?.(), { log }, await buildDocx());
  const [[mediaType, title, quote], [origin]] = log.mock.calls as unknown as [[string, string, string], [object]];
  expect([mediaType, title, quote]).toEqual([
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    '青屿市望澜区人民政府工作报告',
    '486.3亿元',
  ]);
  expect(origin).toMatchObject({ type: 'paragraph', number: 7 });
});
