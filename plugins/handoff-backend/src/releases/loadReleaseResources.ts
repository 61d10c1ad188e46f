import type { AuthService } from '@backstage/backend-plugin-api';
import type { ReleaseResource } from 'backstage-plugin-handoff-node';
import { ownersOf, type EntityAccess } from '../catalog';
import { riskOf } from './rules';
import type { ReleasesStore } from './store';

/**
 * What permission rules decide about, in the order of the ids; `undefined` for a release that there is not, which no
 * condition matches.
 *
 * @remarks
 *
 * The catalog is asked in the plugin's own name: who owns an entity counts, whether the caller may read it or not.
 */
export async function loadReleaseResources(
  ids: string[],
  options: { access: EntityAccess; auth: AuthService; store: ReleasesStore },
): Promise<(ReleaseResource | undefined)[]> {
  const releases = await options.store.listWithRoles(ids);
  const entityRefs = [
    ...new Set(releases.flatMap(release => release.entityRefs)),
  ];
  const entities = await options.access.getEntities(
    entityRefs,
    await options.auth.getOwnServiceCredentials(),
    ['kind', 'relations'],
  );
  const ownersOfRef = new Map(
    entityRefs.map((ref, index) => {
      const entity = entities[index];
      return [ref, entity ? ownersOf(entity) : []];
    }),
  );
  const resources = new Map(
    releases.map((release): [string, ReleaseResource] => [
      release.id,
      {
        id: release.id,
        entities: release.entityRefs.map(entityRef => ({
          entityRef,
          owners: ownersOfRef.get(entityRef) ?? [],
        })),
        roles: release.roles,
        risk: riskOf(release),
        environment: release.environment,
        state: release.state,
        createdBy: release.createdBy,
      },
    ]),
  );
  return ids.map(id => resources.get(id));
}
