/**
 * The first half of a release: takes the changesets into versions and changelogs, and writes the version and the day
 * where people look for them to cite it. Look at the difference, commit it, then run release-publish.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passOrThrow } from './run-command.ts';
import { listPublished, workspaceRoot } from './workspace.ts';

console.log(await passOrThrow(['changeset', 'version']));
const versions = new Set(listPublished().map(({ manifest }) => manifest.version));
const [version] = versions;
if (version === undefined || versions.size !== 1)
  throw new Error(`All share one version, not ${[...versions].join(', ')}`);

const citation = join(workspaceRoot, 'CITATION.cff');
const day = new Date().toISOString().slice(0, 10);
const cited = readFileSync(citation, 'utf8')
  .replace(/^date-released:.*\n/m, '')
  .replace(/^version:.*$/m, `version: ${version}\ndate-released: ${day}`);
writeFileSync(citation, cited);
console.log(`${version} of ${day}. Next: read the difference, commit it, pnpm release:publish`);
