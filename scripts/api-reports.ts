/**
 * Writes the API reports: for each entry of each published package the names and types that others can rely on, so
 * that a change of them shows in review. With --check it writes nothing and fails when a report is not current.
 * The packages are built before (tsc -b).
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { type Entry, listEntries } from './list-entries.ts';
import { listPublished, type WorkspacePackage, workspaceRoot } from './workspace.ts';

const reportsFolder = join(workspaceRoot, 'api-reports');
const temporaryFolder = join(workspaceRoot, 'node_modules/.cache/gongbao/api-reports');
const isCheck = process.argv.includes('--check');
const silent = { default: { logLevel: ExtractorLogLevel.None } };

const compilerOptions = {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  allowImportingTsExtensions: true,
  noEmit: true,
};

const reportName = ({ specifier }: Entry): string => `${specifier.replace(/^@/, '').replaceAll('/', '-')}.api.md`;

function configFor({ folder }: WorkspacePackage, entry: Entry): ExtractorConfig {
  const projectFolder = join(workspaceRoot, folder);
  const mainEntryPointFilePath = join(projectFolder, entry.declarations);
  if (!existsSync(mainEntryPointFilePath)) throw new Error(`${entry.specifier} is not built: tsc -b`);
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(projectFolder, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder,
      mainEntryPointFilePath,
      compiler: { overrideTsconfig: { compilerOptions, files: [mainEntryPointFilePath] } },
      newlineKind: 'lf',
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: reportName(entry).replace(/\.api\.md$/, ''),
        reportFolder: reportsFolder,
        reportTempFolder: temporaryFolder,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  });
}

const entries = listPublished().flatMap((each) =>
  listEntries(each).map((entry) => ({ entry, config: configFor(each, entry) })),
);
const [first] = entries;
if (first === undefined) throw new Error('No published package has an entry: the script itself is broken.');
mkdirSync(reportsFolder, { recursive: true });
// One program over all entries: they share most of what they import.
const compilerState = CompilerState.create(first.config, {
  additionalEntryPoints: entries.map(({ config }) => config.mainEntryPointFilePath),
});
let staleCount = 0;
for (const { entry, config } of entries) {
  const { apiReportChanged } = Extractor.invoke(config, {
    compilerState,
    localBuild: !isCheck,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  if (!apiReportChanged) continue;
  staleCount += 1;
  console.error(`${reportName(entry)} ${isCheck ? 'is not current: pnpm api:write' : 'was written'}`);
}
const known = new Set(entries.map(({ entry }) => reportName(entry)));
for (const file of readdirSync(reportsFolder).filter((each) => !known.has(each))) {
  staleCount += 1;
  console.error(`${file} belongs to no entry${isCheck ? ': pnpm api:write' : ' and was removed'}`);
  if (!isCheck) rmSync(join(reportsFolder, file));
}
console.log(`${entries.length} API reports, ${staleCount} ${isCheck ? 'not current' : 'changed'}`);
if (isCheck && staleCount > 0) process.exitCode = 1;
