import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffReleaseExceptPermission,
  handoffReleaseExpeditePermission,
  handoffReleaseSignOffPermission,
  handoffReleaseTransitionPermission,
  handoffReleaseUpdatePermission,
  type RESOURCE_TYPE_HANDOFF_RELEASE,
} from 'backstage-plugin-handoff-common';
import { useMemo } from 'react';
import useAsync from 'react-use/lib/useAsync';

/** What the reader may do with a release, for hiding buttons: the backend decides again. */
export interface ReleaseRights {
  mayUpdate: boolean;
  maySign: boolean;
  mayMove: boolean;
  /** Whether they may deploy it in an emergency, which is a move as well. */
  mayExpedite: boolean;
  /** Whether they may decide about exceptions, if they have the role. */
  mayExcept: boolean;
  /** Full ref of the reader; `undefined` until it is known. */
  userRef?: string;
  /** The reader and their groups. */
  ownershipRefs: string[];
}

export function useReleaseRights(releaseId: string): ReleaseRights {
  const identity = useApi(identityApiRef);
  const { value } = useAsync(() => identity.getBackstageIdentity(), [identity]);
  const mayUpdate = useAllowed(handoffReleaseUpdatePermission, releaseId);
  const maySign = useAllowed(handoffReleaseSignOffPermission, releaseId);
  const mayMove = useAllowed(handoffReleaseTransitionPermission, releaseId);
  const mayExpedite = useAllowed(handoffReleaseExpeditePermission, releaseId);
  const mayExcept = useAllowed(handoffReleaseExceptPermission, releaseId);
  return useMemo(
    () => ({
      mayUpdate,
      maySign,
      mayMove,
      mayExpedite: mayMove && mayExpedite,
      mayExcept,
      userRef: value?.userEntityRef,
      ownershipRefs: value?.ownershipEntityRefs ?? [],
    }),
    [mayUpdate, maySign, mayMove, mayExpedite, mayExcept, value],
  );
}

function useAllowed(
  permission: ResourcePermission<typeof RESOURCE_TYPE_HANDOFF_RELEASE>,
  resourceRef: string,
): boolean {
  return usePermission({ permission, resourceRef }).allowed;
}
