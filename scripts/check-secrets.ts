/**
 * Fails when a file of any commit that led to this one, or of the work tree, holds what looks like a secret: what was
 * once published stays published, so that a later commit cannot take it back.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSecrets } from './find-secrets.ts';
import { listFiles, workspaceRoot } from './workspace.ts';

function git(args: string[], input?: string): Buffer {
  return execFileSync('git', args, { cwd: workspaceRoot, input, maxBuffer: 1 << 30 });
}

interface HistoryFile {
  name: string;
  text: string;
}

/** Every content that a file has had, once. */
function* filesOfHistory(): Generator<HistoryFile> {
  const lines = git(['rev-list', '--objects', 'HEAD']).toString('utf8').trim().split('\n');
  const names = new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  const objects = git(['cat-file', '--batch'], [...names.keys()].join('\n'));
  for (let at = 0; at < objects.length; ) {
    const headEnd = objects.indexOf('\n', at);
    const [id = '', type, size] = objects.toString('latin1', at, headEnd).split(' ');
    const end = headEnd + 1 + Number(size);
    if (type === 'blob')
      yield { name: `${id.slice(0, 9)}/${names.get(id)}`, text: objects.toString('utf8', headEnd + 1, end) };
    at = end + 1;
  }
}

function* filesOfWorkTree(): Generator<HistoryFile> {
  for (const name of listFiles()) yield { name, text: readFileSync(join(workspaceRoot, name), 'utf8') };
}

/** Of a shallow clone only the newest commits are there. */
const isShallow = git(['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true';
const secrets: string[] = [];
let count = 0;
for (const files of [filesOfHistory(), filesOfWorkTree()]) {
  for (const { name, text } of files) {
    count += 1;
    secrets.push(...(await findSecrets(name, text)));
  }
}
for (const secret of secrets) console.error(secret);
console.log(`${count} files${isShallow ? ' of a shallow history' : ', now and in history'}, ${secrets.length} secrets`);
if (count === 0 || secrets.length > 0) process.exitCode = 1;
