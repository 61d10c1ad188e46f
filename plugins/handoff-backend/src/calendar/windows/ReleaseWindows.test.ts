import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { EntityAccess } from '../../catalog';
import { KnownPeriods, type PeriodRule } from '../periods';
import { ReleaseWindows } from './ReleaseWindows';

const freeze: PeriodRule = {
  id: 'year-end',
  kind: 'freeze',
  title: 'Year end',
  scopeRef: 'domain:default/finance',
  start: '2026-12-18T18:00:00',
  duration: 'P10D',
  timeZone: 'Europe/Vienna',
  environments: [],
};

function entity(kind: string, name: string, partOf?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    relations: partOf ? [{ type: 'partOf', targetRef: partOf }] : [],
  };
}

function create(extent: AuthorizeResult.ALLOW | AuthorizeResult.DENY) {
  const auth = mockServices.auth();
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async () => [{ result: extent }],
  });
  const access = EntityAccess.create({
    auth,
    permissions,
    userInfo: mockServices.userInfo(),
    catalog: catalogServiceMock({
      entities: [
        entity('Component', 'payments', 'system:default/money'),
        entity('System', 'money', 'domain:default/europe'),
        entity('Domain', 'europe', 'domain:default/finance'),
        entity('Domain', 'finance', 'domain:default/europe'),
        entity('Component', 'website'),
      ],
    }),
  });
  return ReleaseWindows.create({
    auth,
    access,
    known: KnownPeriods.create({
      access,
      configured: [freeze, { ...freeze, id: 'db', kind: 'maintenance' }],
      store: { list: async () => [] } as never,
    }),
  });
}

const planned = {
  entityRefs: ['component:default/payments'],
  start: '2026-12-20T10:00:00Z',
  end: '2026-12-20T12:00:00Z',
};
const context = { credentials: mockCredentials.user() };

describe('ReleaseWindows', () => {
  it('finds the freeze of a domain above the system of an entity', async () => {
    const windows = create(AuthorizeResult.ALLOW);
    expect(await windows.violations(planned, context)).toEqual([
      {
        kind: 'freeze',
        periodId: 'year-end',
        title: 'Year end',
        start: '2026-12-18T17:00:00.000Z',
        end: '2026-12-28T17:00:00.000Z',
        entityRef: 'component:default/payments',
        message:
          "It overlaps the freeze 'Year end' of component:default/payments, 2026-12-18 18:00 to 2026-12-28 18:00 (Europe/Vienna)",
      },
    ]);
    const website = { ...planned, entityRefs: ['component:default/website'] };
    expect(await windows.violations(website, context)).toEqual([]);
  });

  it('tells nothing of a period for what the caller may not read but that it is there', async () => {
    const windows = create(AuthorizeResult.DENY);
    expect(await windows.violations(planned, context)).toEqual([
      { kind: 'freeze', message: 'It overlaps a freeze that you may not see' },
    ]);
  });
});
