/** Prints the OpenAPI document of the API's own routes. */
import { app } from '../src/app.ts';
import { apiInformation } from '../src/openapi/api-information.ts';

process.stdout.write(`${JSON.stringify(app.getOpenAPI31Document(apiInformation), null, 2)}\n`);
