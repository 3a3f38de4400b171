import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserIsInstalled, openBrowser } from './browser.ts';
import { openPage } from './open-page.ts';

const address = inject('address');

/** What a policy says, by its directives. */
function readPolicy(header: string | null): ReadonlyMap<string, readonly string[]> {
  const directives = (header ?? '').split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** Nothing from elsewhere, nothing written into the page, and nothing made of a text. */
const own = new Set(["'none'", "'self'", 'blob:', 'data:']);

describe.skipIf(!browserIsInstalled)('what a page may load', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(['/', '/indicators/gdp', '/places/500115', '/file', '/docs', '/problems/not-found'])(
    'is on %s its own service, and it stands in no frame',
    async (path) => {
      const answer = await fetch(`${address}${path}`);
      const policy = readPolicy(answer.headers.get('content-security-policy'));
      expect(answer.status).toBe(200);
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('base-uri')).toEqual(["'none'"]);
      expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
      expect([...policy.values()].flat().filter((source) => !own.has(source))).toEqual([]);
    },
  );

  it.each(['/', '/indicators/gdp', '/widget.js', '/seal.svg', '/docs'])(
    'says on %s what it says of every other page and of what pages load',
    async (path) => {
      const { headers } = await fetch(`${address}${path}`);
      expect(headers.get('strict-transport-security')).toBe('max-age=15552000; includeSubDomains');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('origin-agent-cluster')).toBe('?1');
      expect(headers.get('x-dns-prefetch-control')).toBe('off');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it('says of figures what holds for any answer', async () => {
    const { headers } = await fetch(`${address}/v1/places?limit=1`);
    expect(headers.get('strict-transport-security')).toBe('max-age=15552000; includeSubDomains');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('is held by the browser: what is written into the page does not run', async () => {
    const { page, errors, close } = await openPage(browser);
    await page.goto(address);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
    expect(errors.join('\n')).toContain('Content Security Policy');
    await close();
  });
});
