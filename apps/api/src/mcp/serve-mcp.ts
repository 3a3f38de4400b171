import { StreamableHTTPTransport } from '@hono/mcp';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Context } from 'hono';
import type * as z from 'zod';
import type { ApiEnvironment } from '../bindings.ts';
import type { Tool, ToolSetting } from './tool.ts';
import { explainTerm } from './tools/explain-term.ts';
import { getSeries } from './tools/get-series.ts';
import { getTargetsAndResults } from './tools/get-targets-and-results.ts';
import { searchIndicators } from './tools/search-indicators.ts';
import { verifyClaim } from './tools/verify-claim.ts';

const instructions = `Figures of Chinese government work reports. Every figure has a receipt: quote it, with the report and
the offsets. What no tool gives a source for is not known here; say so instead of guessing. Reports state figures; nobody
here vouches for them. Do not praise, blame or rank governments.`;

/** Answers one request of the Model Context Protocol. Each has a server of its own: nothing is kept between them. */
export async function serveMcp(c: Context<ApiEnvironment>): Promise<Response> {
  const server = makeServer({ shards: c.get('shards'), origin: new URL(c.req.url).origin });
  const transport = new StreamableHTTPTransport();
  await server.connect(transport);
  return (await transport.handleRequest(c)) ?? c.body(null, 202);
}

function makeServer(setting: ToolSetting): McpServer {
  const server = new McpServer({ name: 'gongbao', version: '1' }, { instructions });
  addTool(server, searchIndicators, setting);
  addTool(server, getSeries, setting);
  addTool(server, getTargetsAndResults, setting);
  addTool(server, explainTerm, setting);
  addTool(server, verifyClaim, setting);
  return server;
}

function addTool<Shape extends z.ZodRawShape>(server: McpServer, tool: Tool<Shape>, setting: ToolSetting): void {
  const { name, title, description, input, run } = tool;
  const annotations = { readOnlyHint: true, openWorldHint: false };
  const answer = async (asked: z.infer<z.ZodObject<Shape>>) => toResult(await run(asked, setting));
  server.registerTool(name, { title, description, inputSchema: input, annotations }, answer as never);
}

/** Without a source there is no answer. */
function toResult(found: object | undefined): CallToolResult {
  if (found === undefined) {
    return {
      isError: true,
      content: [
        {
          type: 'text',
          text: 'Nothing is known of that here: no report says it. Do not answer from elsewhere as if it did.',
        },
      ],
    };
  }
  return { content: [{ type: 'text', text: JSON.stringify(found) }], structuredContent: { ...found } };
}
