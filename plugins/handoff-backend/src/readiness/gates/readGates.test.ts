import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { CheckRegistry } from '../checks';
import { readGates } from './readGates';
import { starterGates } from './starterGates';

const checks = CheckRegistry.create({ checks: new Map() });

function read(gates: JsonObject[]) {
  return readGates(new ConfigReader({ handoff: { readiness: { gates } } }), {
    checks,
  });
}

const gate = (changes: JsonObject = {}): JsonObject => ({
  id: 'reviewed',
  title: 'Reviewed',
  criterion: 'Somebody has looked at it.',
  level: 'required',
  signOff: { roles: ['entity-owner'] },
  ...changes,
});

describe('readGates', () => {
  it('has a starter set, all of it advisory', () => {
    const gates = readGates(new ConfigReader({}), { checks });
    expect(gates.map(({ id }) => id)).toEqual(starterGates.map(({ id }) => id));
    expect(new Set(gates.map(({ level }) => level))).toEqual(
      new Set(['advisory']),
    );
    expect(gates.find(({ id }) => id === 'dashboard')?.check).toEqual({
      id: 'link',
      options: { types: ['dashboard', 'slo'] },
    });
  });

  it('reads durations, dates and roles, and fills in what is usual', () => {
    const [read1, read2] = read([
      gate({
        owner: 'Group:SRE',
        validFor: { days: 90 },
        enforceFrom: '2027-01-31',
        signOff: { roles: ['group:default/sre', 'user:ana'], approvals: 2 },
      }),
      gate({
        id: 'scanned',
        signOff: undefined,
        reported: true,
        validFor: '90d',
      }),
    ]);
    expect(read1).toMatchObject({
      owner: 'group:default/sre',
      reported: false,
      signOff: {
        roles: ['group:default/sre', 'user:default/ana'],
        approvals: 2,
      },
      voidOn: ['criterion', 'document-content'],
    });
    expect(read1.validFor?.toISO()).toBe('P90D');
    expect(read1.enforceFrom?.toISO()).toBe('2027-01-31T00:00:00.000Z');
    expect(read2).toMatchObject({ owner: 'entity-owner', voidOn: [] });
  });

  it.each<[string, JsonObject[], string]>([
    ['an id', [gate({ id: 'Not Kebab' })], '[0].id: must be in kebab case'],
    ['an unknown key', [gate({ ownr: 'x' })], '[0]: Unrecognized key: "ownr"'],
    [
      'an owner',
      [gate({ owner: 'component:a' })],
      '[0].owner: must be entity-owner, or a User or Group',
    ],
    [
      'a duration',
      [gate({ validFor: 'soon' })],
      '[0].validFor: must be a duration',
    ],
    [
      'a date',
      [gate({ enforceFrom: '31.1.2027' })],
      '[0].enforceFrom: must be a date',
    ],
    ['a level', [gate({ level: 'must' })], '[0].level: '],
    [
      'an address',
      [gate({ fix: { url: 'vbscript:x' } })],
      '[0].fix.url: must be an address',
    ],
    ['a filter', [gate({ appliesTo: { $some: [] } })], '[0].appliesTo'],
    ['roles', [gate({ signOff: { roles: [] } })], '[0].signOff.roles: '],
    [
      'nothing that decides',
      [gate({ signOff: undefined })],
      '[0].id: is decided by nothing',
    ],
    [
      'voidOn without signOff',
      [gate({ signOff: undefined, reported: true, voidOn: ['criterion'] })],
      '[0].voidOn: is for gates with a signOff',
    ],
    [
      'commits that nobody reports',
      [gate({ voidOn: ['commit'] })],
      '[0].voidOn: takes commit where results are reported',
    ],
    [
      'validFor for a check',
      [
        gate({
          signOff: undefined,
          check: { id: 'document', kind: 'runbook' },
          validFor: '90d',
        }),
      ],
      '[0].validFor: is for what is reported or signed',
    ],
    [
      'enforceFrom for an advisory gate',
      [gate({ level: 'advisory', enforceFrom: '2027-01-31' })],
      '[0].enforceFrom: is for required gates',
    ],
    [
      'two of one id',
      [gate(), gate()],
      "[1].id is 'reviewed', which is that of handoff.readiness.gates[0] already",
    ],
    [
      'an unknown check',
      [gate({ check: { id: 'magic' } })],
      "[0].check.id: there is no check 'magic', but there is document, ",
    ],
    [
      'an option that a check does not have',
      [gate({ check: { id: 'document', kind: 'poem' } })],
      '[0].check.kind: ',
    ],
  ])('refuses %s, and says where', (_, gates, message) => {
    expect(() => read(gates)).toThrow(`handoff.readiness.gates${message}`);
  });

  it('tells all that is wrong at once', () => {
    expect(() => read([gate({ id: 'A' }), gate({ level: 'b' })])).toThrow(
      /gates\[0\]\.id: .*; handoff\.readiness\.gates\[1\]\.level: /,
    );
  });
});
