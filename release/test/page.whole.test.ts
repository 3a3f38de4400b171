import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { expect, inject, test } from 'vitest';
import { mustRun } from '../outside.ts';

const project = inject('project');
const browserPath = '/usr/bin/chromium';

test.runIf(existsSync(browserPath))('a page that Vite builds reads a report into the same bytes', async () => {
  const settings = { root: project, configFile: false, logLevel: 'error', publicDir: false } as const;
  await build({ ...settings, build: { target: 'es2022' } });
  await mustRun(['cp', 'report.txt', 'dist/report.txt'], { cwd: project });
  const server = await preview({ ...settings, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForSelector('body[data-done]', { state: 'attached', timeout: 120_000 });
    expect(faults).toEqual([]);
    expect(await page.getAttribute('body', 'data-chart')).toBe('true');
    const expected = await mustRun([process.execPath, 'main.mjs'], { cwd: project });
    expect(`${await page.textContent('pre')}\n`).toBe(expected);
  } finally {
    await browser.close();
    await server.close();
  }
});
