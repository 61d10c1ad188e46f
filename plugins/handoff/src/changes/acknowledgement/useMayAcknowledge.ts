import { usePermission } from '@backstage/plugin-permission-react';
import { handoffChangeAcknowledgePermission } from 'backstage-plugin-handoff-common';

/** Whether the reader may acknowledge changes that they answer for. */
export function useMayAcknowledge(): boolean {
  return usePermission({ permission: handoffChangeAcknowledgePermission })
    .allowed;
}
