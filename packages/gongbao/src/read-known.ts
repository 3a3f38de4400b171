import { addPlaces } from './add-places.ts';
import { patchesFileSchema } from './patches/patches-file.ts';
import type { KnownParts } from './read-and-parse.ts';
import { readJsonFile } from './read-json-file.ts';

/** Files that tell the parser more than it knows. */
export interface KnownFiles {
  readonly places?: string;
  readonly patches?: string;
}

export const readKnown = async ({ places, patches }: KnownFiles): Promise<KnownParts> => ({
  ...(places === undefined ? {} : { places: await addPlaces(places) }),
  ...(patches === undefined ? {} : { patches: await readJsonFile(patches, patchesFileSchema) }),
});
