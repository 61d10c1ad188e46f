import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * @returns the full ref, as the catalog writes it
 * @throws InputError that names the field
 */
export function readEntityRef(entityRef: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(entityRef));
  } catch {
    throw new InputError(
      `entityRef: must be a full ref, like component:default/payments-api, but is '${entityRef}'`,
    );
  }
}
