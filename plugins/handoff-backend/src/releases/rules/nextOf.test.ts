import type {
  ReleaseNext,
  ReleaseState,
} from 'backstage-plugin-handoff-common';
import {
  DEVELOPMENT,
  draftForTest,
  factsOf,
  NOW,
  OPERATIONS,
} from '../__testUtils__/draftForTest';
import {
  accepted,
  approve,
  by,
  move,
  olaf,
  window,
} from '../__testUtils__/moves';
import type { StoredRelease } from '../StoredRelease';
import { nextOf } from './nextOf';
import { signRelease } from './signRelease';

const SUPPORT = 'group:default/support';
const BOTH = [DEVELOPMENT, OPERATIONS];

const inReview = (overrides: Partial<StoredRelease> = {}) =>
  move(draftForTest(overrides), 'in-review');

const objected = () =>
  signRelease(
    factsOf(inReview()),
    { id: 'no', role: 'operations', state: 'rejected', reason: 'How?' },
    olaf,
  );

const within = (
  state: ReleaseState,
  phase: StoredRelease['tasks'][0]['phase'] = 'before',
  changes: Partial<StoredRelease> = {},
) =>
  draftForTest({
    state,
    tasks: [{ id: 'task-1', title: 'Tell support', phase, owner: SUPPORT }],
    ...changes,
  });

describe('nextOf', () => {
  it.each<[string, StoredRelease, ReleaseNext['what'], string[]]>([
    ['those who plan a draft', draftForTest(), 'plan', [DEVELOPMENT]],
    [
      'whoever has written it down where nobody develops',
      draftForTest({ roles: [] }),
      'plan',
      [by],
    ],
    [
      'those who change what was rejected',
      draftForTest({ state: 'rejected' }),
      'correct',
      [DEVELOPMENT],
    ],
    ['those who have to sign', inReview(), 'sign', [OPERATIONS]],
    [
      'those whose sign-off is void',
      { ...approve(inReview()), title: 'Other' },
      'sign',
      [OPERATIONS],
    ],
    [
      'those who mend what was objected to',
      objected(),
      'correct',
      [DEVELOPMENT],
    ],
    [
      'those who name somebody for the role',
      { ...inReview(), roles: [{ role: 'development', parties: [by] }] },
      'plan',
      [by],
    ],
    [
      'those who give a task an owner',
      approve(
        inReview({ tasks: [{ ...within('draft').tasks[0], owner: '' }] }),
      ),
      'plan',
      [DEVELOPMENT],
    ],
    ['those who accept it', approve(inReview()), 'accept', [DEVELOPMENT]],
    [
      'owners of what is to be done before',
      accepted(),
      'prepare',
      [DEVELOPMENT],
    ],
    [
      'operations, when that is done',
      accepted({ tasks: [] }),
      'deploy',
      [OPERATIONS],
    ],
    [
      'those who have to sign what has changed since it was accepted',
      { ...accepted(), goal: 'Other' },
      'sign',
      [OPERATIONS],
    ],
    [
      'owners of what is done during it',
      within('deploying', 'during'),
      'run',
      [SUPPORT],
    ],
    [
      'operations, to say so',
      within('deploying', 'after'),
      'confirm',
      [OPERATIONS],
    ],
    [
      'operations, in a rollback',
      within('rolling-back'),
      'roll-back',
      [OPERATIONS],
    ],
    [
      'operations, as long as it is watched',
      within('deployed', 'after', {
        watchUntil: NOW.plus({ hours: 1 }).toISO(),
      }),
      'watch',
      [OPERATIONS],
    ],
    [
      'owners of what is left',
      within('deployed', 'after'),
      'finish',
      [SUPPORT],
    ],
    [
      'both sides, to look back',
      within('rolled-back', 'after', { tasks: [] }),
      'review',
      BOTH,
    ],
  ])('is %s', (_, release, what, parties) => {
    expect(nextOf(factsOf(release))).toMatchObject({ what, parties });
  });

  it('is those who plan, once a change of it was undone', () => {
    expect(nextOf(factsOf(inReview(), { revertedChanges: 1 }))).toMatchObject({
      what: 'plan',
      parties: [DEVELOPMENT],
    });
  });

  it('is due with the review, and then with the window', () => {
    const reviewDueAt = NOW.plus({ days: 2 }).toISO();
    const due = (release: StoredRelease) => nextOf(factsOf(release))?.dueAt;
    expect(due({ ...inReview(), reviewDueAt })).toBe(reviewDueAt);
    expect(due({ ...accepted(), window })).toBe(window.start);
    expect(due(within('deploying', 'during', { window }))).toBe(window.end);
  });

  it.each(['reviewed', 'cancelled'] as const)('is nobody once %s', state => {
    expect(nextOf(factsOf(draftForTest({ state })))).toBeUndefined();
  });
});
