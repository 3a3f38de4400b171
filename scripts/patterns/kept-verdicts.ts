import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.ts';
import type { Pattern } from './find-patterns.ts';
import type { Judgement } from './judge-patterns.ts';

/** What an expression was found to be; a vulnerable one is mended and not kept. */
export type Verdict = Exclude<Judgement['status'], 'vulnerable'>;

interface KeptVerdicts {
  /** What judged them: of another version all are judged again. */
  readonly recheck: string;
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

const file = join(import.meta.dirname, 'verdicts.json');

/** An expression may be as long as its data, so it is known by its hash. */
export const keyOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 16);

const versionOfRecheck = (): string => {
  const manifest = readFileSync(join(workspaceRoot, 'node_modules/recheck/package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
};

/** Judging takes minutes, and an expression that has not changed is what it was. */
export const readVerdicts = (): ReadonlyMap<string, Verdict> => {
  if (!existsSync(file)) return new Map();
  const kept = JSON.parse(readFileSync(file, 'utf8')) as KeptVerdicts;
  return kept.recheck === versionOfRecheck() ? new Map(Object.entries(kept.verdicts)) : new Map();
};

export const writeVerdicts = (verdicts: ReadonlyMap<string, Verdict>): void => {
  const sorted = [...verdicts].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept: KeptVerdicts = { recheck: versionOfRecheck(), verdicts: Object.fromEntries(sorted) };
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
};
