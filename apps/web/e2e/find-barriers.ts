import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** They look at what lies over and beside each element, and take most of the time on a long page. */
const slow = ['color-contrast', 'target-size'];
/** Of a long list or table the first rows stand for the rest, which the same lines of code have made. */
const repeated = ['.entries li:nth-child(n+16)', 'tbody tr:nth-child(n+24)', '.terms .term:nth-child(n+16)'];
/** Counting what is right costs more than finding what is wrong. */
const onlyViolations = { resultTypes: ['violations'] as ['violations'] };

/** What axe finds on a page, in both schemes: which change colours and nothing else. */
export async function findBarriers(page: Page): Promise<readonly (readonly [string, string | undefined])[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const rules = { ...onlyViolations, rules: Object.fromEntries(slow.map((rule) => [rule, { enabled: false }])) };
  const whole = await new AxeBuilder({ page }).options({ ...rules, runOnly: tags }).analyze();
  const light = await onFirstRows(page, [...slow, 'link-in-text-block']);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await onFirstRows(page, ['color-contrast', 'link-in-text-block']);
  return [whole, light, dark].flatMap(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0]?.html]));
}

function onFirstRows(page: Page, rules: string[]) {
  const builder = new AxeBuilder({ page }).options({ ...onlyViolations, runOnly: { type: 'rule', values: rules } });
  for (const selector of repeated) builder.exclude(selector);
  return builder.analyze();
}
