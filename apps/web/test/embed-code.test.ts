import { expect, it } from 'vitest';
import { embedMarkup } from '../src/figure/embed-code.ts';

it('names what is shown and leaves out what is usual', () => {
  const shown = { indicator: 'gdp', measure: 'growth', places: [], kind: 'series' } as const;
  expect(embedMarkup(shown, 'https://gongbao.example', 'zh')).toBe(
    '<script type="module" src="https://gongbao.example/widget.js"></script>\n<gongbao-chart indicator="gdp" measure="growth"></gongbao-chart>',
  );
  const chosen = { ...shown, places: ['990101', '990102'], kind: 'compare' } as const;
  expect(embedMarkup(chosen, 'https://gongbao.example', 'en')).toContain(
    'places="990101,990102" kind="compare" lang="en"',
  );
});
