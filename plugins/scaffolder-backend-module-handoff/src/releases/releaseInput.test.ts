import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { parse } from 'yaml';
import { createReleaseAction } from './createReleaseAction';

/** What this looks at of a JSON schema. */
interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  required?: string[];
}

const API = resolve(
  __dirname,
  '../../../handoff-backend/src/schema/openapi.yaml',
);

/** Where fields are, with a mark at those that are needed. */
function fieldsOf(
  schema: Schema,
  known: Record<string, Schema> = {},
  place = '',
): string[] {
  const { $ref, properties = {}, items, required = [] } = schema;
  if ($ref) return fieldsOf(known[$ref.split('/').at(-1)!], known, place);
  if (items) return fieldsOf(items, known, `${place}[]`);
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = `${place}.${name}`;
    const mark = required.includes(name) ? '!' : '';
    return [`${path}${mark}`, ...fieldsOf(field, known, path)];
  });
}

const NOT_OFFERED = [
  // Comes from the task.
  '.requestId',
  // Takes ids, which tasks have once they are there.
  '.tasks[].dependsOn',
];

describe('the input of handoff:release:create', () => {
  it('has the fields that the API takes, but for what no template can tell', () => {
    const { schemas } = parse(readFileSync(API, 'utf8')).components;
    const taken = fieldsOf(schemas.CreateReleaseRequest, schemas);
    const { schema } = createReleaseAction({
      auth: mockServices.auth(),
      config: mockServices.rootConfig(),
      discovery: mockServices.discovery(),
    });
    const offered = fieldsOf(schema?.input as Schema);
    expect(offered).toContain('.tasks[].title!');
    expect(offered.sort()).toEqual(
      taken.filter(field => !NOT_OFFERED.includes(field)).sort(),
    );
  });
});
