import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's browser, which prints web pages as PDF. */
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const hasChromium = existsSync(chromium);

/** A web page as PDF, with the browser's running heads and page numbers. */
export const printPdf = (html: string): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-print-'));
  try {
    writeFileSync(join(folder, 'page.html'), html);
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
    const output = `--print-to-pdf=${join(folder, 'page.pdf')}`;
    execFileSync(chromium, [...flags, output, `file://${join(folder, 'page.html')}`], {
      stdio: 'ignore',
      timeout: 90_000,
    });
    return new Uint8Array(readFileSync(join(folder, 'page.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
