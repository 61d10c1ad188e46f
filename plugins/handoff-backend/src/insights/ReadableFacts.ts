import type { EntityAccess } from '../catalog';
import type { Facts } from './facts';
import type { InsightsContext } from './InsightsService';

type OfEntities = Pick<
  Partial<Facts>,
  | 'firings'
  | 'incidentRuns'
  | 'judgements'
  | 'deployments'
  | 'releaseReviews'
  | 'releaseLoads'
  | 'code'
  | 'runs'
  | 'documents'
  | 'overdueWaivers'
>;

/** Leaves of facts about all entities those that the caller may read. */
export class ReadableFacts {
  static create(options: { access: EntityAccess }): ReadableFacts {
    return new ReadableFacts(options.access);
  }

  private constructor(private readonly access: EntityAccess) {}

  async filter(
    facts: OfEntities,
    { credentials }: InsightsContext,
  ): Promise<OfEntities> {
    const extent = await this.access.extent(credentials);
    if (extent === 'all') return facts;
    const refs =
      extent === 'none'
        ? []
        : await this.access.filterReadable(refsOf(facts), credentials);
    const readable = new Set(refs);
    const isOfOne = ({ entityRef }: { entityRef: string }) =>
      readable.has(entityRef);
    const ofSome = <TFact extends { entityRefs: string[] }>(fact: TFact) => {
      const entityRefs = fact.entityRefs.filter(ref => readable.has(ref));
      return entityRefs.length ? [{ ...fact, entityRefs }] : [];
    };
    return {
      firings: facts.firings?.filter(isOfOne),
      incidentRuns: facts.incidentRuns?.filter(isOfOne),
      judgements: facts.judgements?.filter(isOfOne),
      deployments: facts.deployments?.flatMap(ofSome),
      releaseReviews: facts.releaseReviews?.flatMap(ofSome),
      releaseLoads: facts.releaseLoads?.flatMap(ofSome),
      code: facts.code?.flatMap(ofSome),
      runs: facts.runs?.filter(isOfOne),
      documents: facts.documents?.filter(isOfOne),
      overdueWaivers: facts.overdueWaivers?.filter(isOfOne),
    };
  }
}

function refsOf(facts: OfEntities): string[] {
  const refs = new Set<string>();
  for (const list of [
    facts.firings,
    facts.incidentRuns,
    facts.judgements,
    facts.runs,
    facts.documents,
    facts.overdueWaivers,
  ]) {
    for (const { entityRef } of list ?? []) refs.add(entityRef);
  }
  for (const list of [
    facts.deployments,
    facts.code,
    facts.releaseReviews,
    facts.releaseLoads,
  ]) {
    for (const { entityRefs } of list ?? []) {
      for (const ref of entityRefs) refs.add(ref);
    }
  }
  return [...refs];
}
