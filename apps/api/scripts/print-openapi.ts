/** Prints the OpenAPI document of the API's own routes. */
import { app } from '../src/app.ts';
import { describeApi } from '../src/openapi/describe-api.ts';

process.stdout.write(`${JSON.stringify(await describeApi(app), null, 2)}\n`);
