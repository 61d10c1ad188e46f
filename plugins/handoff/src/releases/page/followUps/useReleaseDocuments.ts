import { useApi } from '@backstage/core-plugin-api';
import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import useAsync from 'react-use/lib/useAsync';
import { handoffApiRef } from '../../../api';

/** A document of an entity of a release. */
export type ReleaseDocument = Pick<
  HandoffDocument,
  'id' | 'title' | 'revision' | 'steward'
>;

const LIMIT = 100;

/** Documents of entities; none while they are loaded, and where they cannot be. */
export function useReleaseDocuments(entityRefs: string[]): ReleaseDocument[] {
  const { documents } = useApi(handoffApiRef);
  const key = entityRefs.join();
  const { value } = useAsync(
    () => documents.list({ entityRef: key.split(','), limit: LIMIT }),
    [documents, key],
  );
  return value?.items ?? [];
}
