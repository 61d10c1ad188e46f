import type { Release } from 'backstage-plugin-handoff-common';

/** More of each would fill the context of an assistant without telling it more. */
const MAX_LISTED = 50;

/** What an assistant is told of a release: what holds now, without the history. */
export function toReleaseOutput(release: Release) {
  const open = release.tasks.filter(({ doneAt }) => !doneAt);
  return {
    title: release.title,
    goal: release.goal,
    successCriteria: release.successCriteria,
    state: release.state,
    risk: release.risk,
    texts: { ...release.texts },
    entityRefs: release.entityRefs,
    environment: release.environment,
    version: release.version,
    at: release.at,
    until: release.window?.end,
    reviewDueAt: release.reviewDueAt,
    requiredRoles: release.requiredRoles,
    roles: release.roles,
    signOffs: release.signOffs
      .filter(({ withdrawnAt, replacedAt }) => !withdrawnAt && !replacedAt)
      .map(({ role, state, by, at, reason, voidedBy }) => ({
        role,
        state,
        by,
        at,
        reason,
        voidedBy,
      })),
    changes: release.changes
      .slice(0, MAX_LISTED)
      .map(({ id, title, state, risk, url }) => ({
        changeId: id,
        title,
        state,
        risk,
        url,
      })),
    totalChanges: release.changes.length,
    openTasks: open
      .slice(0, MAX_LISTED)
      .map(({ title, phase, owner, dueAt }) => ({
        title,
        phase,
        owner,
        dueAt,
      })),
    totalOpenTasks: open.length,
    totalTasks: release.tasks.length,
    decisions: release.decisions
      .filter(({ supersededBy }) => !supersededBy)
      .map(({ decision }) => decision),
    exceptions: release.exceptions
      .filter(({ state }) => state === 'granted')
      .map(({ subject, reason, expiresAt }) => ({
        ...subject,
        reason,
        expiresAt,
      })),
    moves: release.moves.map(({ to, unmet }) => ({ to, unmet })),
    isUnapproved: release.isUnapproved,
    isExpedited: release.isExpedited,
    channelUrl: release.channelUrl,
  };
}
