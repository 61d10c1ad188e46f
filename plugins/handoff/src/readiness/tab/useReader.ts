import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import type { EntitySummary } from 'backstage-plugin-handoff-common';
import useAsync from 'react-use/lib/useAsync';
import type { Reader } from './groupGates';

/** Who looks at an entity; nobody until that is known. */
export function useReader({ owners }: Pick<EntitySummary, 'owners'>): Reader {
  const identity = useApi(identityApiRef);
  const { value } = useAsync(() => identity.getBackstageIdentity(), [identity]);
  return {
    userRef: value?.userEntityRef,
    isOwner: owners.some(({ ref }) => value?.ownershipEntityRefs.includes(ref)),
  };
}
