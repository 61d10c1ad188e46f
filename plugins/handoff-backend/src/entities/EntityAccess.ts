import type {
  AuthService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

/**
 * Answers, for every domain, what the catalog lets a caller see, and who the caller is.
 *
 * @remarks
 *
 * What is attached to an entity is for those who may read the entity. Services may read all entities: what their tokens
 * are restricted to is decided by the permission of what they ask for.
 */
export class EntityAccess {
  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    permissions: PermissionsService;
    userInfo: UserInfoService;
  }): EntityAccess {
    return new EntityAccess(options);
  }

  private constructor(
    private readonly services: {
      auth: AuthService;
      catalog: CatalogService;
      permissions: PermissionsService;
      userInfo: UserInfoService;
    },
  ) {}

  /**
   * The entity as the caller sees it.
   *
   * @throws NotFoundError when there is none, or the caller may not read it
   */
  async getEntity(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Entity> {
    const entity = await this.services.catalog.getEntityByRef(entityRef, {
      credentials,
    });
    if (!entity) {
      throw notFound(entityRef);
    }
    return entity;
  }

  /** Whether the caller may read all entities, none, or some. */
  async extent(
    credentials: BackstageCredentials,
  ): Promise<'all' | 'none' | 'some'> {
    if (this.services.auth.isPrincipal(credentials, 'service')) return 'all';
    const [decision] = await this.services.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.ALLOW) return 'all';
    return decision.result === AuthorizeResult.DENY ? 'none' : 'some';
  }

  /** Those of the entities that the caller may read. */
  async filterReadable(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const extent = entityRefs.length ? await this.extent(credentials) : 'all';
    if (extent === 'all') return entityRefs;
    if (extent === 'none') return [];
    const { items } = await this.services.catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind'] },
      { credentials },
    );
    return entityRefs.filter((_, index) => items[index]);
  }

  /**
   * @throws NotFoundError when there is no such entity, or the caller may not read it
   */
  async assertReadable(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<void> {
    if (!(await this.filterReadable([entityRef], credentials)).length) {
      throw notFound(entityRef);
    }
  }

  /** Puts the caller and their groups in the place of `me`. */
  async resolveOwners(
    owners: string[] | undefined,
    credentials: BackstageCredentials,
  ): Promise<string[] | undefined> {
    if (!owners?.includes('me')) return owners;
    const own = await this.ownershipRefs(credentials);
    return [...owners.filter(owner => owner !== 'me'), ...own];
  }

  /** The caller and the groups they belong to, as full refs; empty for a service. */
  async ownershipRefs(credentials: BackstageCredentials): Promise<string[]> {
    if (!this.services.auth.isPrincipal(credentials, 'user')) return [];
    const { userEntityRef, ownershipEntityRefs } =
      await this.services.userInfo.getUserInfo(credentials);
    return [...new Set([userEntityRef, ...ownershipEntityRefs])];
  }
}

function notFound(entityRef: string): NotFoundError {
  return new NotFoundError(
    `There is no entity ${entityRef} in the catalog, or you may not read it`,
  );
}
