import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { dependenciesOf, ownersOf, type EntityAccess } from '../../catalog';
import type { PlannedRelease } from '../../releases';
import type { CalendarContext } from '../periods';
import { findScopes, type EntityScopes } from '../windows';

const FIELDS = ['kind', 'metadata.name', 'metadata.namespace', 'relations'];

/** What the catalog says of the entities of some releases, as the caller sees them. */
export class CalendarEntities {
  /** Asks the catalog for all of them at once. */
  static async load(
    services: { auth: AuthService; access: EntityAccess },
    entityRefs: string[],
    { credentials }: CalendarContext,
  ): Promise<CalendarEntities> {
    const { auth, access } = services;
    const wanted = [...new Set(entityRefs)];
    const found = await access.getEntities(wanted, credentials, FIELDS);
    const entities = found.filter(entity => entity !== undefined);
    // Which periods hold does not depend on who looks.
    const scopes = await findScopes({
      access,
      entities,
      credentials: await auth.getOwnServiceCredentials(),
    });
    return new CalendarEntities(
      new Map(entities.map(entity => [stringifyEntityRef(entity), entity])),
      scopes,
    );
  }

  private constructor(
    private readonly entities: ReadonlyMap<string, Entity>,
    readonly scopes: EntityScopes,
  ) {}

  /** Full refs of those who have a role in a release, and of the owners of its entities. */
  peopleOf({
    parties,
    entityRefs,
  }: Pick<PlannedRelease, 'parties' | 'entityRefs'>): string[] {
    return [...parties, ...this.of(entityRefs, ownersOf)];
  }

  /** Full refs of what an entity depends on directly. */
  dependenciesOf(entityRef: string): string[] {
    return this.of([entityRef], dependenciesOf);
  }

  /** The Systems and Domains that entities are parts of, also through others. */
  scopesOf(entityRefs: string[]): string[] {
    return entityRefs.flatMap(ref => [...(this.scopes.get(ref) ?? [])]);
  }

  private of(
    entityRefs: string[],
    read: (entity: Entity) => string[],
  ): string[] {
    return entityRefs.flatMap(ref => {
      const entity = this.entities.get(ref);
      return entity ? read(entity) : [];
    });
  }
}
