import type {
  AuthService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { StreamEntitiesRequest } from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type {
  CatalogService,
  CatalogServiceRequestOptions,
} from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

/**
 * Answers, for every domain, what the catalog lets a caller see, and who the caller is.
 *
 * @remarks
 *
 * What is attached to an entity is for those who may read the entity. Services may read all entities: what their tokens
 * are restricted to is decided by the permission of what they ask for. The catalog is asked in the name of a user, but
 * not of a service: the token of one that may call this plugin alone cannot be passed on.
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
    const entity = await this.services.catalog.getEntityByRef(
      entityRef,
      await this.onBehalfOf(credentials),
    );
    if (!entity) {
      throw notFound(entityRef);
    }
    return entity;
  }

  /** Entities as the caller sees them, in the order of the refs; undefined for those that they do not see. */
  async getEntities(
    entityRefs: string[],
    credentials: BackstageCredentials,
    fields?: string[],
  ): Promise<Array<Entity | undefined>> {
    if (!entityRefs.length) return [];
    const { items } = await this.services.catalog.getEntitiesByRefs(
      { entityRefs, fields },
      await this.onBehalfOf(credentials),
    );
    return items;
  }

  /** All entities that the caller sees, some at a time. */
  async *streamEntities(
    wanted: StreamEntitiesRequest,
    credentials: BackstageCredentials,
  ): AsyncIterable<Entity[]> {
    yield* this.services.catalog.streamEntities(
      wanted,
      await this.onBehalfOf(credentials),
    );
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
    return this.filterKnown(entityRefs, credentials);
  }

  /** Those of the entities that the catalog has, and the caller may read. */
  async filterKnown(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const found = await this.getEntities(entityRefs, credentials, ['kind']);
    return entityRefs.filter((_, index) => found[index]);
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

  private async onBehalfOf(
    credentials: BackstageCredentials,
  ): Promise<CatalogServiceRequestOptions> {
    const { auth } = this.services;
    return {
      credentials: auth.isPrincipal(credentials, 'service')
        ? await auth.getOwnServiceCredentials()
        : credentials,
    };
  }
}

function notFound(entityRef: string): NotFoundError {
  return new NotFoundError(
    `There is no entity ${entityRef} in the catalog, or you may not read it`,
  );
}
