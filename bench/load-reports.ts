import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { workspaceRoot } from '../scripts/workspace.ts';

/** The district reports that speed is measured on. */
const names = ['dadukou-gwr-2024', 'dazu-gwr-2024', 'changshou-gwr-2024', 'changshou-plan-2022', 'fuling-gwr-2025'];

export interface LoadedReport {
  bytes: Uint8Array;
  text: string;
}

/** Loads the reports from REPORTS_DIR, default ../shared/reports; ends the process when one is absent. */
export function loadReports(): LoadedReport[] {
  const folder = resolve(workspaceRoot, process.env.REPORTS_DIR ?? '../shared/reports');
  return names.map((name) => {
    const file = join(folder, `${name}.txt`);
    if (!existsSync(file)) {
      console.error(`The benchmark reads five reports, and ${name}.txt is not in ${folder}: set REPORTS_DIR.`);
      process.exit(2);
    }
    const bytes = readFileSync(file);
    return { bytes, text: new TextDecoder().decode(bytes) };
  });
}
