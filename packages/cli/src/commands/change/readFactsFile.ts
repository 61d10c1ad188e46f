import { readFile } from 'node:fs/promises';
import { toError } from '@backstage/errors';
import type { DeploymentFacts } from 'backstage-plugin-handoff-common';
import { parseDocument } from 'yaml';
import { UsageError } from '../../UsageError';

/**
 * Reads the facts of a deployment from a file in JSON or YAML. Of what they say the portal judges.
 *
 * @throws UsageError when the file cannot be read, or holds something else; it never repeats what the file says
 */
export async function readFactsFile(file: string): Promise<DeploymentFacts> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `'${file}' cannot be read: ${
        toError(error).message
      }; name a file with facts`,
    );
  }
  const document = parseDocument(text, { prettyErrors: false });
  const facts: unknown = document.errors.length ? undefined : document.toJS();
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    throw new UsageError(
      `${file} holds no facts; write an object in JSON or YAML, like { "featureFlags": { "new-checkout": true } }`,
    );
  }
  return facts;
}
