import type { BackupRow } from '@gongbao/store/nightly';
import { sha256Of } from '../reading/read-body.ts';

/** The last line of a file: how many rows come before it, and their hash. A file that was cut off has none. */
interface End {
  readonly end: { readonly rows: number; readonly sha256: string };
}

/** Rows as NDJSON, in a form of which it is known whether it is whole. */
export async function toBackupFile(rows: readonly BackupRow[]): Promise<string> {
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  return `${lines}${JSON.stringify(await endOf(lines, rows.length))}\n`;
}

/** The rows of a file; throws unless it is as it was written. */
export async function readBackupFile(key: string, text: string): Promise<readonly BackupRow[]> {
  const lastLine = text.lastIndexOf('\n', text.length - 2) + 1;
  const lines = text.slice(0, lastLine);
  const count = lines.split('\n').length - 1;
  if (text.slice(lastLine) !== `${JSON.stringify(await endOf(lines, count))}\n`) {
    throw new Error(`${key} is not whole: it was cut off, or changed`);
  }
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line): BackupRow => JSON.parse(line) as BackupRow);
}

async function endOf(lines: string, rows: number): Promise<End> {
  return { end: { rows, sha256: await sha256Of(new TextEncoder().encode(lines)) } };
}
