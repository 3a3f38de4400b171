import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserIsInstalled, openBrowser } from './browser.ts';
import { openPage } from './open-page.ts';

const address = inject('address');

/** A page of somebody else, which allows our script and our service and nothing more: no inline styles, no images. */
function serveForeignPage(body: string): Promise<{ server: Server; url: string }> {
  const policy = `default-src 'none'; script-src ${address}; connect-src ${address}; style-src 'none'; img-src 'none'`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    response.end(
      `<!doctype html><title>A newspaper</title><script type="module" src="${address}/widget.js"></script>${body}`,
    );
  });
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      resolve({ server, url: `http://localhost:${(server.address() as AddressInfo).port}` });
    });
  });
}

describe.skipIf(!browserIsInstalled)('<gongbao-chart> on a foreign page (needs /usr/bin/chromium)', () => {
  let browser: Browser;
  const servers: Server[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of servers) server.close();
  });

  const open = async (body: string) => {
    const { server, url } = await serveForeignPage(body);
    servers.push(server);
    const opened = await openPage(browser);
    const asked: string[] = [];
    opened.page.on('request', (request) => asked.push(request.url()));
    await opened.page.goto(url);
    return { ...opened, asked, url };
  };

  it('draws under a strict policy, asks once for two charts, and asks nobody else', async () => {
    const chart = '<gongbao-chart indicator="gdp" places="000000" measure="growth"></gongbao-chart>';
    const { page, errors, asked, url, close } = await open(chart + chart);
    await page.locator('gongbao-chart').nth(1).locator('.mark').first().waitFor();
    expect(asked.filter((request) => request.includes('/v1/observations'))).toHaveLength(1);
    expect(asked.filter((request) => !request.startsWith(address) && !request.startsWith(url))).toEqual([]);
    expect(errors.filter((error) => !error.includes('favicon'))).toEqual([]);
    await close();
  });

  it('opens the receipt of a mark by keys, says so in an event, and gives the focus back', async () => {
    const { page, close } = await open(
      '<gongbao-chart indicator="gdp" places="000000" measure="growth"></gongbao-chart>',
    );
    const mark = page.locator('.mark[tabindex="0"]');
    await mark.waitFor();
    await page.evaluate(() => {
      document.addEventListener('gongbao-open', (event) => {
        document.title = JSON.stringify((event as CustomEvent).detail);
      });
    });
    const id = await mark.getAttribute('data-observation');
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(JSON.parse(await page.title())).toMatchObject({ observation: id });
    expect(await page.getByRole('dialog').getByRole('link').getAttribute('href')).toContain(`${address}/reports/`);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await close();
  });

  it('states why there is nothing to see when the service fails, and throws nothing', async () => {
    const { page, errors, close } = await open(
      '<p>before</p><gongbao-chart indicator="no such one"></gongbao-chart><gongbao-chart></gongbao-chart>',
    );
    await page.getByRole('alert').nth(1).waitFor();
    expect(await page.getByRole('alert').allTextContents()).toEqual([
      '数据暂时取不到，可以到公报查看。',
      '没有写明指标（indicator）。',
    ]);
    expect(errors.filter((error) => !error.includes('400') && !error.includes('favicon'))).toEqual([]);
    await close();
  });

  it('compares places, keeps a ledger, and changes with its attributes', async () => {
    const { page, close } = await open('<gongbao-chart indicator="gdp" kind="compare" lang="en"></gongbao-chart>');
    await page.locator('.mark').first().waitFor();
    await page.locator('gongbao-chart').evaluate((element) => {
      element.setAttribute('kind', 'ledger');
      element.setAttribute('places', '000000');
    });
    await page.locator('[part="table"] tbody tr').first().waitFor();
    expect(await page.locator('[part="table"] th').allTextContents()).toContain('Verdict');
    await close();
  });
});
