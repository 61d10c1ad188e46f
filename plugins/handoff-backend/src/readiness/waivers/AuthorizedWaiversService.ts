import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  handoffReadinessReadPermission,
  handoffWaiverDecidePermission,
  handoffWaiverRequestPermission,
} from 'backstage-plugin-handoff-common';
import { readEntityRef } from '../../catalog';
import { userRefOf } from '../../http';
import { assertAllowed } from '../../permissions';
import type { GateAuthorizer } from '../access';
import type { WaiversContext, WaiversService } from './WaiversService';

/** Lets through what the permission policy allows. */
export class AuthorizedWaiversService implements WaiversService {
  static create(options: {
    waivers: WaiversService;
    authorizer: GateAuthorizer;
    permissions: PermissionsService;
  }): AuthorizedWaiversService {
    return new AuthorizedWaiversService(
      options.waivers,
      options.authorizer,
      options.permissions,
    );
  }

  private constructor(
    private readonly waivers: WaiversService,
    private readonly authorizer: GateAuthorizer,
    private readonly permissions: PermissionsService,
  ) {}

  list: WaiversService['list'] = async (selection, options, context) => {
    await this.assertMayRead(context);
    return this.waivers.list(selection, options, context);
  };

  get: WaiversService['get'] = async (id, context) => {
    await this.assertMayRead(context);
    return this.waivers.get(id, context);
  };

  request: WaiversService['request'] = async (waiver, context) => {
    const entityRef = readEntityRef(waiver.entityRef);
    await this.authorizer.assertAllowed(
      handoffWaiverRequestPermission,
      { entityRef, gateId: waiver.gateId },
      context,
    );
    return this.waivers.request({ ...waiver, entityRef }, context);
  };

  decide: WaiversService['decide'] = async (id, decision, context) => {
    await this.authorizer.assertAllowed(
      handoffWaiverDecidePermission,
      await this.waivers.get(id, context),
      context,
    );
    return this.waivers.decide(id, decision, context);
  };

  /** Giving back what one has asked for takes no more than asking for it. */
  revoke: WaiversService['revoke'] = async (id, reason, context) => {
    const waiver = await this.waivers.get(id, context);
    const isOwn = waiver.requestedBy === userRefOf(context.credentials);
    await this.authorizer.assertAllowed(
      isOwn ? handoffWaiverRequestPermission : handoffWaiverDecidePermission,
      waiver,
      context,
    );
    return this.waivers.revoke(id, reason, context);
  };

  private async assertMayRead(context: WaiversContext): Promise<void> {
    const permission = handoffReadinessReadPermission;
    await assertAllowed(this.permissions, permission, context);
  }
}
