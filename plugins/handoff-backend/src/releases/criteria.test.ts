import { TestDatabases } from '@backstage/backend-test-utils';
import { Settings } from 'luxon';
import {
  bea,
  dana,
  DEVELOPMENT,
  highRisk,
  LEDGER,
  olaf,
  PAYMENTS,
  startReleases,
  type ReleasePortal,
} from './__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const window = {
  start: '2026-03-11T20:00:00Z',
  end: '2026-03-11T22:00:00Z',
  timeZone: 'Europe/Vienna',
};

const templates = [
  {
    id: 'service',
    entityTypes: ['Service'],
    documents: ['rollback'],
    questions: ['Was the way back short enough?'],
    tasks: [
      { title: 'Tell support', role: 'development', due: '-P1D' },
      { title: 'Switch over', phase: 'during', after: 'Tell support' },
    ],
  },
  { id: 'risky', minRisk: 'high', roles: ['security'] },
  { id: 'library', entityTypes: ['library'], gates: ['never'] },
];

describe.each(databases.eachSupportedId())(
  'what is asked of releases on %s',
  databaseId => {
    const realNow = Settings.now;

    beforeEach(() => setTime('2026-03-10T09:00:00Z'));
    afterEach(() => {
      Settings.now = realNow;
    });

    function setTime(time: string): void {
      const now = Date.parse(time);
      Settings.now = () => now;
    }

    const start = async (releases = {}) =>
      startReleases({
        knex: await databases.init(databaseId),
        config: { handoff: { releases } },
      });

    const take = (
      portal: ReleasePortal,
      id: string,
      criterionId: string,
      isRemoved = true,
    ) =>
      portal
        .request('patch', `/releases/${id}/criteria/${criterionId}`, {
          as: dana,
        })
        .send({ isRemoved, reason: 'It has no such thing' });

    async function addDocument(portal: ReleasePortal, entityRef = PAYMENTS) {
      const { body } = await portal
        .request('post', '/documents', { as: dana })
        .send({
          entityRef,
          kind: 'rollback',
          title: 'Undo',
          content: '- [ ] Switch back\n',
        })
        .expect(201);
      return body.document;
    }

    it('comes of templates, by type and risk, and is taken out with a reason', async () => {
      const portal = await start({ templates });
      const release = await portal.create({ window, draft: true });
      expect(
        release.criteria.map(({ kind, value }) => `${kind} ${value}`),
      ).toEqual([
        'document rollback',
        'question Was the way back short enough?',
        'task Tell support',
        'task Switch over',
      ]);
      expect(release.criteria.map(({ unmet }) => unmet)).toEqual([
        [`${PAYMENTS}: missing`],
        ['Not answered yet'],
        ['Not done yet'],
        ['Not done yet'],
      ]);
      const [support, over] = release.tasks;
      expect(support).toMatchObject({
        owner: DEVELOPMENT,
        dueAt: '2026-03-10T20:00:00.000Z',
      });
      expect(over).toMatchObject({ phase: 'during', dependsOn: [support.id] });

      const path = `/releases/${release.id}/tasks/${support.id}`;
      const refused = await portal
        .request('delete', path, { as: dana })
        .expect(409);
      expect(refused.body.error.message).toContain('take its criterion');
      const { body: without } = await take(
        portal,
        release.id,
        support.criterionId!,
      ).expect(200);
      expect(without.tasks).toEqual([{ ...over, dependsOn: undefined }]);
      await take(portal, release.id, support.criterionId!).expect(409);

      // A higher risk asks for more, and brings back nothing that was taken out.
      const { body: risky } = await portal
        .request('put', `/releases/${release.id}`, { as: dana })
        .set('If-Match', '*')
        .send({
          title: release.title,
          entityRefs: release.entityRefs,
          roles: release.roles,
          window,
          ...highRisk,
        })
        .expect(200);
      expect(risky.requiredRoles).toEqual([
        'development',
        'operations',
        'security',
      ]);
      expect(risky.tasks).toHaveLength(1);
      const back = await take(
        portal,
        release.id,
        support.criterionId!,
        false,
      ).expect(200);
      expect(back.body.tasks).toContainEqual({
        ...support,
        id: expect.any(String),
      });
    });

    it('holds a release back, until it is met or there is leave', async () => {
      const portal = await start({
        templates: [{ id: 'all', documents: ['rollback'] }],
      });
      const { id } = await portal.create({
        entityRefs: [PAYMENTS, LEDGER],
        raisedRisk: { risk: 'medium', reason: 'Ledger' },
      });
      await portal.move(id, 'in-review').expect(201);
      await portal.sign(id, 'operations', olaf).expect(201);
      const refused = await portal.move(id, 'accepted').expect(409);
      expect(refused.body.error.message).toContain(
        'Document rollback: missing for 2 of 2 entities',
      );
      await addDocument(portal);
      const subject = { type: 'document', id: 'rollback' };
      const ask = (more: object) =>
        portal
          .request('post', `/releases/${id}/exceptions`, { as: dana })
          .send({
            subject,
            reason: 'Only reads',
            expiresAt: '2026-03-11T00:00:00Z',
            ...more,
          });
      await ask({ expiresAt: '2026-03-01T00:00:00Z' }).expect(400);
      await ask({ subject: { type: 'document' } }).expect(400);
      const { body: asked } = await ask({}).expect(201);
      await ask({}).expect(409);
      const [{ id: exceptionId }] = asked.exceptions;
      expect(asked).toMatchObject({
        exceptionRole: 'operations',
        needsDistinctSigners: false,
      });
      const decide = (state: string, as: string, reason?: string) =>
        portal
          .request('patch', `/releases/${id}/exceptions/${exceptionId}`, { as })
          .send({ state, reason });
      const theirs = await decide('granted', dana).expect(403);
      expect(theirs.body.error.message).toContain('Only operations decides');
      await decide('revoked', olaf, 'No').expect(409);
      await decide('denied', olaf).expect(400);
      const { body: granted } = await decide('granted', olaf).expect(200);
      expect(granted.exceptions[0]).toMatchObject({
        state: 'granted',
        requestedBy: 'user:default/dana',
        decidedBy: 'user:default/olaf',
      });
      // New documents of this kind were not signed.
      await portal.sign(id, 'operations', olaf).expect(201);
      await portal.move(id, 'accepted').expect(201);

      setTime('2026-03-11T01:00:00Z');
      const late = await portal.move(id, 'deploying').expect(409);
      expect(late.body.error.message).toContain('missing for 1 of 2 entities');
      const expired = await portal.get(id);
      expect(expired.exceptions[0].state).toBe('expired');
      await decide('revoked', olaf, 'Over').expect(409);
    });

    it('takes somebody else to grant what one asks for, from the risk in the configuration on', async () => {
      const portal = await start();
      const { id } = await portal.create(highRisk);
      const { body } = await portal
        .request('post', `/releases/${id}/exceptions`, { as: bea })
        .send({
          subject: { type: 'dry-run' },
          reason: 'There is no staging',
          expiresAt: '2026-04-01T00:00:00Z',
        })
        .expect(201);
      expect(body.needsDistinctSigners).toBe(true);
      const path = `/releases/${id}/exceptions/${body.exceptions[0].id}`;
      const grant = (as: string) =>
        portal.request('patch', path, { as }).send({ state: 'granted' });
      await grant(bea).expect(403);
      await grant(olaf).expect(200);
      const { exceptions } = await portal.get(id);
      expect(exceptions[0].state).toBe('granted');
      await portal
        .request('patch', path, { as: olaf })
        .send({ state: 'revoked', reason: 'There is one now' })
        .expect(200);
    });

    it('freezes how the entities stood, and a document that was signed voids sign-offs when it changes', async () => {
      const portal = await start();
      const document = await addDocument(portal);
      const { id } = await portal.create({
        raisedRisk: { risk: 'medium', reason: 'Ledger' },
      });
      await portal.move(id, 'in-review').expect(201);
      await portal.sign(id, 'operations', olaf).expect(201);
      const { body: accepted } = await portal.move(id, 'accepted').expect(201);
      expect(accepted.evidence).toMatchObject({
        at: '2026-03-10T09:00:00.000Z',
        documents: [{ documentId: document.id, revision: 1, title: 'Undo' }],
        changed: [],
      });
      await portal
        .request('put', `/documents/${document.id}`, { as: dana })
        .set('If-Match', document.etag)
        .send({ content: '- [ ] Switch back\n- [ ] Look\n' })
        .expect(200);
      const since = await portal.get(id);
      expect(since.evidence!.changed).toEqual([
        {
          entityRef: PAYMENTS,
          what: 'document',
          id: document.id,
          title: 'Undo',
          from: '1',
          to: '2',
        },
      ]);
      expect(since.signOffs[0].voidedBy).toEqual(['documents']);
      await portal.move(id, 'deploying').expect(409);
      await portal.sign(id, 'operations', olaf).expect(201);
      await portal.move(id, 'deploying').expect(201);
    });

    it('drafts texts from the notes of the changes, which are then signed', async () => {
      const portal = await start();
      await portal
        .request('post', '/changes')
        .send({
          changes: [
            {
              source: 'github',
              externalId: 'acme/payments#7',
              kind: 'pull-request',
              title: 'Split [the] table',
              url: 'https://example.com/7',
              description:
                '## Intent\n\nFaster refunds\n\n## Impact\n\nRefunds pause\n\n## Rollback criteria\n\nErrors above 1 %\n',
              entityRefs: [PAYMENTS],
            },
          ],
        })
        .expect(200);
      const { body: changes } = await portal.request('get', '/changes');
      const { id } = await portal.create({
        changeIds: [changes.items[0].id],
        draft: true,
      });
      const { body: texts } = await portal
        .request('get', `/releases/${id}/drafts`)
        .expect(200);
      expect(texts.releaseNotes).toBe(
        '# Payments 2.4\n\n## [Split \\[the\\] table](https://example.com/7)\n\nFaster refunds',
      );
      expect(texts.rollbackCriteria).toContain('Errors above 1 %');
      expect(texts.communicationPlan).toContain('Refunds pause');
      const { body } = await portal
        .request('put', `/releases/${id}`, { as: dana })
        .set('If-Match', '*')
        .send({
          title: 'Payments 2.4',
          entityRefs: [PAYMENTS],
          texts: { releaseNotes: texts.releaseNotes },
        })
        .expect(200);
      expect(body.texts).toEqual({ releaseNotes: texts.releaseNotes });
    });

    it('does tasks in their order, and lets none wait for itself', async () => {
      const portal = await start();
      const { id } = await portal.create({ draft: true });
      const add = async (title: string, dependsOn?: string[]) => {
        const { body } = await portal
          .request('post', `/releases/${id}/tasks`, { as: dana })
          .send({ title, dependsOn })
          .expect(201);
        return body.tasks.at(-1).id as string;
      };
      const first = await add('First');
      const second = await add('Second', [first]);
      const change = (taskId: string, more: object) =>
        portal
          .request('patch', `/releases/${id}/tasks/${taskId}`, { as: dana })
          .send(more);
      const early = await change(second, { isDone: true }).expect(409);
      expect(early.body.error.message).toContain("'First' is to be done first");
      await change(first, { dependsOn: ['nothing'] }).expect(400);
      const circle = await change(first, { dependsOn: [second] }).expect(400);
      expect(circle.body.error.message).toContain('wait for each other');
      await change(first, { isDone: true }).expect(200);
      await change(second, { isDone: true }).expect(200);
    });
  },
);

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
