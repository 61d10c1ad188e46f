import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  handoffGateReportPermission,
  handoffGateSignOffPermission,
  handoffReadinessReadPermission,
} from 'backstage-plugin-handoff-common';
import { assertAllowed } from '../permissions';
import type { GateAuthorizer } from './access';
import type {
  GateOfEntity,
  ReadinessContext,
  ReadinessService,
} from './ReadinessService';

/** Stands for the entity as a whole where the policy is asked about a gate. */
const STATUS = 'status';

/** Lets through what the permission policy allows. */
export class AuthorizedReadinessService implements ReadinessService {
  static create(options: {
    readiness: ReadinessService;
    authorizer: GateAuthorizer;
    permissions: PermissionsService;
  }): AuthorizedReadinessService {
    return new AuthorizedReadinessService(options);
  }

  private readonly readiness: ReadinessService;

  private constructor(
    private readonly options: {
      readiness: ReadinessService;
      authorizer: GateAuthorizer;
      permissions: PermissionsService;
    },
  ) {
    this.readiness = options.readiness;
  }

  get: ReadinessService['get'] = async (entityRef, options, context) => {
    await this.assertMayRead(context);
    return this.readiness.get(entityRef, options, context);
  };

  listHistory: ReadinessService['listHistory'] = async (
    selection,
    page,
    context,
  ) => {
    await this.assertMayRead(context);
    return this.readiness.listHistory(selection, page, context);
  };

  report: ReadinessService['report'] = async (gate, result, context) => {
    await this.options.authorizer.assertAllowed(
      handoffGateReportPermission,
      gate,
      context,
    );
    return this.readiness.report(gate, result, context);
  };

  listSignOffs: ReadinessService['listSignOffs'] = async (gate, context) => {
    await this.assertMayRead(context);
    return this.readiness.listSignOffs(gate, context);
  };

  signOff: ReadinessService['signOff'] = async (gate, signOff, context) => {
    await this.assertMaySign(gate, context);
    return this.readiness.signOff(gate, signOff, context);
  };

  findSignOff: ReadinessService['findSignOff'] = async (id, context) => {
    await this.assertMayRead(context);
    return this.readiness.findSignOff(id, context);
  };

  revokeSignOff: ReadinessService['revokeSignOff'] = async (
    id,
    reason,
    context,
  ) => {
    await this.assertMaySign(await this.findSignOff(id, context), context);
    return this.readiness.revokeSignOff(id, reason, context);
  };

  decide: ReadinessService['decide'] = async (gate, decision, context) => {
    await this.assertMaySign(gate, context);
    return this.readiness.decide(gate, decision, context);
  };

  recordOverride: ReadinessService['recordOverride'] = async (
    entityRef,
    override,
    context,
  ) => {
    await this.options.authorizer.assertAllowed(
      handoffGateReportPermission,
      { entityRef, gateId: STATUS },
      context,
    );
    return this.readiness.recordOverride(entityRef, override, context);
  };

  private assertMayRead(context: ReadinessContext): Promise<void> {
    return assertAllowed(
      this.options.permissions,
      handoffReadinessReadPermission,
      context,
    );
  }

  private assertMaySign(
    gate: GateOfEntity,
    context: ReadinessContext,
  ): Promise<void> {
    return this.options.authorizer.assertAllowed(
      handoffGateSignOffPermission,
      gate,
      context,
    );
  }
}
