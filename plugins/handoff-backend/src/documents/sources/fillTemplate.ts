import type { Entity } from '@backstage/catalog-model';
import { DEFAULT_NAMESPACE } from '@backstage/catalog-model';

/**
 * Fills `{{name}}`, `{{namespace}}` and `{{kind}}` (lower case) of an entity into an address or folder.
 *
 * @param encode - how a value is written, for an address
 * @throws Error for any other word in braces
 */
export function fillTemplate(
  template: string,
  entity: Entity,
  encode: (value: string) => string = value => value,
): string {
  const values = new Map([
    ['name', entity.metadata.name],
    ['namespace', entity.metadata.namespace ?? DEFAULT_NAMESPACE],
    ['kind', entity.kind.toLocaleLowerCase('en-US')],
  ]);
  return template.replace(/\{\{([^{}]*)\}\}/g, (_, word: string) => {
    const value = values.get(word.trim());
    if (value === undefined) {
      throw new Error(
        `'{{${word}}}' is unknown; use {{name}}, {{namespace}} or {{kind}}`,
      );
    }
    return encode(value);
  });
}
