import {
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
import { signRelease, withdrawSignOff } from './signRelease';

describe('sign-offs', () => {
  it.each<[string, Partial<StoredRelease>]>([
    ['title', { title: 'Other' }],
    ['goal', { goal: 'Other' }],
    ['success', { successCriteria: 'Other' }],
    ['entities', { entityRefs: ['component:default/other'] }],
    ['changes', { changeIds: ['other'] }],
    ['environment', { environment: 'other' }],
    ['version', { version: '2' }],
    ['window', { window: { ...window, timeZone: 'UTC' } }],
    ['tasks', { tasks: [] }],
    ['texts', { texts: { releaseNotes: 'Other' } }],
    [
      'criteria',
      {
        criteria: [
          { id: '1', kind: 'question', value: 'Why?', isRemoved: false },
        ],
      },
    ],
  ])('are void when what was signed changes: %s', (part, change) => {
    const release = { ...accepted(), ...change };
    expect(() => move(release, 'deploying')).toThrow(
      `operations: has to sign anew, for since user:default/olaf did, this has changed: ${part}`,
    );
    expect(move(release, 'deployed').isUnapproved).toBe(true);
  });

  it('stay when a task is done', () => {
    const { tasks, ...release } = accepted();
    const done = [{ ...tasks[0], doneAt: NOW.toISO() }];
    expect(move({ ...release, tasks: done }, 'deploying').state).toBe(
      'deploying',
    );
  });

  it('are for people in the role, in review', () => {
    expect(() => approve(draftForTest())).toThrow('move it to in-review first');
    const release = move(draftForTest(), 'in-review');
    expect(() => approve(release, 'development')).toThrow(
      'Only group:default/development may sign',
    );
    expect(() => approve(release, 'security')).toThrow(
      'nobody has the role security',
    );
    const outsider = { ...olaf, ownershipRefs: ['user:default/olaf'] };
    expect(() => approve(release, 'operations', outsider)).toThrow(
      `Only ${OPERATIONS} may sign`,
    );
  });

  it('are given by different people from the risk on that takes them', () => {
    const both = {
      ...olaf,
      ownershipRefs: [...olaf.ownershipRefs, 'group:default/development'],
    };
    const medium = approve(
      approve(move(draftForTest(), 'in-review')),
      'development',
      both,
    );
    expect(move(medium, 'accepted').state).toBe('accepted');
    const high = move(draftForTest({ derivedRisk: 'high' }), 'in-review');
    expect(() => approve(approve(high), 'development', both)).toThrow(
      'You have signed this release as operations',
    );
    const signed = approve(approve(high), 'development', {
      ...both,
      by: 'user:default/dana',
    });
    expect(move(signed, 'accepted').state).toBe('accepted');
    // As when the policy has allowed it until now.
    const alone = {
      ...signed,
      signOffs: signed.signOffs.map(signOff => ({ ...signOff, by: olaf.by })),
    };
    expect(() => move(alone, 'accepted')).toThrow(
      `${olaf.by} has signed as operations and development`,
    );
  });

  it('object with a reason, until the same person agrees', () => {
    const release = move(draftForTest(), 'in-review');
    const rejection = {
      id: 'no',
      role: 'operations',
      state: 'rejected',
    } as const;
    expect(() => signRelease(factsOf(release), rejection, olaf)).toThrow(
      'say what must change',
    );
    const rejected = signRelease(
      factsOf(approve(release)),
      { ...rejection, reason: 'No way back' },
      olaf,
    );
    expect(() => move(rejected, 'accepted')).toThrow(
      `operations: ${olaf.by} objects: No way back`,
    );
    expect(move(approve(rejected), 'accepted').state).toBe('accepted');
  });

  it('are withdrawn by those who gave them, before the deployment', () => {
    const release = accepted({ tasks: [] });
    const [signOff] = release.signOffs;
    const other = { by, at: NOW.toISO() };
    expect(() => withdrawSignOff(release, signOff, other)).toThrow(
      `Only ${olaf.by} may withdraw`,
    );
    const withdrawn = withdrawSignOff(release, signOff, olaf);
    expect(() => move(withdrawn, 'deploying')).toThrow('has not signed yet');
    expect(() =>
      withdrawSignOff(withdrawn, withdrawn.signOffs[0], olaf),
    ).toThrow('withdrawn already');
    expect(() =>
      withdrawSignOff(move(release, 'deploying'), signOff, olaf),
    ).toThrow('none is withdrawn any more');
  });
});
