import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A Component for a test, with a folder of its own that bears its name. */
export interface ExampleEntity {
  name: string;
  /** Value of the annotation `handoff/docs-ref`. */
  docsRef: string;
  /** Contents of its files, by their path in its folder. */
  files?: Record<string, string>;
}

/** Writes a catalog with some Components of the team Checkout, and their files. */
export function layOutEntities(
  folder: string,
  entities: ExampleEntity[],
): void {
  write(folder, 'catalog-info.yaml', {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Location',
    metadata: { name: 'test-entities' },
    spec: {
      targets: entities.map(({ name }) => `./${name}/catalog-info.yaml`),
    },
  });
  for (const { name, docsRef, files = {} } of entities) {
    write(folder, `${name}/catalog-info.yaml`, {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name, annotations: { 'handoff/docs-ref': docsRef } },
      spec: { type: 'service', lifecycle: 'production', owner: 'checkout' },
    });
    for (const [path, content] of Object.entries(files)) {
      write(folder, `${name}/${path}`, content);
    }
  }
}

function write(folder: string, path: string, content: string | object): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  // JSON is YAML.
  writeFileSync(
    file,
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}
