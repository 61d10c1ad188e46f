// Writes what the code needs from the API's specification: types for server and client (handoff-common) and the
// specification itself as a module (handoff-backend), so that nothing is read from disk at run time.
// `--check` writes nothing and fails when a file is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const source = 'plugins/handoff-backend/src/schema/openapi.yaml';
const header = `// Generated from ${source} by \`yarn generate:openapi\`. Do not edit.\n/* eslint-disable */\n\n`;

const text = await readFile(source, 'utf8');
const spec = parse(text);
const outputs = {
  'plugins/handoff-common/src/schema/openapi.generated.ts':
    header +
    tidyComments(
      astToString(await openapiTS(text, { emptyObjectsUnknown: true })),
    ),
  'plugins/handoff-backend/src/schema/openapi.generated.ts': `${header}export const spec = ${JSON.stringify(
    spec,
    null,
    2,
  )} as const;\n`,
};

// As TSDoc, and with the API reports, wants them: release tags on what is exported, and no tags of JSDoc.
function tidyComments(types) {
  return types
    .replace(/ @description /g, ' ')
    .replace(/^ *(\/\*\* )?(\* )?@enum \{string\}( \*\/)?\n/gm, '')
    .replace(
      /^export (interface|type) /gm,
      '/**\n * Generated from the specification of the REST API.\n *\n * @public\n */\n$&',
    );
}

let outdated = 0;
for (const [path, content] of Object.entries(outputs)) {
  const current = await readFile(path, 'utf8').catch(() => '');
  if (current === content) continue;
  if (process.argv.includes('--check')) {
    outdated += 1;
    console.error(`${path} is out of date: run yarn generate:openapi`);
  } else {
    await writeFile(path, content);
    console.log(`wrote ${path}`);
  }
}
process.exit(outdated ? 1 : 0);
