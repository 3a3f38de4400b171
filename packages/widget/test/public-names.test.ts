import { expect, it } from 'vitest';
import * as widget from '../src/index.ts';

it('exports the element, and can be imported where there are no elements', () => {
  expect(Object.keys(widget)).toEqual(['GongbaoChart']);
});
