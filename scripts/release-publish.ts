/**
 * The second half of a release: builds from nothing, publishes every package whose version is not in the registry yet
 * (with a git tag for each), and writes a bill of materials for each into sbom/. Which registry, and as whom, is what
 * the configuration of npm says. At last the bulk files of the service are made anew, where the environment names one.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bulkOfRelease } from './bulk-of-release.ts';
import { passOrThrow } from './run-command.ts';
import { listPublished, pendingChangesets, workspaceRoot } from './workspace.ts';

const billsFolder = join(workspaceRoot, 'sbom');

async function refuseUnlessReady(): Promise<void> {
  const changed = (await passOrThrow(['git', 'status', '--porcelain'])).trim();
  if (changed !== '') throw new Error(`What is published must be committed:\n${changed}`);
  const pending = pendingChangesets();
  if (pending.length > 0) throw new Error(`pnpm release:version comes first: ${pending.join(', ')}`);
}

/** CycloneDX: all that one gets who installs the package, with versions, licences and checksums. */
async function writeBills(): Promise<string[]> {
  rmSync(billsFolder, { recursive: true, force: true });
  const shape = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--prod', '--split'];
  const packages = listPublished().flatMap(({ manifest }) => ['--filter', manifest.name]);
  await passOrThrow(['pnpm', 'sbom', ...shape, '--out', join(billsFolder, '%s-%v.cdx.json'), ...packages]);
  return existsSync(billsFolder) ? readdirSync(billsFolder) : [];
}

await refuseUnlessReady();
const bulk = bulkOfRelease(process.env);
const published = listPublished();
for (const { folder } of published) rmSync(join(workspaceRoot, folder, 'dist'), { recursive: true, force: true });
await passOrThrow(['tsc', '-b', ...published.map(({ folder }) => folder)]);
console.log(await passOrThrow(['changeset', 'publish']));
const bills = await writeBills();
if (bills.length !== published.length) throw new Error(`${published.length} packages, but ${bills.length} bills`);
console.log(
  `${bills.length} bills of materials in sbom/. Next: git push --follow-tags, and attach them to the release.`,
);
if (bulk.command) console.log(await passOrThrow(bulk.command));
console.log(bulk.told);
