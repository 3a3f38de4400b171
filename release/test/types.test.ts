import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listEntries } from '../../scripts/list-entries.ts';
import { listPublished, workspaceRoot } from '../../scripts/workspace.ts';
import { runOutside } from '../outside.ts';
import { listReadmeCode, readmeGlobals } from '../readme-code.ts';

const project = inject('project');
const tsc = join(workspaceRoot, 'node_modules/.bin/tsc');

/** A strict project: it looks into our declarations too (no skipLibCheck) and has no types but ours. */
const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: [],
  noEmit: true,
};

const imports = listPublished()
  .flatMap(listEntries)
  .map(({ specifier }, index) => `import * as entry${index} from '${specifier}';\nvoid entry${index};`);

test.each([
  { name: 'nodenext', module: 'nodenext' },
  { name: 'bundler', module: 'esnext' },
])('all types resolve and hold with moduleResolution $name', async ({ name, module }) => {
  writeFileSync(join(project, 'entries.ts'), imports.join('\n'));
  writeFileSync(join(project, 'readme.d.ts'), readmeGlobals);
  const files = listReadmeCode().map(({ name: of, code }) => ({
    file: `readme-${of.replace('@', '').replace('/', '-')}.ts`,
    code,
  }));
  for (const { file, code } of files) writeFileSync(join(project, file), `${code}\nexport {};\n`);
  const config = {
    compilerOptions: { ...compilerOptions, module, moduleResolution: name },
    files: ['entries.ts', 'readme.d.ts', ...files.map(({ file }) => file)],
  };
  writeFileSync(join(project, `tsconfig.${name}.json`), JSON.stringify(config));
  const { status, stdout } = await runOutside([tsc, '--project', `tsconfig.${name}.json`], { cwd: project });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
