import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { EntitySummary } from 'backstage-plugin-handoff-common';
import { unlessDenied } from '../permissions';

/** What other domains know of an entity, by its name in the summary. */
type Parts = Pick<
  EntitySummary,
  'firingAlerts' | 'activeRuns' | 'followUps' | 'readiness'
>;

type PartName = keyof Parts;

/**
 * Answers one part of the summary of an entity, as the caller may see it.
 *
 * @throws NotAllowedError for a caller who may see nothing of it; the summary is then told without
 */
export type SummaryPart<TName extends PartName> = (
  entityRef: string,
  context: { credentials: BackstageCredentials },
) => Promise<Parts[TName]>;

/**
 * The parts of summaries that are not of this domain. The domains that have them build on this one, so they provide their
 * parts once they are constructed.
 */
export class SummaryParts {
  private readonly parts: { [TName in PartName]: SummaryPart<TName> } = {
    firingAlerts: async () => [],
    activeRuns: async () => [],
    followUps: async () => [],
    readiness: async () => undefined,
  };

  provide<TName extends PartName>(name: TName, part: SummaryPart<TName>): void {
    Object.assign(this.parts, { [name]: part });
  }

  /** All parts, as far as the caller may see them. */
  async read(
    entityRef: string,
    context: { credentials: BackstageCredentials },
  ): Promise<Parts> {
    const [firingAlerts, activeRuns, followUps, readiness] = await Promise.all([
      unlessDenied(this.parts.firingAlerts(entityRef, context), []),
      unlessDenied(this.parts.activeRuns(entityRef, context), []),
      unlessDenied(this.parts.followUps(entityRef, context), []),
      unlessDenied(this.parts.readiness(entityRef, context), undefined),
    ]);
    return { firingAlerts, activeRuns, followUps, readiness };
  }
}
