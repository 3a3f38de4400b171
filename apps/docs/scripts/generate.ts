/**
 * Writes the pages that are made from data: the catalogue and the units (data/), the API reference (from the OpenAPI
 * document of the API's own routes), the command line (from its own help), and the answers that the live examples ask for.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiPage, type OpenApiDocument } from './api-page.ts';
import { groupPage, groupsPage, type IndicatorGroup } from './catalogue-pages.ts';
import { commandPage } from './command-page.ts';
import { liveAnswer, type StoredReport } from './live-answer.ts';
import { type UnitsFile, unitsPage } from './units-page.ts';

const site = join(import.meta.dirname, '..');
const root = join(site, '../..');
const languages = ['zh', 'en'] as const;
/** The charts that pages show alive. */
const liveCharts = [
  { indicator: 'gdp', place: '000000' },
  { indicator: 'cpi', place: '000000' },
];

function write(path: string, text: string): void {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const folderOf = (language: 'zh' | 'en'): string => (language === 'zh' ? '' : 'en/');

function printed(...args: string[]): string {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, env: { ...process.env, NO_COLOR: '1' } } as const;
  return execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], options);
}

const groups = readdirSync(join(root, 'data/indicators')).map(
  (file) => readJson(`data/indicators/${file}`) as IndicatorGroup,
);
const units = readJson('data/units.json') as UnitsFile;
const document = JSON.parse(printed('apps/api/scripts/print-openapi.ts')) as OpenApiDocument;
const help = (...command: string[]): string => printed('packages/gongbao/src/cli.ts', ...command, '--help');
const commands = [...help().matchAll(/^ {2}([a-z]+) (?:\[options\]|<)/gm)].map(([, name = '']) => name);
const pages = commands.map((name) => ({ name, text: help(name) }));

for (const language of languages) {
  const folder = folderOf(language);
  rmSync(join(site, `${folder}catalogue`), { recursive: true, force: true });
  write(`${folder}catalogue/index.md`, groupsPage(groups, language));
  for (const group of groups) write(`${folder}catalogue/${group.group}.md`, groupPage(group, language));
  write(`${folder}units.md`, unitsPage(units, language));
  write(`${folder}api.md`, apiPage(document, language));
  write(`${folder}command.md`, commandPage({ overview: help(), pages }, language));
}
// In English these are the repository's own documents; links out of them lead to where they stand there.
for (const page of ['how-to.md', 'method.md', 'method/checks.md', 'method/ledger.md']) {
  write(`en/${page}`, readFileSync(join(root, 'docs', page), 'utf8').replace(/\[([^[\]]+)\]\(\.\.\/[^()]*\)/g, '`$1`'));
}
for (const { indicator, place } of liveCharts) {
  const reports = readdirSync(join(root, 'data/reports', place)).map(
    (file) => readJson(`data/reports/${place}/${file}`) as StoredReport,
  );
  write(`public/live/${indicator}/v1/observations`, JSON.stringify(liveAnswer(reports, indicator)));
  const entry = groups.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator);
  if (entry === undefined) throw new Error(`${indicator} is not in the catalogue`);
  write(`public/live/${indicator}/v1/indicators/${indicator}`, JSON.stringify({ data: entry }));
}
console.log(
  `${groups.length} groups, ${units.units.length} units, ${Object.keys(document.paths).length} paths, ${pages.length} commands`,
);
if (groups.length === 0 || pages.length === 0) process.exitCode = 1;
