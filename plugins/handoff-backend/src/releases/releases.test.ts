import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  FollowUp,
  Release,
  ReleaseTask,
} from 'backstage-plugin-handoff-common';
import { Settings } from 'luxon';
import {
  dana,
  DEVELOPMENT,
  highRisk,
  LEDGER,
  olaf,
  OPERATIONS,
  PAYMENTS,
  pipeline,
  startReleases,
  type ReleasePortal,
} from './__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const window = {
  start: '2026-03-11T21:00:00+01:00',
  end: '2026-03-11T23:00:00+01:00',
  timeZone: 'Europe/Vienna',
};

describe.each(databases.eachSupportedId())('releases on %s', databaseId => {
  const realNow = Settings.now;

  afterEach(() => {
    Settings.now = realNow;
  });

  function setTime(time: string): void {
    const now = Date.parse(time);
    Settings.now = () => now;
  }

  const start = async (config = {}) =>
    startReleases({ knex: await databases.init(databaseId), config });

  async function followUpsOf(portal: ReleasePortal): Promise<FollowUp[]> {
    return (await portal.request('get', '/follow-ups').expect(200)).body.items;
  }

  it('takes one from a pipeline through with two requests', async () => {
    const portal = await start();
    const wanted = { roles: undefined, version: '2.4.1', requestId: 'build-7' };
    const release = await portal.create(wanted, pipeline);
    expect(release).toMatchObject({
      state: 'accepted',
      risk: 'low',
      version: '2.4.1',
      requiredRoles: [],
    });
    expect(release.transitions.map(({ to }) => to)).toEqual([
      'in-review',
      'accepted',
    ]);
    expect((await portal.create(wanted, pipeline)).id).toBe(release.id);
    const deployed = await portal.move(release.id, 'deployed', {}, pipeline);
    expect(deployed).toMatchObject({
      status: 201,
      body: { state: 'deployed', isUnapproved: false },
    });
    const kept = await portal.create({ draft: true });
    expect(kept.state).toBe('draft');
  });

  it('takes one of high risk from draft to review', async () => {
    const portal = await start({
      handoff: { releases: { dryRunFrom: 'never' } },
    });
    setTime('2026-03-11T09:00:00Z');
    const { id, state } = await portal.create({
      ...highRisk,
      window,
      goal: 'Instant payments',
      successCriteria: 'No refund fails',
      successBy: '2026-03-20',
      channelUrl: 'https://chat.example.com/payments',
      tasks: [{ title: 'Tell support' }, { title: 'Watch', phase: 'after' }],
    });
    expect(state).toBe('draft');
    const { body: review } = await portal.move(id, 'in-review').expect(201);
    expect(review.reviewDueAt).toBe('2026-03-13T09:00:00.000Z');
    const early = await portal.move(id, 'accepted').expect(409);
    expect(early.body.error.message).toContain(
      "Without an owner: 'Tell support', 'Watch'",
    );
    for (const { id: taskId } of review.tasks as ReleaseTask[]) {
      await portal
        .request('patch', `/releases/${id}/tasks/${taskId}`, { as: dana })
        .send({ owner: DEVELOPMENT })
        .expect(200);
    }
    await portal.sign(id, 'development', dana).expect(201);
    await portal
      .sign(id, 'operations', olaf, {
        state: 'rejected',
        reason: 'How do we undo it?',
      })
      .expect(201);
    await portal.move(id, 'accepted').expect(409);
    const decided = await portal
      .request('post', `/releases/${id}/decisions`, { as: dana })
      .send({
        decision: 'Undo with the flag',
        alternatives: 'Restore the database',
        links: ['https://example.com/adr/7'],
      })
      .expect(201);
    const [{ id: supersedes }] = decided.body.decisions;
    const better = { decision: 'Undo with a revert', supersedes };
    const again = () =>
      portal.request('post', `/releases/${id}/decisions`).send(better);
    const { body: superseded } = await again().expect(201);
    expect(superseded.decisions[0].supersededBy).toBe(
      superseded.decisions[1].id,
    );
    await again().expect(409);
    await portal.sign(id, 'operations', olaf).expect(201);
    await portal.move(id, 'accepted').expect(201);
    const closed = await portal.move(id, 'deploying').expect(409);
    expect(closed.body.error.message).toContain(
      'Its window begins at 2026-03-11T20:00:00.000Z',
    );
    setTime('2026-03-11T20:30:00Z');
    for (const { id: taskId } of review.tasks as ReleaseTask[]) {
      await portal
        .request('patch', `/releases/${id}/tasks/${taskId}`, { as: dana })
        .send({ isDone: true, evidence: 'Said so in the channel' })
        .expect(200);
    }
    await portal.move(id, 'deploying', {}, olaf).expect(201);
    await portal
      .request('post', `/releases/${id}/tasks`)
      .send({ title: 'Too late' })
      .expect(409);
    await portal.move(id, 'deployed', {}, olaf).expect(201);
    const unsaid = await portal.move(id, 'reviewed').expect(409);
    expect(unsaid.body.error.message).toContain(
      'Nobody has said yet whether its success criteria are met',
    );
    await portal
      .request('put', `/releases/${id}/review`, { as: dana })
      .set('If-Match', '*')
      .send({ success: 'met' })
      .expect(200);
    await portal.move(id, 'reviewed').expect(201);
    const release = await portal.get(id);
    expect(release).toMatchObject({
      state: 'reviewed',
      isUnapproved: false,
      isExpedited: false,
      window: {
        start: '2026-03-11T20:00:00.000Z',
        end: '2026-03-11T22:00:00.000Z',
        timeZone: 'Europe/Vienna',
      },
      goal: 'Instant payments',
      successBy: '2026-03-20',
      moves: [],
      at: '2026-03-11T20:00:00.000Z',
    });
    expect(release.tasks[0]).toMatchObject({
      title: 'Tell support',
      doneBy: 'user:default/dana',
      doneAt: '2026-03-11T20:30:00.000Z',
      evidence: 'Said so in the channel',
    });
    expect(release.transitions.map(({ to, by }) => [to, by])).toEqual([
      ['in-review', 'user:default/dana'],
      ['accepted', 'user:default/dana'],
      ['deploying', 'user:default/olaf'],
      ['deployed', 'user:default/olaf'],
      ['reviewed', 'user:default/dana'],
    ]);
  });

  it('makes follow-ups of what an emergency skipped, which have to be closed before the review', async () => {
    const portal = await start();
    setTime('2026-03-13T09:00:00Z');
    const { id } = await portal.create(highRisk);
    await portal.move(id, 'deploying', { expedite: true }).expect(400);
    const expedite = { expedite: true, reason: 'Cards are declined' };
    const { body } = await portal.move(id, 'deploying', expedite).expect(201);
    expect(body).toMatchObject({ state: 'deploying', isExpedited: true });
    const followUps = await followUpsOf(portal);
    const ofOrigin = async (originId: string) =>
      (await portal.request('get', `/follow-ups?originId=${originId}`)).body
        .totalItems;
    expect([await ofOrigin(id), await ofOrigin('other')]).toEqual([2, 0]);
    expect(followUps.map(({ owner }) => owner).sort()).toEqual([
      DEVELOPMENT,
      OPERATIONS,
    ]);
    expect(followUps[0]).toMatchObject({
      entityRef: PAYMENTS,
      severity: 'high',
      due: '2026-03-17',
      origin: { type: 'release', id },
    });
    await portal.move(id, 'deployed').expect(201);
    const open = await portal.move(id, 'reviewed').expect(409);
    expect(open.body.error.message).toContain('still open: 2');
    await portal.sign(id, 'operations', olaf).expect(201);
    for (const followUp of followUps) {
      await portal
        .request('patch', `/follow-ups/${followUp.id}`)
        .send({ state: 'done' })
        .expect(200);
    }
    await portal.move(id, 'reviewed').expect(201);
  });

  it('says of what was deployed without being accepted that it was, and of what was undone', async () => {
    const portal = await start();
    const { id } = await portal.create(highRisk);
    const reason = 'Found it running';
    const { body } = await portal.move(id, 'deployed', { reason }).expect(201);
    expect(body).toMatchObject({ state: 'deployed', isUnapproved: true });
    expect(body.transitions[0].unmet).toHaveLength(3);
    await portal.move(id, 'rolling-back', { reason: 'Errors' }).expect(201);
    await portal.move(id, 'rolled-back', { reason: 'Is gone' }).expect(201);
    const unknown = await portal.move(id, 'accepted').expect(409);
    expect(unknown.body.error.message).toContain(
      'A release that is rolled-back cannot be accepted; it can be reviewed',
    );
  });

  it('takes the risk of its changes, and voids sign-offs when it grows', async () => {
    const portal = await start();
    const report = (risk: string) =>
      portal
        .request('post', '/changes', { as: pipeline })
        .send({
          changes: [
            {
              source: 'github',
              externalId: 'acme/payments#7',
              kind: 'pull-request',
              title: 'Split the table',
              description: `## Risk\n\n${risk}\n`,
              entityRefs: [PAYMENTS],
            },
          ],
        })
        .expect(200);
    await report('medium');
    const { body: changes } = await portal.request('get', '/changes');
    const [{ id: changeId }] = changes.items;
    const release = await portal.create({ changeIds: [changeId] });
    expect(release).toMatchObject({
      risk: 'medium',
      state: 'draft',
      changes: [{ id: changeId, title: 'Split the table', risk: 'medium' }],
    });
    await portal.move(release.id, 'in-review').expect(201);
    await portal.sign(release.id, 'operations', olaf).expect(201);
    await portal.move(release.id, 'accepted').expect(201);
    await report('high');
    const refused = await portal.move(release.id, 'deploying').expect(409);
    expect(refused.body.error.message).toContain(
      'operations: has to sign anew, for since user:default/olaf did, this has changed: risk',
    );
  });

  it('lists them by what they are, the latest first', async () => {
    const portal = await start();
    setTime('2026-03-01T00:00:00Z');
    const planned = await portal.create({ window, draft: true });
    setTime('2026-03-02T00:00:00Z');
    const theirs = await portal.create({ entityRefs: [LEDGER], roles: [] });
    const list = async (query: string, as = dana) => {
      const { body } = await portal
        .request('get', `/releases?${query}`, { as })
        .expect(200);
      return (body.items as Release[]).map(({ id }) => id);
    };
    expect(await list('')).toEqual([planned.id, theirs.id]);
    expect(await list(`entityRef=${LEDGER}`)).toEqual([theirs.id]);
    expect(await list('state=draft&state=in-review')).toEqual([planned.id]);
    expect(await list('owner=me', olaf)).toEqual([planned.id]);
    expect(await list('owner=me', pipeline)).toEqual([]);
    expect(await list('from=2026-03-10T00:00:00Z')).toEqual([planned.id]);
    expect(await list('to=2026-03-10T00:00:00Z')).toEqual([theirs.id]);
    const { body } = await portal.request('get', '/releases?limit=1');
    const { nextCursor } = body.pageInfo;
    expect(await list(`limit=1&cursor=${nextCursor}`)).toEqual([theirs.id]);
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
