import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  getCompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { parse, parseAllDocuments } from 'yaml';

const ROOT = resolve(__dirname, '../../..');
const EXAMPLES = join(ROOT, 'examples');

/** Fields of `spec` that name other entities, with the kind that is meant when they name none. */
const REFERENCES: Record<string, string> = {
  owner: 'Group',
  parent: 'Group',
  memberOf: 'Group',
  system: 'System',
  domain: 'Domain',
  providesApis: 'API',
  consumesApis: 'API',
  dependsOn: 'Component',
};

function readEntities(): { file: string; entity: Entity }[] {
  return readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml') && !file.includes('alerts/'))
    .flatMap(file =>
      parseAllDocuments(readFileSync(join(EXAMPLES, file), 'utf8')).map(
        document => ({ file, entity: document.toJS() as Entity }),
      ),
    );
}

function referencesOf(entity: Entity): string[] {
  return Object.entries(REFERENCES).flatMap(([field, defaultKind]) =>
    [entity.spec?.[field] ?? []]
      .flat()
      .map(ref =>
        stringifyEntityRef(parseEntityRef(String(ref), { defaultKind })),
      ),
  );
}

describe('the example company', () => {
  const entities = readEntities();
  const refs = entities.map(({ entity }) =>
    stringifyEntityRef(getCompoundEntityRef(entity)),
  );

  it('has unique entities that refer to none that is missing', () => {
    expect(refs.length).toBeGreaterThan(20);
    expect(new Set(refs).size).toBe(refs.length);
    for (const { file, entity } of entities) {
      const missing = referencesOf(entity).filter(ref => !refs.includes(ref));
      expect({ file, missing }).toEqual({ file, missing: [] });
    }
  });

  it('is loaded as a whole', () => {
    const config = parse(readFileSync(join(ROOT, 'app-config.yaml'), 'utf8'));
    const configured: string[] = config.catalog.locations.map(
      ({ target }: { target: string }) =>
        resolve(ROOT, 'packages/backend', target),
    );
    const nested = entities.flatMap(({ file, entity }) =>
      [entity.kind === 'Location' ? entity.spec?.targets : undefined]
        .flat()
        .filter(target => typeof target === 'string')
        .map(target => resolve(EXAMPLES, dirname(file), target)),
    );
    const files = entities.map(({ file }) => join(EXAMPLES, file));
    expect([...configured, ...nested].sort()).toEqual(
      [...new Set(files)].sort(),
    );
  });

  it('employs those who can sign in', () => {
    const { auth } = parse(readFileSync(join(ROOT, 'app-config.yaml'), 'utf8'));
    const { guest, 'example-user': example } = auth.providers;
    const users: string[] = [
      guest.userEntityRef,
      ...example.users.map((user: { entityRef: string }) => user.entityRef),
    ];
    expect(users).toHaveLength(5);
    expect(refs).toEqual(expect.arrayContaining(users));
  });
});
