import { usePermission } from '@backstage/plugin-permission-react';
import { handoffFollowUpUpdatePermission } from 'backstage-plugin-handoff-common';

/** Whether the reader may write follow-ups down and change them. */
export function useMayFollowUp(): boolean {
  return usePermission({ permission: handoffFollowUpUpdatePermission }).allowed;
}
