import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffReleaseExceptPermission,
  handoffReleaseExpeditePermission,
  handoffReleaseSignOffPermission,
  handoffReleaseTransitionPermission,
  handoffReleaseUpdatePermission,
} from 'backstage-plugin-handoff-common';
import { useMemo } from 'react';
import useAsync from 'react-use/lib/useAsync';

/** What the reader may do with releases, for hiding buttons: the backend decides again. */
export interface ReleaseRights {
  mayUpdate: boolean;
  maySign: boolean;
  mayMove: boolean;
  mayExpedite: boolean;
  /** Whether they may decide about exceptions, if they have the role. */
  mayExcept: boolean;
  /** Full ref of the reader; `undefined` until it is known. */
  userRef?: string;
  /** The reader and their groups. */
  ownershipRefs: string[];
}

export function useReleaseRights(): ReleaseRights {
  const identity = useApi(identityApiRef);
  const { value } = useAsync(() => identity.getBackstageIdentity(), [identity]);
  const update = usePermission({ permission: handoffReleaseUpdatePermission });
  const sign = usePermission({ permission: handoffReleaseSignOffPermission });
  const move = usePermission({
    permission: handoffReleaseTransitionPermission,
  });
  const expedite = usePermission({
    permission: handoffReleaseExpeditePermission,
  });
  const except = usePermission({ permission: handoffReleaseExceptPermission });
  return useMemo(
    () => ({
      mayUpdate: update.allowed,
      maySign: sign.allowed,
      mayMove: move.allowed,
      mayExpedite: expedite.allowed,
      mayExcept: except.allowed,
      userRef: value?.userEntityRef,
      ownershipRefs: value?.ownershipEntityRefs ?? [],
    }),
    [
      update.allowed,
      sign.allowed,
      move.allowed,
      expedite.allowed,
      except.allowed,
      value,
    ],
  );
}
