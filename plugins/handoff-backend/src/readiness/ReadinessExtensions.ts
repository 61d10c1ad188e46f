import { ConflictError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type {
  GateReporter,
  HandoffReadinessExtensionPoint,
  ReadinessCheck,
} from 'backstage-plugin-handoff-node';
import { builtInChecks } from './checks/builtIn';

/**
 * Holds what modules added. It is complete once all modules are initialized, hence before the plugin itself is.
 */
export class ReadinessExtensions implements HandoffReadinessExtensionPoint {
  readonly checks = new Map<string, ReadinessCheck>();
  readonly gates = new Map<string, JsonObject>();
  readonly reporters = new Map<string, GateReporter>();

  addCheck(check: ReadinessCheck): void {
    if (this.checks.has(check.id) || builtInChecks.has(check.id)) {
      throw new ConflictError(`There already is a check '${check.id}'`);
    }
    this.checks.set(check.id, check);
  }

  addGate(gate: JsonObject & { id: string }): void {
    if (this.gates.has(gate.id)) {
      throw new ConflictError(`There already is a gate '${gate.id}'`);
    }
    this.gates.set(gate.id, gate);
  }

  addReporter(reporter: GateReporter): void {
    if (this.reporters.has(reporter.id)) {
      throw new ConflictError(`There already is a reporter '${reporter.id}'`);
    }
    this.reporters.set(reporter.id, reporter);
  }
}
