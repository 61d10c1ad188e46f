import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import type { AlertFindings } from '../../alerts';
import { dependenciesOf, ownersOf, type EntityAccess } from '../../catalog';
import type {
  MonitoringChange,
  MonitoringChanges,
  NotedChange,
  NotedChanges,
} from '../../changes';
import { storedTime } from '../../database';
import type { AllDocuments } from '../../documents';
import type { OpenFollowUps } from '../../follow-ups';
import type { Rehearsals } from '../../runs';
import type { EntityFacts, Need } from '../checks';

/** Loads what the checks of Handoff decide from, for many entities in few statements. */
export class FactsLoader {
  static create(options: {
    auth: AuthService;
    access: EntityAccess;
    allDocuments: AllDocuments;
    rehearsals: Rehearsals;
    alertFindings: AlertFindings;
    openFollowUps: OpenFollowUps;
    notedChanges: NotedChanges;
    monitoringChanges: MonitoringChanges;
  }): FactsLoader {
    return new FactsLoader(options);
  }

  private constructor(
    private readonly options: {
      auth: AuthService;
      access: EntityAccess;
      allDocuments: AllDocuments;
      rehearsals: Rehearsals;
      alertFindings: AlertFindings;
      openFollowUps: OpenFollowUps;
      notedChanges: NotedChanges;
      monitoringChanges: MonitoringChanges;
    },
  ) {}

  /** Entities as the catalog has them, whoever may read them; undefined for those that it does not have. */
  async loadEntities(refs: string[]): Promise<(Entity | undefined)[]> {
    const { auth, access } = this.options;
    return access.getEntities(refs, await auth.getOwnServiceCredentials());
  }

  /** @param needs - of the checks that decide about any of the entities */
  async load(
    entities: Entity[],
    needs: ReadonlySet<Need>,
  ): Promise<Map<string, EntityFacts>> {
    const refs = entities.map(entity => stringifyEntityRef(entity));
    const dependencyRefs = needs.has('dependencies')
      ? [...new Set(entities.flatMap(dependenciesOf))]
      : [];
    const ownerRefs = needs.has('owners')
      ? [...new Set(entities.flatMap(ownersOf))]
      : [];
    const {
      allDocuments,
      openFollowUps,
      alertFindings,
      notedChanges,
      monitoringChanges,
    } = this.options;
    const [documents, followUps, alerts, changes, monitoring, others] =
      await Promise.all([
        allDocuments.findAttached([...new Set([...refs, ...dependencyRefs])]),
        needs.has('followUps') ? openFollowUps.find(refs) : [],
        needs.has('alerts') ? alertFindings.find(refs) : undefined,
        needs.has('changes') ? notedChanges.find(refs) : [],
        needs.has('monitoring') ? monitoringChanges.find(refs) : [],
        this.loadByRef([...new Set([...dependencyRefs, ...ownerRefs])]),
      ]);
    const rehearsals = needs.has('rehearsals')
      ? await this.loadRehearsals(documents)
      : new Map();
    const documentsOf = Map.groupBy(documents, each => each.entityRef);
    const followUpsOf = Map.groupBy(followUps, each => each.entityRef);
    const changesOf = indexChanges(changes);
    const monitoringOf = Map.groupBy(monitoring, each => each.entityRef);
    return new Map(
      entities.map((entity, index) => [
        refs[index],
        {
          entity,
          documents: documentsOf.get(refs[index]) ?? [],
          rehearsals: (documentsOf.get(refs[index]) ?? []).flatMap(
            ({ id }) => rehearsals.get(id) ?? [],
          ),
          alerts: alerts && (alerts.get(refs[index]) ?? []),
          openFollowUps: followUpsOf.get(refs[index]) ?? [],
          changes: changesOf.get(refs[index]) ?? [],
          monitoringChanges: (monitoringOf.get(refs[index]) ?? []).flatMap(
            toFact,
          ),
          owners: ownersOf(entity).map(ref => ({
            ref,
            entity: others.get(ref),
          })),
          dependencies: dependenciesOf(entity).map(ref => ({
            entityRef: ref,
            entity: others.get(ref),
            documents: documentsOf.get(ref) ?? [],
          })),
        },
      ]),
    );
  }

  private async loadByRef(refs: string[]): Promise<Map<string, Entity>> {
    const found = await this.loadEntities(refs);
    return new Map(
      refs.flatMap((ref, index) => {
        const entity = found[index];
        return entity ? [[ref, entity] as const] : [];
      }),
    );
  }

  private async loadRehearsals(
    documents: HandoffDocument[],
  ): Promise<Map<string, EntityFacts['rehearsals']>> {
    const found = await this.options.rehearsals.find(
      documents.filter(({ kind }) => kind === 'rollback').map(({ id }) => id),
    );
    return Map.groupBy(
      found.flatMap(({ endedAt, ...rehearsal }) => {
        const at = storedTime(endedAt);
        return at ? [{ ...rehearsal, at }] : [];
      }),
      ({ documentId }) => documentId,
    );
  }
}

function toFact({
  at: text,
  ...change
}: MonitoringChange): EntityFacts['monitoringChanges'] {
  const at = storedTime(text);
  return at ? [{ ...change, at }] : [];
}

/** A change may be about several entities. */
function indexChanges(
  changes: NotedChange[],
): Map<string, EntityFacts['changes']> {
  const byEntity = new Map<string, EntityFacts['changes']>();
  for (const { entityRefs, at: text, ...change } of changes) {
    const at = storedTime(text);
    if (!at) continue;
    for (const ref of entityRefs) {
      byEntity.set(ref, [...(byEntity.get(ref) ?? []), { ...change, at }]);
    }
  }
  return byEntity;
}
