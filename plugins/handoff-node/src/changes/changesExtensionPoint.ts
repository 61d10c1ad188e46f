import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { ChangeSource } from './ChangeSource';

/**
 * Adds to where changes come from.
 *
 * @public
 */
export interface HandoffChangesExtensionPoint {
  /**
   * @throws ConflictError when there is a source of that id
   */
  addSource(source: ChangeSource): void;
}

/** @public */
export const handoffChangesExtensionPoint =
  createExtensionPoint<HandoffChangesExtensionPoint>({
    id: 'handoff.changes',
  });
