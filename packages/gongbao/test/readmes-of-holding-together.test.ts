import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('..', import.meta.url));
const sample = readFileSync(new URL('../../../data/sample/wanglan-gwr-2024.txt', import.meta.url), 'utf8');

/** The first piece of code of a README. */
const codeOf = (name: string): string => {
  const readme = readFileSync(new URL(`../../${name}/README.md`, import.meta.url), 'utf8');
  const code = /```ts\n([\s\S]*?)```/u.exec(readme)?.[1];
  if (code === undefined) throw new Error(`${name} shows no code`);
  return code;
};

const given: Readonly<Record<string, string>> = {
  ledger: `const textOf2023 = ${JSON.stringify(sample)}; const textOf2024 = textOf2023;`,
  checks: `const text = ${JSON.stringify(sample)};`,
  glossary: '',
};

test.each(Object.keys(given))(
  'the README of %s runs',
  (name) => {
    const code = `${given[name]}\n${codeOf(name)}`;
    const options = { cwd: here, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
    const out = execFileSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', code],
      options,
    );
    expect(out).not.toBe('');
    if (name === 'glossary') expect(out).toContain("[ '18', 18 ]");
  },
  30_000,
);
