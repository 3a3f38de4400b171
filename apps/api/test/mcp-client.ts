import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ask } from './open-test-api.ts';

interface McpResult {
  readonly isError?: boolean;
  readonly structuredContent?: unknown;
  readonly content: readonly { readonly text: string }[];
}

export type McpCall = (name: string, input: Record<string, unknown>) => Promise<McpResult>;

let senders = 0;

/** The official client, over the service; from one address where one is given, else from another for each request. */
export async function openMcpClient(sender?: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const fetch = async (address: string | URL, init?: RequestInit) => {
    const { pathname, search } = new URL(address);
    const headers = new Headers(init?.headers);
    headers.set('cf-connecting-ip', sender ?? `mcp ${++senders}`);
    return ask(`${pathname}${search}`, { ...init, headers });
  };
  await client.connect(new StreamableHTTPClientTransport(new URL('https://gongbao.test/mcp'), { fetch }));
  return client;
}

export function callerOf(client: Client): McpCall {
  return async (name, input) => (await client.callTool({ name, arguments: input })) as unknown as McpResult;
}

export async function connectToMcp(): Promise<McpCall> {
  return callerOf(await openMcpClient());
}
