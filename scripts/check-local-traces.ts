/**
 * Fails when a file names a path of somebody's machine or the host of a package registry.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, workspaceRoot } from './workspace.ts';

const traces = [
  { what: 'a path of a machine', pattern: /(?<![\w.-])\/(?:work|root|home|Users)\/[\w.-]/ },
  { what: 'a path of a machine', pattern: /[A-Z]:\\Users\\/ },
  {
    what: 'the host of a registry',
    pattern: /\b(?:registry|npm|deb|mirrors?)\.[a-z\d-]+\.(?:org|com|io|net|dev|cn)\b/,
  },
];

const files = listFiles();
let found = 0;
for (const file of files) {
  const text = readFileSync(join(workspaceRoot, file), 'utf8');
  for (const { what, pattern } of traces) {
    const match = pattern.exec(text);
    if (match === null) continue;
    found += 1;
    const line = text.slice(0, match.index).split('\n').length;
    console.error(`${file}:${line}: ${what}: ${match[0]}`);
  }
}
console.log(`${files.length} files, ${found} traces`);
if (files.length === 0 || found > 0) process.exitCode = 1;
