import type { ReleaseTimeline } from 'backstage-plugin-handoff-common';
import type { StoredRelease } from './StoredRelease';

type Event = ReleaseTimeline['items'][number];

/**
 * What a release itself knows of what happened.
 *
 * @param visible - entities that the reader may read
 */
export function ownEvents(
  release: StoredRelease,
  visible: readonly string[],
): Event[] {
  return [
    ...release.transitions.map(
      ({ to, at, by, reason }, index): Event => ({
        id: `transition-${index}`,
        type: 'transition',
        at,
        by,
        title: to,
        state: to,
        note: reason,
      }),
    ),
    ...release.signOffs.map(
      ({ id, role, state, at, by, reason }): Event => ({
        id: `sign-off-${id}`,
        type: 'sign-off',
        at,
        by,
        title: role,
        state,
        note: reason,
      }),
    ),
    ...release.decisions.map(
      ({ id, decision, at, by }): Event => ({
        id: `decision-${id}`,
        type: 'decision',
        at,
        by,
        title: decision,
      }),
    ),
    ...release.exceptions.map(
      ({ id, subject, state, reason, ...each }): Event => ({
        id: `exception-${id}`,
        type: 'exception',
        at: each.decidedAt ?? each.requestedAt,
        by: each.decidedBy ?? each.requestedBy,
        title: subject.id ? `${subject.type} ${subject.id}` : subject.type,
        state,
        note: reason,
      }),
    ),
    ...release.tasks.flatMap(({ id, title, doneAt, doneBy, evidence }) =>
      doneAt
        ? [
            {
              id: `task-${id}`,
              type: 'task' as const,
              at: doneAt,
              by: doneBy,
              title,
              note: evidence,
            },
          ]
        : [],
    ),
    ...release.rehearsals.map(
      ({ id, environment, startedAt, startedBy, endedAt, ...each }): Event => ({
        id: `rehearsal-${id}`,
        type: 'rehearsal',
        at: startedAt,
        endedAt,
        by: startedBy,
        title: environment,
        state: each.outcome,
        note: each.differences,
      }),
    ),
    ...release.deployments
      .filter(({ entityRef }) => visible.includes(entityRef))
      .map(
        ({ entityRef, changeId, at, version, provesRollback }): Event => ({
          id: `deployment-${changeId}-${entityRef}`,
          type: 'deployment',
          at,
          title: version ?? '',
          state: provesRollback ? 'rolled-back' : 'deployed',
          entityRef,
          changeId,
        }),
      ),
  ];
}
