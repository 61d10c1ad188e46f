import type { StoredRelease } from '../StoredRelease';
import type { ReleaseFacts } from './guards';
import { authors, everybody, operators, partiesIn } from './nextOf';
import { latestSignOffs, missingRolesOf } from './signOffs';
import { signedPartsOf, voidedBy } from './signedParts';

/** What somebody is told of a release. */
export interface ReleaseNotice {
  /** Of one thing about the release; a second one takes the place of the first. */
  about: string;
  /** Full refs of Users and Groups. */
  to: string[];
  title: string;
  description?: string;
  isUrgent?: boolean;
}

/**
 * What people are to be told after a release has changed: those who must act, each thing once.
 *
 * @param before - undefined for a new release
 * @param facts - of the release as it is now
 */
export function noticesOf(
  before: StoredRelease | undefined,
  facts: ReleaseFacts,
): ReleaseNotice[] {
  const { release } = facts;
  const moved =
    release.transitions.length > (before?.transitions.length ?? 0)
      ? release.transitions.at(-1)?.to
      : undefined;
  return [
    ...(moved ? ofState(facts) : []),
    ...(before?.isUnapproved || !release.isUnapproved
      ? []
      : [unapproved(release)]),
    ...ofSignOffs(before, facts),
    ...ofExceptions(before, facts),
  ].filter(({ to }) => to.length);
}

function ofState(facts: ReleaseFacts): ReleaseNotice[] {
  const { release } = facts;
  const { title, reviewDueAt, state } = release;
  const reason = release.transitions.at(-1)?.reason;
  switch (state) {
    case 'in-review':
      return [
        {
          about: 'review',
          to: partiesIn(release, missingRolesOf(facts)),
          title: `“${title}” waits for your sign-off`,
          description: reviewDueAt && `Due ${reviewDueAt}`,
        },
      ];
    case 'rejected':
      return [
        {
          about: 'review',
          to: authors(release),
          title: `“${title}” was rejected`,
          description: reason,
          isUrgent: true,
        },
      ];
    case 'accepted':
      return taskOwners(release).map(([owner, count]) => ({
        about: `tasks:${owner}`,
        to: [owner],
        title: `“${title}” is accepted: ${count} ${
          count === 1 ? 'task is' : 'tasks are'
        } yours`,
      }));
    case 'rolling-back':
      return [
        {
          about: 'rollback',
          to: everybody(release),
          title: `“${title}” is being rolled back`,
          description: reason,
          isUrgent: true,
        },
      ];
    case 'rolled-back':
      return [
        {
          about: 'rollback',
          to: everybody(release),
          title: `“${title}” is rolled back: look back at it together`,
        },
      ];
    default:
      return [];
  }
}

function unapproved(release: StoredRelease): ReleaseNotice {
  return {
    about: 'unapproved',
    to: [...new Set([...operators(release), ...authors(release)])],
    title: `“${release.title}” was deployed without being accepted`,
    description: release.transitions.at(-1)?.unmet.join('. '),
    isUrgent: true,
  };
}

/** Objections, and sign-offs that count no more. */
function ofSignOffs(
  before: StoredRelease | undefined,
  facts: ReleaseFacts,
): ReleaseNotice[] {
  const { release } = facts;
  if (!before || !['in-review', 'accepted'].includes(release.state)) return [];
  const now = signedPartsOf(facts);
  const then = signedPartsOf({ ...facts, release: before });
  const voided = latestSignOffs(release).filter(
    signOff => voidedBy(signOff, now).length && !voidedBy(signOff, then).length,
  );
  const objections = release.signOffs.filter(
    ({ id, state }) =>
      state === 'rejected' && !before.signOffs.some(each => each.id === id),
  );
  return [
    ...voided.map(signOff => ({
      about: `void:${signOff.role}`,
      to: [signOff.by],
      title: `“${release.title}” has changed since you signed it`,
      description: `Changed: ${voidedBy(signOff, now).join(', ')}`,
    })),
    ...objections.map(({ role, reason }) => ({
      about: 'review',
      to: authors(release),
      title: `${role} objects to “${release.title}”`,
      description: reason,
    })),
  ];
}

function ofExceptions(
  before: StoredRelease | undefined,
  { release, policy }: ReleaseFacts,
): ReleaseNotice[] {
  if (!before) return [];
  return release.exceptions.flatMap((exception): ReleaseNotice[] => {
    const { id, state, reason, requestedBy, decisionReason } = exception;
    const known = before.exceptions.find(each => each.id === id);
    if (known?.state === state) return [];
    return state === 'requested'
      ? [
          {
            about: `exception:${id}`,
            to: partiesIn(release, [policy.exceptionRole]),
            title: `“${release.title}” asks for an exception`,
            description: reason,
          },
        ]
      : [
          {
            about: `exception:${id}`,
            to: [requestedBy],
            title: `Your exception for “${release.title}” is ${state}`,
            description: decisionReason,
          },
        ];
  });
}

function taskOwners({ tasks }: StoredRelease): [string, number][] {
  const open = tasks.flatMap(({ owner, doneAt }) =>
    owner && !doneAt ? owner : [],
  );
  return [...new Set(open)].map(owner => [
    owner,
    open.filter(each => each === owner).length,
  ]);
}
