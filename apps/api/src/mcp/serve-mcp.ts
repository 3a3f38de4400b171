import { StreamableHTTPTransport } from '@hono/mcp';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult, JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import type { Context } from 'hono';
import * as z from 'zod';
import type { ApiEnvironment } from '../bindings.ts';
import { WrongCursor } from './continued.ts';
import { NoSource } from './no-source.ts';
import type { Tool, ToolSetting } from './tool.ts';
import { explainTerm } from './tools/explain-term.ts';
import { getSeries } from './tools/get-series.ts';
import { getTargetsAndResults } from './tools/get-targets-and-results.ts';
import { searchIndicators } from './tools/search-indicators.ts';
import { verifyClaim } from './tools/verify-claim.ts';

const instructions = `Figures of Chinese government work reports. Every figure has a receipt: quote it, with the report and
the offsets. A tool that has no source refuses, and says why: then say so instead of guessing. Reports state figures; nobody
here vouches for them. Do not praise, blame or rank governments.`;

/** Has one message of the Model Context Protocol answered. Each has a server of its own: nothing is kept between them. */
export async function serveMcp(c: Context<ApiEnvironment>, message: JSONRPCMessage): Promise<Response> {
  const server = makeServer(settingOf(c), c.get('requestId'));
  const transport = new StreamableHTTPTransport();
  await server.connect(transport);
  return (await transport.handleRequest(c, message)) ?? c.body(null, 202);
}

function settingOf(c: Context<ApiEnvironment>): ToolSetting {
  return {
    shards: c.get('shards'),
    origin: new URL(c.req.url).origin,
    cursors: c.get('cursors'),
    revision: c.get('revisions').whole,
    sources: c.env.BUCKET,
  };
}

function makeServer(setting: ToolSetting, requestId: string): McpServer {
  const server = new McpServer({ name: 'gongbao', version: '1' }, { instructions });
  const add = <Shape extends z.ZodRawShape>({ name, title, description, input, run }: Tool<Shape>): void => {
    const annotations = { readOnlyHint: true, openWorldHint: false };
    const answer = (asked: unknown) =>
      answerWith(() => run(asked as z.infer<z.ZodObject<Shape>>, setting), { name, requestId });
    const inputSchema: z.ZodType = strictInput(input);
    server.registerTool(name, { title, description, inputSchema, annotations }, answer);
  };
  add(searchIndicators);
  add(getSeries);
  add(getTargetsAndResults);
  add(explainTerm);
  add(verifyClaim);
  return server;
}

/** A model that asks by another name has another question in mind: it is told the names that there are. */
const strictInput = <Shape extends z.ZodRawShape>(shape: Shape) => {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `Unknown: ${issue.keys.join(', ')}. This tool takes ${known}.` : undefined,
  });
};

/** What a tool finds, or why it does not. What the asker cannot help is logged, and told to nobody. */
async function answerWith(
  run: () => Promise<object>,
  call: { readonly name: string; readonly requestId: string },
): Promise<CallToolResult> {
  try {
    const found = await run();
    return { content: [{ type: 'text', text: JSON.stringify(found) }], structuredContent: { ...found } };
  } catch (error) {
    if (error instanceof NoSource || error instanceof WrongCursor) return refusal(error.message);
    console.error(JSON.stringify({ level: 'error', ...call, error: String(error) }));
    return refusal(`The service failed. Nothing about the request was wrong; it was ${call.requestId}.`);
  }
}

function refusal(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}
