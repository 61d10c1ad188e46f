import { usePermission } from '@backstage/plugin-permission-react';
import {
  handoffGateSignOffPermission,
  handoffWaiverDecidePermission,
  handoffWaiverRequestPermission,
  stringifyGateRef,
} from 'backstage-plugin-handoff-common';

/** What the policy lets the reader do about a gate of an entity, for hiding buttons: the backend decides again. */
export function useGatePermissions(entityRef: string, gateId: string) {
  const resourceRef = stringifyGateRef({ entityRef, gateId });
  const signOff = usePermission({
    permission: handoffGateSignOffPermission,
    resourceRef,
  });
  const request = usePermission({
    permission: handoffWaiverRequestPermission,
    resourceRef,
  });
  const decide = usePermission({
    permission: handoffWaiverDecidePermission,
    resourceRef,
  });
  return {
    maySign: signOff.allowed,
    mayRequestWaiver: request.allowed,
    mayDecideWaiver: decide.allowed,
  };
}
