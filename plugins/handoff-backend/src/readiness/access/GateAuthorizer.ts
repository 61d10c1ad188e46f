import type {
  AuthService,
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  handoffPermissions,
  parseGateRef,
  stringifyGateRef,
  type RESOURCE_TYPE_HANDOFF_GATE,
} from 'backstage-plugin-handoff-common';
import {
  handoffGateResourceRef,
  type GateResource,
} from 'backstage-plugin-handoff-node';
import { ownersOf, partiesOf, type EntityAccess } from '../../catalog';
import { gateRules } from '../../permissions';
import type { CurrentGates } from '../gates';

/** Asks the permission policy about gates of entities. */
export class GateAuthorizer {
  static create(options: {
    auth: AuthService;
    access: EntityAccess;
    gates: CurrentGates;
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
  }): GateAuthorizer {
    const authorizer = new GateAuthorizer(options);
    options.permissionsRegistry.addResourceType({
      resourceRef: handoffGateResourceRef,
      permissions: handoffPermissions,
      rules: Object.values(gateRules),
      getResources: refs => authorizer.load(refs),
    });
    return authorizer;
  }

  private constructor(
    private readonly options: {
      auth: AuthService;
      access: EntityAccess;
      gates: CurrentGates;
      permissions: PermissionsService;
    },
  ) {}

  /**
   * @throws NotAllowedError when the policy does not allow it
   */
  async assertAllowed(
    permission: ResourcePermission<typeof RESOURCE_TYPE_HANDOFF_GATE>,
    gate: { entityRef: string; gateId: string },
    { credentials }: { credentials: BackstageCredentials },
  ): Promise<void> {
    const [decision] = await this.options.permissions.authorize(
      [{ permission, resourceRef: stringifyGateRef(gate) }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You lack the permission ${permission.name} for ${gate.gateId} of ${gate.entityRef}`,
      );
    }
  }

  private async load(refs: string[]): Promise<GateResource[]> {
    const { auth, access, gates } = this.options;
    const wanted = refs.map(parseGateRef);
    const entities = await access.getEntities(
      wanted.map(({ entityRef }) => entityRef),
      await auth.getOwnServiceCredentials(),
      ['kind', 'relations'],
    );
    return wanted.map(({ entityRef, gateId }, index) => {
      const entity = entities[index];
      const entityOwners = entity ? ownersOf(entity) : [];
      const gate = gates.set.find(gateId);
      return {
        gateId,
        entityRef,
        entityOwners,
        gateOwners: gate ? partiesOf([gate.owner], entityOwners) : [],
      };
    });
  }
}
