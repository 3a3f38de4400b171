/**
 * Packs every package that is published, as it would be published, and looks whether others could use the tarball.
 * The packages are built before (tsc -b).
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { passOrThrow } from './run-command.ts';
import { listPublished, type WorkspacePackage, workspaceRoot } from './workspace.ts';

const packsFolder = join(workspaceRoot, 'node_modules/.cache/gongbao/packs');

async function packPackage({ folder, manifest }: WorkspacePackage): Promise<string> {
  const destination = join(packsFolder, manifest.name.replace('/', '-'));
  await passOrThrow(['pnpm', '--dir', join(workspaceRoot, folder), 'pack', '--pack-destination', destination]);
  const [tarball] = readdirSync(destination);
  if (tarball === undefined) throw new Error(`${manifest.name} was packed into nothing`);
  return join(destination, tarball);
}

/** What npm would run on the machine of whoever installs a package. */
const installScripts = ['preinstall', 'install', 'postinstall', 'prepare'];

/** What a tarball must hold beside its code, and must not. */
async function contentFaults(tarball: string): Promise<string[]> {
  const entries = (await passOrThrow(['tar', '-tzf', tarball])).trim().split('\n');
  const missing = ['LICENSE', 'README.md'].filter((file) => !entries.includes(`package/${file}`));
  const stray = entries.filter((entry) => /\/(?:src|test|node_modules)\/|\.tsbuildinfo$|\.test\./.test(entry));
  return [...missing.map((file) => `has no ${file}`), ...stray.map((entry) => `should not hold ${entry}`)];
}

function scriptFaults({ manifest }: WorkspacePackage): string[] {
  const found = installScripts.filter((name) => manifest.scripts?.[name] !== undefined);
  return found.map((name) => `runs a script when it is installed (${name})`);
}

async function checkPackage(each: WorkspacePackage): Promise<string[]> {
  try {
    const tarball = await packPackage(each);
    await passOrThrow(['publint', '--strict', tarball]);
    if (each.manifest.exports !== undefined) {
      await passOrThrow(['attw', tarball, '--profile', 'esm-only', '--no-color', '--format', 'ascii']);
    }
    return [...(await contentFaults(tarball)), ...scriptFaults(each)];
  } catch (error) {
    return [String(error)];
  }
}

rmSync(packsFolder, { recursive: true, force: true });
mkdirSync(packsFolder, { recursive: true });
const published = listPublished();
let faultCount = 0;
for (const each of published) {
  for (const fault of await checkPackage(each)) {
    faultCount += 1;
    console.error(`${each.manifest.name}: ${fault}`);
  }
}
console.log(`${published.length} packages packed, ${faultCount} faults`);
if (published.length === 0 || faultCount > 0) process.exitCode = 1;
