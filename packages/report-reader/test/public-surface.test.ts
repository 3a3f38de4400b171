import { expect, test } from 'vitest';
import * as docx from '../src/docx.ts';
import * as html from '../src/html.ts';
import * as all from '../src/index.ts';
import * as pdf from '../src/pdf.ts';
import * as txt from '../src/txt.ts';

test('the package offers these names and no others', () => {
  expect([all, txt, html, docx, pdf].map((module) => Object.keys(module))).toEqual([
    ['defaultLimits', 'readReport'],
    ['readTxt'],
    ['readHtml'],
    ['readDocx'],
    ['readPdf'],
  ]);
});
