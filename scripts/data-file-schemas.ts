import { glossaryFileSchema } from '../packages/glossary/scripts/glossary-file.ts';
import { placesFileSchema as morePlacesFileSchema } from '../packages/gongbao/src/places-file.ts';
import { sampleFactsSchema } from '../packages/gongbao/test/sample-facts.ts';
import { storedReportSchema } from '../packages/indicator-schema/src/contract/stored-report.ts';
import {
  indicatorsFileSchema,
  wordingFileSchema,
} from '../packages/indicator-schema/src/data-files/indicators-file.ts';
import { placesFileSchema } from '../packages/indicator-schema/src/data-files/places-file.ts';
import { tileMapFileSchema } from '../packages/indicator-schema/src/data-files/tile-maps-file.ts';
import { unitsFileSchema } from '../packages/indicator-schema/src/data-files/units-file.ts';

/** What this check asks of a schema. */
interface Schema {
  safeParse(data: unknown): {
    readonly error?: {
      readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
    };
  };
}

/** The schema of each kind of file in data/; the first pattern that matches decides. */
export const dataFileSchemas: readonly { readonly pattern: RegExp; readonly schema: Schema }[] = [
  { pattern: /^data\/reports\/\d{6}\/\d{4}-(gwr|plan|budget|unknown)\.json$/, schema: storedReportSchema },
  { pattern: /^data\/sample\/places\.json$/, schema: morePlacesFileSchema },
  { pattern: /^data\/sample\/.+\.expected\.json$/, schema: sampleFactsSchema },
  { pattern: /^data\/glossary\/[\w-]+\.json$/, schema: glossaryFileSchema },
  { pattern: /^data\/indicators\/[\w-]+\.json$/, schema: indicatorsFileSchema },
  { pattern: /^data\/indicator-wording\.json$/, schema: wordingFileSchema },
  { pattern: /^data\/places\.json$/, schema: placesFileSchema },
  { pattern: /^data\/tile-maps\/[\w-]+\.json$/, schema: tileMapFileSchema },
  { pattern: /^data\/units\.json$/, schema: unitsFileSchema },
];
