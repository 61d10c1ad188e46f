import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { Party } from 'backstage-plugin-handoff-common';
import { resolveContacts } from '../documents/sources';

/**
 * A User or Group with the ways to reach them; of one that the catalog does not have, or hides, only the name.
 */
export function toParty(owner: Entity | string): Party {
  if (typeof owner === 'string') {
    return { ref: owner, title: parseEntityRef(owner).name, contacts: [] };
  }
  const profile = owner.spec?.profile;
  const displayName =
    profile && typeof profile === 'object' && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return {
    ref: stringifyEntityRef(owner),
    title:
      (typeof displayName === 'string' && displayName) ||
      (owner.metadata.title ?? owner.metadata.name),
    contacts: resolveContacts(owner),
  };
}
