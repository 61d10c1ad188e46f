import type { SourceStatus } from 'backstage-plugin-handoff-common';
import type { EntitySource, Source } from '../store';

/**
 * What people see of a source and of how its last reading went.
 */
export function toSourceStatus(
  source: Source,
  entitySource: EntitySource,
  documents: number,
): SourceStatus {
  const { request, folder, problems } = entitySource;
  return {
    id: entitySource.id,
    target: folder === undefined ? request.target : foundTarget(entitySource),
    url: request.url,
    declaredBy: request.declaredBy,
    state: stateOf(source, entitySource),
    lastReadAt: source.readAt,
    failingSince: source.failingSince,
    waitingUntil: source.waitingUntil,
    error: source.state === 'ok' ? undefined : source.error,
    documents,
    problems,
  };
}

/** Where several folders were tried, the one that was found says more. */
function foundTarget({ request, folder }: EntitySource): string {
  return request.folders.length > 1 && folder ? `./${folder}` : request.target;
}

function stateOf(
  source: Source,
  { folder, request }: EntitySource,
): SourceStatus['state'] {
  const isMissing = folder === undefined && request.declaredBy === 'convention';
  return source.state === 'ok' && isMissing ? 'empty' : source.state;
}
