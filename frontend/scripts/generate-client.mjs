// Writes the types of the API's contract, each schema under its own name. Leaves the file alone when nothing changed, so that a running dev server stays quiet.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const contract = resolve(root, process.env.RESEAU_CLIMAT_OPENAPI ?? '../openapi/openapi.yaml');
const target = resolve(root, 'src/lib/api/types.d.ts');

if (!existsSync(contract)) {
  console.error(`No contract at ${contract}. Run "make openapi" first.`);
  process.exit(1);
}

const options = { rootTypes: true, rootTypesNoSchemaPrefix: true, rootTypesKeepCasing: true };
const types = astToString(await openapiTS(pathToFileURL(contract), options));
if (!existsSync(target) || readFileSync(target, 'utf8') !== types) {
  writeFileSync(target, types);
}
