import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import type { GateReporter } from './GateReporter';
import type { ReadinessCheck } from './ReadinessCheck';

/**
 * Adds to the gates of readiness and to how they are decided.
 *
 * @public
 */
export interface HandoffReadinessExtensionPoint {
  /** @throws ConflictError when there is a check of the same id. */
  addCheck(check: ReadinessCheck): void;

  /**
   * Adds a gate, in the form of `handoff.readiness.gates`. It comes after those of the configuration, and a gate of the
   * configuration with the same id takes its place.
   *
   * @throws ConflictError when a gate of the same id was added before
   */
  addGate(gate: JsonObject & { id: string }): void;

  /** @throws ConflictError when there is a reporter of the same id. */
  addReporter(reporter: GateReporter): void;
}

/**
 * Adds to the gates of readiness and to how they are decided.
 *
 * @example
 *
 * ```ts
 * export const handoffModuleBackups = createBackendModule({
 *   pluginId: 'handoff',
 *   moduleId: 'backups',
 *   register(env) {
 *     env.registerInit({
 *       deps: { readiness: handoffReadinessExtensionPoint },
 *       async init({ readiness }) {
 *         readiness.addCheck({
 *           id: 'backed-up',
 *           run: async ({ entity }) => askBackups(entity.metadata.name),
 *         });
 *       },
 *     });
 *   },
 * });
 * ```
 *
 * @public
 */
export const handoffReadinessExtensionPoint =
  createExtensionPoint<HandoffReadinessExtensionPoint>({
    id: 'handoff.readiness',
  });
