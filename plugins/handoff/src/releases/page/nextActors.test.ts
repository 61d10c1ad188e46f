import type { Release, ReleaseSignOff } from 'backstage-plugin-handoff-common';
import { exampleRelease } from '../__testUtils__/exampleRelease';
import { nextActors } from './nextActors';

const AMARA = 'user:default/amara.osei';
const SRE = 'group:default/sre';

const signOff = (changes: Partial<ReleaseSignOff> = {}): ReleaseSignOff => ({
  id: 's1',
  role: 'operations',
  state: 'approved',
  by: 'user:default/priya.raman',
  at: '2026-11-21T10:00:00.000Z',
  voidedBy: [],
  ...changes,
});

const [before, during, after] = exampleRelease().tasks;
const done = { doneAt: '2026-11-21T10:00:00.000Z', doneBy: AMARA };

describe('nextActors', () => {
  it.each<[string, Partial<Release>, string, string[]]>([
    ['whoever plans a draft', { state: 'draft' }, 'plan', [AMARA]],
    [
      'whoever changes what was rejected',
      { state: 'rejected' },
      'mend',
      [AMARA],
    ],
    ['those who have to sign', {}, 'sign', [SRE]],
    [
      'those whose sign-off is void',
      { signOffs: [signOff({ voidedBy: ['tasks'] })] },
      'sign',
      [SRE],
    ],
    [
      'those whose sign-off was withdrawn',
      { signOffs: [signOff({ withdrawnAt: '2026-11-21T11:00:00.000Z' })] },
      'sign',
      [SRE],
    ],
    [
      'whoever plans, after an objection',
      { signOffs: [signOff({ state: 'rejected' })] },
      'mend',
      [AMARA],
    ],
    ['whoever accepts', { signOffs: [signOff()] }, 'accept', [AMARA]],
    [
      'whoever gives a task an owner',
      { signOffs: [signOff()], tasks: [{ ...before, owner: undefined }] },
      'plan',
      [AMARA],
    ],
    [
      'owners of what is to be done before',
      { state: 'accepted', tasks: [{ ...before, owner: SRE }, during] },
      'prepare',
      [SRE],
    ],
    [
      'development, when that is done',
      { state: 'accepted', tasks: [{ ...before, ...done }, during] },
      'deploy',
      [AMARA],
    ],
    [
      'owners of what is to be done during it',
      { state: 'deploying', tasks: [before, { ...during, owner: SRE }] },
      'run',
      [SRE],
    ],
    [
      'development, to say so',
      { state: 'deploying', tasks: [] },
      'confirm',
      [AMARA],
    ],
    ['operations', { state: 'rolling-back' }, 'rollBack', [SRE]],
    [
      'owners of what is left',
      { state: 'deployed', tasks: [{ ...after, owner: SRE }] },
      'finish',
      [SRE],
    ],
    [
      'whoever holds the review',
      { state: 'rolled-back', tasks: [] },
      'review',
      [AMARA],
    ],
  ])('is %s', (_, changes, what, parties) => {
    expect(nextActors(exampleRelease(changes))).toEqual({ what, parties });
  });

  it('is nobody once it has ended', () => {
    for (const state of ['reviewed', 'cancelled'] as const) {
      expect(nextActors(exampleRelease({ state }))).toBeUndefined();
    }
  });
});
