import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAndParse } from '../packages/gongbao/src/read-and-parse.ts';
import { formatStoredReport } from '../packages/gongbao/src/stored-report/format-stored-report.ts';
import { storedPath } from '../packages/gongbao/src/stored-report/stored-path.ts';
import { toStoredReport } from '../packages/gongbao/src/stored-report/to-stored-report.ts';
import { reportsFolder } from './report-folders.ts';

export interface Readings {
  /** Path under `data/reports` → what stands in that file. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/** Reads every report as it is to be kept. Two sources of one report are a problem: only the first is kept. */
export async function readReports(): Promise<Readings> {
  const files = new Map<string, string>();
  const problems: string[] = [];
  for (const name of readdirSync(reportsFolder).sort()) {
    if (name.startsWith('.')) continue;
    const reading = await readAndParse(join(reportsFolder, name));
    const stored = reading.ok ? toStoredReport(reading.report) : null;
    if (!reading.ok) problems.push(`${name} ${reading.message}`);
    else if (stored === null) problems.push(`${name} does not say its place or its year`);
    else if (files.has(storedPath(stored))) problems.push(`${name} is a second source of ${storedPath(stored)}`);
    else files.set(storedPath(stored), formatStoredReport(stored));
  }
  return { files, problems };
}
