import type { HandoffDocument } from 'backstage-plugin-handoff-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { countOf, someOf } from '../../texts';

/** Documents named in one message. */
const MAX_NAMES = 3;

/** What a steward is told. */
export interface Digest {
  steward: string;
  title: string;
  description: string;
}

/**
 * What the stewards of documents are told of those that are due or stale: how many there are, and which few are most worth a
 * review. Restricted ones are counted, but not named: not everybody in a group may know of them.
 *
 * @param documents - those most worth a review first
 */
export function composeDigests(
  documents: readonly HandoffDocument[],
): Digest[] {
  const wanted = documents.filter(({ freshness: { state } }) =>
    ['due', 'stale'].includes(state),
  );
  const bySteward = Map.groupBy(wanted, ({ steward }) => steward);
  return [...bySteward].flatMap(([steward, found]) =>
    steward ? [{ steward, ...describe(found) }] : [],
  );
}

function describe(documents: HandoffDocument[]) {
  const stale = documents.filter(
    ({ freshness: { state } }) => state === 'stale',
  ).length;
  const counts = [
    ...(stale ? [`${stale} stale`] : []),
    ...(documents.length > stale ? [`${documents.length - stale} due`] : []),
  ];
  const names = documents
    .filter(({ restricted }) => !restricted)
    .map(
      ({ title, entityRef }) =>
        `“${title}” of ${parseEntityRef(entityRef).name}`,
    );
  const first = names.length
    ? `. Most worth a review: ${someOf(names, MAX_NAMES)}`
    : '';
  return {
    title: `${countOf(documents.length, 'document')} to review`,
    description: `${counts.join(', ')}${first}`,
  };
}
