import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** They look at what lies over and beside each element, and take most of the time on a long page. */
const slow = ['color-contrast', 'target-size'];
/** Of a long list or table the first rows stand for the rest, which the same lines of code have made. */
const repeated = ['.entries li:nth-child(n+16)', 'tbody tr:nth-child(n+24)', '.terms .term:nth-child(n+16)'];

type Barrier = readonly [rule: string, where: string];

/** What axe finds on a page, in both schemes: which change colours and nothing else. */
export async function findBarriers(page: Page): Promise<readonly Barrier[]> {
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  const rules = Object.fromEntries(slow.map((rule) => [rule, { enabled: false }]));
  const whole = await run(page, [], { runOnly: tags, rules });
  const light = await run(page, repeated, { runOnly: { type: 'rule', values: slow } });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, repeated, {
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  });
  return [...whole, ...light, ...dark];
}

/** Counting what is right costs more than finding what is wrong. */
const run = (page: Page, excluded: readonly string[], options: axe.RunOptions): Promise<Barrier[]> =>
  page.evaluate(
    async ([exclude, asked]) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe };
      const stands = exclude.filter((selector) => document.querySelector(selector));
      const { violations } = await loaded.run(stands.length > 0 ? { exclude: stands } : document, {
        ...asked,
        resultTypes: ['violations'],
      });
      return violations.map(({ id, nodes }): [string, string] => [id, nodes[0]?.html ?? '']);
    },
    [excluded, options] as const,
  );
