import { TestDatabases } from '@backstage/backend-test-utils';
import type { Release } from 'backstage-plugin-handoff-common';
import { LEDGER, startReleases } from './__testUtils__/startReleases';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('releases on %s', databaseId => {
  it('are found by a part of their title, goal or version, which is taken literally', async () => {
    const knex = await databases.init(databaseId);
    const portal = await startReleases({ knex });
    const titleOf = ({ title }: Release) => title;
    for (const release of [
      { title: 'Payments 100% in the new region', version: '2.4.1' },
      { title: 'Ledger_split', entityRefs: [LEDGER], roles: [] },
      { title: 'Überweisung', goal: 'Fewer cards that are *refused*' },
      { title: 'C:\\temp', version: '2x4' },
    ]) {
      await portal.create({ draft: true, ...release });
    }
    const find = async (q: string, others = '') => {
      const { body } = await portal
        .request('get', `/releases?q=${encodeURIComponent(q)}${others}`)
        .expect(200);
      expect(body.totalItems).toBe(body.items.length);
      return (body.items as Release[]).map(titleOf).sort();
    };
    expect(await find('PAYMENTS')).toEqual(['Payments 100% in the new region']);
    expect(await find('cards THAT')).toEqual(['Überweisung']);
    expect(await find('2.4')).toEqual(['Payments 100% in the new region']);
    expect(await find('0%')).toEqual(['Payments 100% in the new region']);
    expect(await find('r_s')).toEqual(['Ledger_split']);
    expect(await find('%')).toEqual(['Payments 100% in the new region']);
    expect(await find('c:\\')).toEqual(['C:\\temp']);
    expect(await find('Über')).toEqual(['Überweisung']);
    expect(await find('nothing like it')).toEqual([]);
    expect(await find('  ')).toHaveLength(4);
    expect(await find('e', `&entityRef=${LEDGER}`)).toEqual(['Ledger_split']);
    await portal.request('get', `/releases?q=${'x'.repeat(201)}`).expect(400);
  });
});
