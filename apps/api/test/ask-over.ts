import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { app } from '../src/app.ts';

/** Asks the service over other bindings than the tests have. */
export function askOver(bindings: object, path: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request(`https://gongbao.test${path}`, init);
  return Promise.resolve(app.fetch(request, { ...env, ...bindings }, createExecutionContext()));
}
