import { readFileSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import {
  releaseStates,
  type ReleaseState,
} from 'backstage-plugin-handoff-common';
import {
  draftForTest,
  factsOf,
  NOW,
  OPERATIONS,
} from '../__testUtils__/draftForTest';
import { accepted, approve, by, move, window } from '../__testUtils__/moves';
import type { StoredRelease } from '../StoredRelease';
import { addWorkingDays } from './addWorkingDays';
import type { ReleaseFacts } from './guards';
import { advanceRelease, moveRelease, movesOf } from './moveRelease';
import { transitions } from './transitions';

const PAGE = resolvePath(__dirname, '../../../../../docs/releases.md');

describe('moveRelease', () => {
  it('goes the whole way, and remembers each step', () => {
    const { tasks } = draftForTest();
    const done = [{ ...tasks[0], doneAt: NOW.toISO(), doneBy: by }];
    const deployed = move(
      move({ ...accepted(), tasks: done }, 'deploying'),
      'deployed',
    );
    expect(deployed).toMatchObject({ isUnapproved: false, isExpedited: false });
    const reviewed = move(deployed, 'reviewed');
    expect(reviewed.transitions.map(({ from, to }) => `${from} ${to}`)).toEqual(
      [
        'draft in-review',
        'in-review accepted',
        'accepted deploying',
        'deploying deployed',
        'deployed reviewed',
      ],
    );
    expect(reviewed.transitions[0]).toEqual({
      from: 'draft',
      to: 'in-review',
      by,
      at: NOW.toISO(),
      reason: 'Because',
      unmet: [],
    });
  });

  it('knows the moves of the table and no others', () => {
    for (const from of releaseStates) {
      const known = transitions.filter(
        each => each.from === from && !each.isExpedited && !each.isReported,
      );
      for (const to of releaseStates) {
        if (known.some(each => each.to === to)) continue;
        expect(() => move(draftForTest({ state: from }), to)).toThrow(
          known.length
            ? `it can be ${known.map(each => each.to).join(', ')}`
            : 'there is no way on from there',
        );
      }
    }
  });

  it('is drawn in the documentation', () => {
    const drawn = [
      ...readFileSync(PAGE, 'utf8').matchAll(/^ +(\w+) --> (\w+)/gm),
    ].map(([, from, to]) => `${from} ${to}`.replaceAll('_', '-'));
    const known = transitions.map(({ from, to }) => `${from} ${to}`);
    expect(drawn.sort()).toEqual([...new Set(known)].sort());
  });

  it.each<[string, StoredRelease, ReleaseState, Partial<ReleaseFacts>, string]>(
    [
      [
        'an owner of every task',
        {
          ...move(draftForTest(), 'in-review'),
          tasks: [{ id: 'task-2', title: 'Warm up', phase: 'before' }],
        },
        'accepted',
        {},
        "Without an owner: 'Warm up'",
      ],
      [
        'people in the roles that sign',
        draftForTest({ roles: [] }),
        'in-review',
        {},
        'Nobody is named for the role operations',
      ],
      [
        'sign-offs',
        move(draftForTest(), 'in-review'),
        'accepted',
        {},
        `operations: has not signed yet (${OPERATIONS})`,
      ],
      [
        'people whom the catalog has',
        approve(move(draftForTest(), 'in-review')),
        'accepted',
        { unknownParties: ['user:default/gone'] },
        'The catalog has no user:default/gone',
      ],
      [
        'entities that the catalog has',
        draftForTest(),
        'in-review',
        { unknownEntities: ['component:default/gone'] },
        'The catalog has no component:default/gone',
      ],
      [
        'tasks before the deployment',
        accepted(),
        'deploying',
        {},
        "To be done before the deployment: 'Tell support'",
      ],
      [
        'the beginning of its window',
        accepted({ window, tasks: [] }),
        'deploying',
        {},
        `Its window begins at ${window.start}`,
      ],
      [
        'a window that has not ended',
        accepted({ window, tasks: [] }),
        'deploying',
        { now: NOW.plus({ days: 2 }) },
        `Its window ended at ${window.end}`,
      ],
      [
        'a window ahead',
        draftForTest({ window }),
        'in-review',
        { now: NOW.plus({ days: 2 }) },
        `Its window ended at ${window.end}`,
      ],
      [
        'severe follow-ups',
        draftForTest({ state: 'deployed', tasks: [] }),
        'reviewed',
        { severeFollowUps: 2 },
        'still open: 2',
      ],
      [
        'all tasks',
        draftForTest({ state: 'deployed' }),
        'reviewed',
        {},
        "Not done: 'Tell support'",
      ],
    ],
  )('waits for %s', (_, release, to, facts, message) => {
    expect(() => move(release, to, facts)).toThrow(message);
    const open = movesOf(factsOf(release, facts));
    expect(open.find(each => each.to === to)?.unmet.join()).toContain(message);
  });

  it('asks for a reason where somebody is owed one', () => {
    const release = move(draftForTest(), 'in-review');
    for (const to of ['rejected', 'cancelled', 'deployed'] as const) {
      expect(() => moveRelease({ to, by }, factsOf(release))).toThrow(
        'reason: is missing',
      );
    }
  });

  it('records the deployment of what was not accepted as it happened', () => {
    const { isUnapproved, transitions: made } = move(
      draftForTest(),
      'deployed',
    );
    expect(isUnapproved).toBe(true);
    expect(made[0].unmet).toEqual([
      'The release was not accepted, but draft',
      `operations: has not signed yet (${OPERATIONS})`,
    ]);
  });

  it('expedites with a reason, and lists what it did not wait for', () => {
    const expedite = { to: 'deploying', by, isExpedited: true } as const;
    const facts = factsOf(draftForTest({ window }));
    expect(() => moveRelease(expedite, facts)).toThrow('reason: is missing');
    const release = moveRelease({ ...expedite, reason: 'Outage' }, facts);
    expect(release).toMatchObject({ state: 'deploying', isExpedited: true });
    expect(release.transitions[0].unmet).toEqual([
      'The release was not accepted, but draft',
      `operations: has not signed yet (${OPERATIONS})`,
      `Its window begins at ${window.start}`,
      "To be done before the deployment: 'Tell support'",
    ]);
    expect(move(release, 'deployed')).toMatchObject({ isUnapproved: false });
    expect(() =>
      moveRelease({ ...expedite, reason: 'Again' }, factsOf(release)),
    ).toThrow('cannot be deploying in an emergency');
  });

  it('boxes reviews in time', () => {
    const release = move(draftForTest(), 'in-review');
    expect(release.reviewDueAt).toBe('2026-03-12T09:00:00.000Z');
    expect(move(release, 'draft').reviewDueAt).toBeUndefined();
  });

  it('accepts by itself what needs no sign-off, as soon as nothing is in the way', () => {
    const review = move(draftForTest({ derivedRisk: 'low' }), 'in-review');
    expect(advanceRelease(by, factsOf(review)).state).toBe('accepted');
    const open = {
      ...review,
      tasks: [{ ...review.tasks[0], owner: undefined }],
    };
    expect(advanceRelease(by, factsOf(open)).state).toBe('in-review');
    const medium = move(draftForTest(), 'in-review');
    expect(advanceRelease(by, factsOf(medium))).toBe(medium);
  });
});

it('counts working days', () => {
  const days = [0, 1, 2, 3, 4, 5].map(later =>
    addWorkingDays(NOW.plus({ days: later }), 2).toISODate(),
  );
  expect(days).toEqual([
    '2026-03-12',
    '2026-03-13',
    '2026-03-16',
    '2026-03-17',
    '2026-03-17',
    '2026-03-17',
  ]);
});
