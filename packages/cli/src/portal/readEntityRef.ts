import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { UsageError } from '../UsageError';

/**
 * The full ref of an entity, whose namespace may be left out.
 *
 * @throws UsageError when it is none
 */
export function readEntityRef(text: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(text));
  } catch {
    throw new UsageError(
      `'${text}' names no entity; write it like component:default/payments-api`,
    );
  }
}
