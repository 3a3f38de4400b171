// Runs a script of this workspace on a machine that has only Node 20 and npm:
//
//   node scripts/up.mjs SCRIPT [ARGUMENT …]
//
// It installs the dependencies when the lockfile has changed since it last did, then runs the script under the pinned
// Node. Everything it starts is one process group, so that whatever stops npm stops all of it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const stampFile = join(root, 'node_modules', '.cache', 'gongbao', 'installed');
const graceInMilliseconds = 8000;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What an install depends on; two equal fingerprints need no second install. */
function installFingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) {
    hash.update(readFileSync(join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

function installedFingerprint() {
  return existsSync(stampFile) && existsSync(join(bin, 'node')) ? readFileSync(stampFile, 'utf8') : undefined;
}

/** Ends a whole process group; a group that has already ended is no error. */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Runs a command in its own process group, passes signals on to the group, and leaves nothing of it running.
 * Resolves to the status that a shell would report.
 */
function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', detached: true });
    const parent = process.ppid;
    let stoppedAt;

    const stop = (signal) => {
      // A terminal and npm both pass Ctrl-C on: only a later one means "now".
      if (stoppedAt !== undefined && Date.now() - stoppedAt < 500) return;
      signalGroup(child.pid, stoppedAt === undefined ? signal : 'SIGKILL');
      stoppedAt ??= Date.now();
      setTimeout(() => signalGroup(child.pid, 'SIGKILL'), graceInMilliseconds).unref();
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, stop);
    // npm killed outright passes no signal on; its children then get another parent.
    const orphanWatch = setInterval(() => process.ppid !== parent && stop('SIGTERM'), 1000);

    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(orphanWatch);
      for (const each of signals) process.off(each, stop);
      signalGroup(child.pid, 'SIGKILL');
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

async function install() {
  const fingerprint = installFingerprint();
  if (installedFingerprint() === fingerprint) return 0;
  console.log('Installing dependencies …');
  const options = ['install', '--frozen-lockfile', '--prefer-offline', '--config.confirmModulesPurge=false'];
  const ownPnpm = join(bin, 'pnpm');
  const pinned = `pnpm@${manifest.devDependencies.pnpm}`;
  const status = existsSync(ownPnpm)
    ? await run(ownPnpm, options, process.env)
    : await run('npx', ['--yes', pinned, ...options], process.env);
  if (status === 0) {
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, fingerprint);
  }
  return status;
}

const [script, ...rest] = process.argv.slice(2);
if (!manifest.scripts[script]) {
  console.error(`usage: node scripts/up.mjs SCRIPT, one of: ${Object.keys(manifest.scripts).join(', ')}`);
  process.exit(2);
}
const installStatus = await install();
if (installStatus !== 0) {
  console.error('The dependencies could not be installed; the lines above say why.');
  process.exit(installStatus);
}
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  DO_NOT_TRACK: '1',
  // What every start compiles, types stripped, is compiled once.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compile'),
  TURBO_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
};
process.exitCode = await run(join(bin, 'pnpm'), ['--silent', 'run', script, ...rest], env);
