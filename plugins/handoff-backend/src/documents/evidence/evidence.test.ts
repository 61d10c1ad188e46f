import { TestDatabases } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { DateTime } from 'luxon';
import {
  change,
  LEDGER,
  risky,
  several,
  startEvidencePortal,
} from './__testUtils__/startEvidencePortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('evidence on %s', databaseId => {
  const start = async (freshness?: JsonObject, gates?: JsonObject[]) =>
    startEvidencePortal({
      knex: await databases.init(databaseId),
      freshness,
      gates,
    });

  const today = () => DateTime.utc().toISODate();

  it('makes a document due when the code has changed that it names', async () => {
    const { report, review, read, list, send } = await start();
    await review();
    expect((await read()).freshness.state).toBe('fresh');
    await report(...several(3), { ...risky, mergedAt: DateTime.utc().toISO() });
    const due = await read();
    expect(due.freshness).toEqual({
      state: 'due',
      reasons: [
        `4 changes, 1 high-risk, since it was verified on ${today()}; all of them in files that it names`,
        `Verified by user:default/mock (revision 1) on ${today()}`,
      ],
    });
    expect(await list('&freshness=due')).toMatchObject([{ id: due.id }]);
    expect(await list('&freshness=fresh')).toEqual([]);
    const summary = await send('get', '/entities/component/default/payments');
    expect(summary.documents).toMatchObject([{ freshness: due.freshness }]);
    const { document } = await send('get', `/documents/${due.id}`);
    expect(document.freshness).toEqual(due.freshness);
    const found = await send('get', '/search?q=refunds');
    expect(found.items).toMatchObject([{ freshness: 'due' }]);

    await report(change('revert', { description: 'Reverts #12' }));
    expect((await read()).freshness).toMatchObject({ state: 'fresh' });

    await report(...several(20));
    expect((await read()).freshness).toMatchObject({ state: 'stale' });
    await send('post', `/documents/${due.id}/reviews`, { revision: 1 });
    const [reviewed] = await list();
    expect(reviewed.freshness).toMatchObject({ state: 'fresh' });
    expect((await read()).freshness.reasons).toEqual([
      `Verified by user:default/mock (revision 1) on ${today()}`,
    ]);
  });

  it('looks again at the documents of a repository, a dependency and a rule alone', async () => {
    const { report, review, read } = await start();
    await review();
    await report(
      ...several(3, { paths: ['src/other.ts'] }),
      change('ledger', { repository: undefined, entityRefs: [LEDGER] }),
      change('elsewhere', { repository: 'github.com/acme/elsewhere' }),
    );
    expect((await read()).freshness).toEqual({
      state: 'fresh',
      reasons: [
        `Verified by user:default/mock (revision 1) on ${today()}`,
        `3 changes since it was verified on ${today()}`,
        `1 change of what its service depends on since it was verified on ${today()}`,
      ],
    });
  });

  it('is verified by the pull request that changed it', async () => {
    const { report, read, refresh, source } = await start();
    expect((await read()).freshness.reasons).toEqual([
      'Nobody has verified it yet',
    ]);
    await report(
      change('rewrite', { paths: ['ops/refunds.md', 'src/payments/a.ts'] }),
      ...several(5),
    );
    Object.assign(source, { etag: 'c2', text: '# Refunds\n\nNew.\n' });
    await refresh();
    const { freshness } = await read();
    expect(freshness.state).toBe('fresh');
    expect(freshness.reasons).toContain(
      `Verified with the pull request that changed it, merged on ${today()}`,
    );
    Object.assign(source, { etag: 'c3', text: '# Refunds\n\nNewer.\n' });
    await refresh();
    expect((await read()).freshness.state).toBe('unverified');
  });

  it('fails the gate that wants a fresh document', async () => {
    const gate = {
      id: 'runbook',
      title: 'A runbook is fresh',
      criterion: 'It is',
      level: 'required',
      check: { id: 'document', kind: 'operations', fresh: true },
    };
    const { report, review, sumUp, send } = await start({}, [gate]);
    await review();
    const readGate = async () => {
      const path = '/readiness/component/default/payments';
      const { gates } = await send('get', path);
      return gates[0];
    };
    expect(await readGate()).toMatchObject({ state: 'passed' });
    await report(...several(5));
    await sumUp();
    expect(await readGate()).toMatchObject({
      state: 'failed',
      reason:
        'It has 1 document of the kind operations, but none that is verified and fresh',
    });
  });

  it('counts nothing where it is turned off', async () => {
    const { report, review, read } = await start({ byChange: false });
    await review();
    await report(...several(20));
    expect((await read()).freshness).toEqual({
      state: 'fresh',
      reasons: [`Verified by user:default/mock (revision 1) on ${today()}`],
    });
  });
});

it('runs on both databases', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});
