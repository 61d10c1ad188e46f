import { usePermission } from '@backstage/plugin-permission-react';
import { handoffNoteUpdatePermission } from 'backstage-plugin-handoff-common';

/** Whether the reader may edit the notes of changes. */
export function useMayEditNote(): boolean {
  return usePermission({ permission: handoffNoteUpdatePermission }).allowed;
}
