/** The head of the OpenAPI document. */
export const apiInformation = {
  openapi: '3.1.0',
  info: {
    title: 'Gongbao',
    version: '1',
    summary: 'What Chinese government work reports say, each figure tied to the characters that say it',
    description: `Open, without a key; only sending reports needs a token. Every figure carries its receipt: the report, the offsets and the words.

Formats: JSON by default; every list also as NDJSON and CSV, observations as SDMX-CSV 2.0 and JSON-stat 2.0 too, by
Accept or by an ending of the address (.ndjson, .csv, .sdmx.csv, .jsonstat). All of it in files: /v1/bulk. Lists go on with the cursor in page.next, which the Link header
repeats. Errors are problem details (RFC 9457). An unknown parameter is an error that names the known ones.`,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/', description: 'This service' }],
  tags: [
    { name: 'Places', description: 'GB/T 2260, from the nation down to counties' },
    { name: 'Indicators', description: 'The catalogue that figures are linked to' },
    { name: 'Reports', description: 'Mastheads, outlines, and all that one report says' },
    { name: 'Observations', description: 'Figures with their receipts' },
    { name: 'Charts', description: 'Pictures, and how to embed them' },
    { name: 'Ledger', description: 'Targets held against results' },
    { name: 'Reading', description: 'Reads what is sent and keeps nothing' },
    { name: 'Terms', description: 'What reports explain or shorten' },
    { name: 'Search', description: 'By words' },
    { name: 'Changes', description: 'What is new' },
    { name: 'Bulk', description: 'All of it in files' },
    { name: 'Ingest', description: 'How reports get in' },
    { name: 'Service', description: 'Whether it runs' },
  ],
};
