import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseReport } from '@gongbao/report-parser';
import { readReport } from '@gongbao/report-reader';
import { Document, Packer, Paragraph } from 'docx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserIsInstalled, openBrowser } from './browser.ts';
import { openPage } from './open-page.ts';

const address = inject('address');
const sample = readFileSync(new URL('../../../data/sample/wanglan-gwr-2024.txt', import.meta.url), 'utf8');
const lines = sample.split('\n').filter((line) => line.trim() !== '');

const asHtml = (paragraphs: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><title>x</title>${paragraphs.map((line) => `<p>${line}</p>`).join('')}`;

const asDocx = (): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));

/** As the browser prints it, in letters of so many points. */
async function asPdf(browser: Browser, points = 12): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(`${asHtml(lines)}<style>p{font-size:${points}pt}</style>`);
  const bytes = await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '25mm', right: '25mm' } });
  await page.close();
  return bytes;
}

/** Lets a file fall on the page, as a reader does who drags it there. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([text, fileName]) => {
      const taken = new DataTransfer();
      taken.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], fileName));
      return taken;
    },
    [bytes.toString('base64'), name] as const,
  );
  await page.dispatchEvent('.file', 'drop', { dataTransfer: transfer });
}

describe.skipIf(!browserIsInstalled)('files of the reader (needs /usr/bin/chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const files: readonly (readonly [string, () => Promise<Buffer>])[] = [
    ['own.txt', () => Promise.resolve(Buffer.from(sample))],
    ['own.html', () => Promise.resolve(Buffer.from(asHtml(lines)))],
    ['own.docx', asDocx],
    ['own.pdf', () => asPdf(browser)],
  ];

  it.each(files)('%s is read where it is dropped, and nothing of it leaves', async (name, make) => {
    const bytes = await make();
    const { page, errors, close } = await openPage(browser);
    await page.goto(`${address}/read`);
    await page.locator('.drop').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, search, origin } = new URL(request.url());
      const isOfTheApp = pathname.startsWith('/assets/') || pathname === '/seal.svg';
      const isCode = origin === address && isOfTheApp && search === '';
      if (!isCode || request.method() !== 'GET' || request.postData() !== null) asked.push(request.url());
    });
    page.on('websocket', (socket) => asked.push(socket.url()));
    await drop(page, name, bytes);
    await page.locator('.report-text').waitFor();
    expect(asked).toEqual([]);

    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('[data-format="JSON"]').click()]);
    const parsed = JSON.parse(readFileSync(await saved.path(), 'utf8')) as {
      source: { sha256: string };
      numbers: { observed: number };
      observations: { value: number | null; source: { quote: string } }[];
    };
    const marked = await page.locator('.report-text .piece:is(.result, .target)').count();
    expect(parsed.source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(parsed.numbers.observed).toBeGreaterThan(150);
    expect(marked).toBeGreaterThan(150);
    expect(errors).toEqual([]);
    await close();
  });

  it('a long PDF is read by one worker while another makes ready to parse it, and says what it says elsewhere', async () => {
    const bytes = await asPdf(browser, 48);
    const { page, errors, close } = await openPage(browser);
    const workers = (): string[] =>
      page.workers().map((worker) => /([a-z]{1,20})-worker/.exec(worker.url())?.[1] ?? '');
    await page.goto(`${address}/read`);
    await page.locator('.drop').hover();
    await expect.poll(workers).toEqual(['parse', 'read']);
    await drop(page, 'own.pdf', bytes);
    await page.locator('.report-text').waitFor();
    await expect.poll(workers).toEqual([]);

    const read = await readReport(bytes);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.origins.length).toBeGreaterThan(70);
    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('[data-format="JSON"]').click()]);
    const shown = JSON.parse(readFileSync(await saved.path(), 'utf8')) as ReturnType<typeof parseReport>;
    const { observations, numbers, source } = parseReport(read.text);
    expect(shown.observations).toEqual(JSON.parse(JSON.stringify(observations)));
    expect(shown.numbers).toEqual(numbers);
    expect(shown.source.length).toBe(source.length);
    expect(errors).toEqual([]);
    await close();
  });

  it('says why a number was left out, and shows it in grey', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${address}/read?lang=en`);
    await page.locator('#own-text').fill('临河区人民政府工作报告\n一、2023年工作回顾\nPM2.5下降。产值12.5亿元。');
    await page.locator('.field button[type="submit"]').click();
    const ignored = page.locator('.piece.ignored');
    await ignored.first().waitFor();
    expect(await ignored.allTextContents()).toEqual(['2023', '2.5']);
    await ignored.nth(1).click();
    const card = page.getByRole('dialog');
    expect(await card.textContent()).toContain('parts of names');
    expect(await card.textContent()).toContain('It follows a letter');
    await close();
  });

  it('works for four times as long over four times the pages', async () => {
    const { page, close } = await openPage(browser);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    // What the page and its worker compute: other work on the machine makes them wait, and does not count.
    const computed = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN;
    };
    const read = async (copies: number): Promise<number> => {
      const file = { name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(`${sample}\n`.repeat(copies)) };
      await page.goto(`${address}/read`);
      await page.locator('.drop').waitFor();
      // The page loads the parser while the reader looks for a file.
      let before = await computed();
      const passed = async (): Promise<number> => {
        const last = before;
        before = await computed();
        return before - last;
      };
      await expect.poll(passed, { interval: 400, timeout: 20_000 }).toBeLessThan(0.03);
      await page.locator('#own-file').setInputFiles(file);
      await page.locator('.report-text').waitFor();
      expect(await page.locator('.report-text .piece.result').count()).toBeGreaterThan(copies * 50);
      return (await computed()) - before;
    };
    const copies = Math.ceil(20_000 / sample.length);
    const few = await read(copies);
    const many = await read(4 * copies);
    expect(many).toBeLessThan(6 * few);
    await close();
  });
});
