import { usePermission } from '@backstage/plugin-permission-react';
import { handoffChangeReadPermission } from 'backstage-plugin-handoff-common';

/** Whether the reader may know of changes. */
export function useMayReadChanges(): boolean {
  return usePermission({ permission: handoffChangeReadPermission }).allowed;
}
