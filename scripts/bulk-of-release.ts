import type { Command } from './run-command.ts';

/** Which service the files are for, and as whom they are put: what a release has in its environment. */
const needed = ['GONGBAO_ORIGIN', 'CLOUDFLARE_ACCOUNT_ID', 'CLOUDFLARE_API_TOKEN'] as const;

interface BulkOfRelease {
  /** What makes the bulk files of the service anew and puts them where it serves them. */
  readonly command: Command | undefined;
  /** Why there is none, for who releases. */
  readonly told: string;
}

/** How the bulk files of a release are made: of the service that the environment names, or not at all. */
export function bulkOfRelease(environment: Readonly<Record<string, string | undefined>>): BulkOfRelease {
  const missing = needed.filter((name) => !environment[name]);
  const byHand = 'pnpm data:bulk --remote --origin URL';
  if (missing.length > 0) {
    const told = `No bulk files were put: ${missing.join(', ')} not set. /v1/bulk still serves those of before. By hand: ${byHand}`;
    return { command: undefined, told };
  }
  const { protocol, origin } = new URL(environment.GONGBAO_ORIGIN ?? '');
  if (protocol !== 'https:') throw new Error(`GONGBAO_ORIGIN is the https address of the service, not ${origin}`);
  return {
    command: ['pnpm', '--silent', 'data:bulk', '--remote', '--origin', origin],
    told: `The bulk files that ${origin}/v1/bulk serves are those of this release.`,
  };
}
