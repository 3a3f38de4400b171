/**
 * The first half of a release: takes the changesets into the versions and changelogs of the packages, each its own, and
 * writes the command's version and the day where people look for them to cite the work. Look at the difference, commit
 * it, then run release-publish.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passOrThrow } from './run-command.ts';
import { listPublished, workspaceRoot } from './workspace.ts';

console.log(await passOrThrow(['changeset', 'version']));
const version = listPublished().find(({ manifest }) => manifest.name === 'gongbao')?.manifest.version;
if (version === undefined) throw new Error('There is no package gongbao, whose version is cited');

const citation = join(workspaceRoot, 'CITATION.cff');
const day = new Date().toISOString().slice(0, 10);
const cited = readFileSync(citation, 'utf8')
  .replace(/^date-released:.*\n/m, '')
  .replace(/^version:.*$/m, `version: ${version}\ndate-released: ${day}`);
writeFileSync(citation, cited);
console.log(`gongbao ${version} of ${day}. Next: read the difference, commit it, pnpm release:publish`);
