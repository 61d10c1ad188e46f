import {
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  HANDOFF_TIER_ANNOTATION,
  type EntityOverview,
  type EntitySummary,
  type HandoffDocument,
} from 'backstage-plugin-handoff-common';
import type { DocumentsService } from '../documents';
import { resolveContacts, type ExpectedDocuments } from '../documents/sources';
import { decodeCursor, encodeCursor } from '../database';
import type { EntitiesService } from './EntitiesService';
import type { EntityAccess } from '../catalog';
import { expectedKinds } from './expectedKinds';
import type { SummaryParts } from './SummaryParts';
import { toParty } from './toParty';

const OVERVIEW_FIELDS = [
  'kind',
  'metadata',
  'spec.type',
  'spec.lifecycle',
  'relations',
];

export class DefaultEntitiesService implements EntitiesService {
  static create(options: {
    access: EntityAccess;
    documents: DocumentsService;
    expected: ExpectedDocuments[];
    parts: SummaryParts;
  }): DefaultEntitiesService {
    return new DefaultEntitiesService(options);
  }

  private constructor(
    private readonly options: {
      access: EntityAccess;
      documents: DocumentsService;
      expected: ExpectedDocuments[];
      parts: SummaryParts;
    },
  ) {}

  getSummary: EntitiesService['getSummary'] = async (
    entityRef,
    { include },
    context,
  ) => {
    const { access, documents, expected, parts } = this.options;
    const entity = await access.getEntity(entityRef, context.credentials);
    const ref = stringifyEntityRef(entity);
    const [owners, found, sources, others] = await Promise.all([
      this.owners(entity, context),
      documents.find({ entityRefs: [ref], include }, context),
      documents.listSources(ref, context),
      parts.read(ref, context),
    ]);
    found.sort(byTitle);
    return {
      entityRef: ref,
      title: titleOf(entity),
      tier: tierOf(entity),
      owners: owners.map(toParty),
      contacts: resolveContacts(entity),
      escalation: idsOf(found, 'escalation'),
      documents: found,
      expectations: expectedKinds(entity, expected).map(kind => ({
        kind,
        documentIds: idsOf(found, kind),
      })),
      sources: sources.sources,
      problems: sources.problems,
      ...others,
    } satisfies EntitySummary;
  };

  list: EntitiesService['list'] = async (options, context) => {
    const { access } = this.options;
    const owners = await access.resolveOwners(
      options.owners,
      context.credentials,
    );
    if (owners && !owners.length) {
      return { items: [], totalItems: 0, pageInfo: {} };
    }
    const overviews: EntityOverview[] = [];
    const stream = access.streamEntities(
      {
        fields: OVERVIEW_FIELDS,
        filter: owners && { 'relations.ownedBy': owners },
      },
      context.credentials,
    );
    for await (const entities of stream) {
      overviews.push(...(await this.toOverviews(entities, context)));
    }
    overviews.sort(byNeed);
    const start = options.cursor ? Number(decodeCursor(options.cursor)[0]) : 0;
    const end = start + options.limit;
    return {
      items: overviews.slice(start, end),
      totalItems: overviews.length,
      pageInfo: {
        nextCursor:
          end < overviews.length ? encodeCursor([end, '']) : undefined,
      },
    };
  };

  listContacts: EntitiesService['listContacts'] = async (
    entityRefs,
    context,
  ) => {
    const { access } = this.options;
    const found = await access.getEntities(entityRefs, context.credentials);
    const entities = found.filter(entity => entity !== undefined);
    const ownerRefs = [...new Set(entities.flatMap(ownerRefsOf))];
    const owners = await access.getEntities(ownerRefs, context.credentials);
    const ownerOf = new Map(
      ownerRefs.map((ref, index) => [ref, owners[index] ?? ref]),
    );
    return entities.map(entity => ({
      entityRef: stringifyEntityRef(entity),
      title: titleOf(entity),
      owners: ownerRefsOf(entity).map(ref => toParty(ownerOf.get(ref) ?? ref)),
      contacts: resolveContacts(entity),
    }));
  };

  private async toOverviews(
    entities: Entity[],
    context: Parameters<EntitiesService['list']>[1],
  ): Promise<EntityOverview[]> {
    const refs = entities.map(entity => stringifyEntityRef(entity));
    const found = await this.options.documents.find(
      { entityRefs: refs },
      context,
    );
    const byEntity = Map.groupBy(found, ({ entityRef }) => entityRef);
    return entities.flatMap((entity, index) => {
      const documents = byEntity.get(refs[index]) ?? [];
      const expected = expectedKinds(entity, this.options.expected);
      if (!documents.length && !expected.length) return [];
      return {
        entityRef: refs[index],
        title: titleOf(entity),
        tier: tierOf(entity),
        documents: documents.length,
        missing: expected.filter(kind => !idsOf(documents, kind).length),
        due: countFresh(documents, 'due'),
        stale: countFresh(documents, 'stale'),
      };
    });
  }

  private async owners(
    entity: Entity,
    context: Parameters<EntitiesService['getSummary']>[2],
  ): Promise<Array<Entity | string>> {
    const refs = ownerRefsOf(entity);
    const found = await this.options.access.getEntities(
      refs,
      context.credentials,
    );
    return refs.map((ref, index) => found[index] ?? ref);
  }
}

function ownerRefsOf(entity: Entity): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_OWNED_BY)
    .map(({ targetRef }) => targetRef);
}

function titleOf(entity: Entity): string {
  return entity.metadata.title ?? entity.metadata.name;
}

function tierOf(entity: Entity): string | undefined {
  return entity.metadata.annotations?.[HANDOFF_TIER_ANNOTATION];
}

/** Ids of the documents of a kind, those first that somebody has verified. */
function idsOf(
  documents: HandoffDocument[],
  kind: HandoffDocument['kind'],
): string[] {
  return documents
    .filter(document => document.kind === kind && !document.retired)
    .sort((a, b) => trust(b) - trust(a))
    .map(({ id }) => id);
}

function trust({ freshness, archivedAt }: HandoffDocument): number {
  const order = ['stale', 'due', 'unverified', 'fresh'];
  return archivedAt ? -1 : order.indexOf(freshness.state);
}

function countFresh(
  documents: HandoffDocument[],
  state: HandoffDocument['freshness']['state'],
): number {
  return documents.filter(({ freshness }) => freshness.state === state).length;
}

function byTitle(a: HandoffDocument, b: HandoffDocument): number {
  return a.title.localeCompare(b.title, 'en', { numeric: true });
}

function byNeed(a: EntityOverview, b: EntityOverview): number {
  return (
    b.missing.length - a.missing.length ||
    b.stale - a.stale ||
    b.due - a.due ||
    a.entityRef.localeCompare(b.entityRef, 'en')
  );
}
