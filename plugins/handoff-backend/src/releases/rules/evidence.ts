import type { ReleaseEvidence } from 'backstage-plugin-handoff-common';
import type { Evidence } from '../StoredRelease';

type Changed = ReleaseEvidence['changed'][number];

/** What is not as it was: statuses, gates and documents of entities. */
export function changedSince(before: Evidence, now: Evidence): Changed[] {
  return [
    ...compare(
      before.readiness,
      now.readiness,
      ({ entityRef }) => entityRef,
      ({ entityRef, status }) => ({
        entityRef,
        what: 'status' as const,
        title: 'Readiness',
        state: status,
      }),
    ),
    ...compare(
      gatesOf(before),
      gatesOf(now),
      ({ entityRef, gateId }) => `${gateId} ${entityRef}`,
      ({ entityRef, gateId, state }) => ({
        entityRef,
        what: 'gate' as const,
        id: gateId,
        title: gateId,
        state,
      }),
    ),
    ...compare(
      before.documents,
      now.documents,
      ({ documentId }) => documentId,
      ({ entityRef, documentId, title, revision }) => ({
        entityRef,
        what: 'document' as const,
        id: documentId,
        title,
        state: String(revision),
      }),
    ),
  ];
}

function gatesOf({ readiness }: Evidence) {
  return readiness.flatMap(({ entityRef, gates }) =>
    gates.map(gate => ({ ...gate, entityRef })),
  );
}

function compare<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (item: T) => string,
  describe: (item: T) => Omit<Changed, 'from' | 'to'> & { state: string },
): Changed[] {
  const old = new Map(before.map(item => [keyOf(item), describe(item)]));
  const current = new Map(now.map(item => [keyOf(item), describe(item)]));
  return [...new Set([...old.keys(), ...current.keys()])].flatMap(key => {
    const [was, is] = [old.get(key), current.get(key)];
    const known = is ?? was;
    if (!known || was?.state === is?.state) return [];
    const { state: _, ...what } = known;
    return [{ ...what, from: was?.state, to: is?.state }];
  });
}
