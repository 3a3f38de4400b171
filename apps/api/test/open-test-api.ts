import { applyD1Migrations } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { putInventedFiles, writeInventedData } from './invented-data.ts';

/** A migrated database with the invented data. */
export async function fillDatabase(): Promise<void> {
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  await writeInventedData(env.DB);
}

export const putBulkFiles = (): Promise<void> => putInventedFiles(env.BUCKET);

/** Asks an address of the service: a path, or a whole address where another host matters. */
export function ask(address: string, init?: RequestInit): Promise<Response> {
  return exports.default.fetch(new Request(new URL(address, 'https://gongbao.test'), init));
}

interface Answer<T> {
  readonly data: T;
  readonly page: { readonly next: string | null; readonly limit: number };
}

export async function askJson<T = readonly unknown[]>(path: string): Promise<Answer<T>> {
  return (await ask(path)).json<Answer<T>>();
}
