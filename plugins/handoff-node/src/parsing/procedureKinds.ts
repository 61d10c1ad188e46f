import type { DocumentKind } from 'backstage-plugin-handoff-common';

/**
 * Kinds that say what to do, step by step. Of others only task lists are steps.
 *
 * @public
 */
export const procedureKinds: readonly DocumentKind[] = [
  'runbook',
  'rollback',
  'deployment',
];
