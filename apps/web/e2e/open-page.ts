import type { Browser, Page } from 'playwright-core';

export interface Opening {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** A page of a fresh visitor, and all that went wrong on it. */
export async function openPage(browser: Browser, { width = 1280, scheme = 'light' }: Opening = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page: Page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors, close: () => context.close() };
}
