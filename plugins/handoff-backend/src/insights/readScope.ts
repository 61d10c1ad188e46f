import { readEntityRef } from '../catalog';
import type { InsightsScope } from './InsightsService';

/**
 * Whose figures a request is about.
 *
 * @throws InputError for what is no full ref
 */
export function readScope(query: InsightsScope): InsightsScope {
  const { entityRef, system, owner } = query;
  return {
    entityRef: entityRef && readEntityRef(entityRef),
    system: system && readEntityRef(system),
    owner: owner && owner !== 'me' ? readEntityRef(owner) : owner,
  };
}
