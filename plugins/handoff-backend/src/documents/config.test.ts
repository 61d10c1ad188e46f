import { ConfigReader } from '@backstage/config';
import { readDocumentsConfig } from './config';

function read(documents?: object) {
  const {
    frequency,
    freshness: _,
    ...rest
  } = readDocumentsConfig(
    new ConfigReader(documents ? { handoff: { documents } } : {}),
  );
  return { ...rest, frequency: frequency.toISO() };
}

const COMPONENTS = { kind: 'Component' };

describe('readDocumentsConfig', () => {
  it('has a default for everything', () => {
    const defaults = {
      frequency: 'PT30M',
      conventions: [
        { filter: COMPONENTS, folders: ['ops', 'runbooks', 'docs/runbooks'] },
      ],
      expected: [
        { filter: COMPONENTS, kinds: ['runbook', 'rollback', 'escalation'] },
      ],
      limits: {
        concurrency: 4,
        requestsPerHourAndHost: 4500,
        maxFileBytes: 1_048_576,
        maxFiles: 2000,
      },
    };
    expect(read()).toEqual(defaults);
    expect(read({ schedule: {}, limits: {} })).toEqual(defaults);
  });

  it('reads every key', () => {
    expect(
      read({
        schedule: { frequency: { hours: 1 } },
        conventions: [
          { url: 'https://github.com/acme/runbooks/tree/main/{{name}}' },
          {
            filter: { 'spec.type': 'service' },
            folders: ['./a/', '.'],
          },
        ],
        expected: [{ filter: { kind: 'Resource' }, kinds: ['operations'] }],
        limits: {
          concurrency: 1,
          requestsPerHourAndHost: 2,
          maxFileBytes: 3,
          maxFiles: 4,
        },
      }),
    ).toEqual({
      frequency: 'PT1H',
      conventions: [
        {
          filter: COMPONENTS,
          folders: [''],
          url: 'https://github.com/acme/runbooks/tree/main/{{name}}',
        },
        { filter: { 'spec.type': 'service' }, folders: ['a', ''] },
      ],
      expected: [{ filter: { kind: 'Resource' }, kinds: ['operations'] }],
      limits: {
        concurrency: 1,
        requestsPerHourAndHost: 2,
        maxFileBytes: 3,
        maxFiles: 4,
      },
    });
    expect(read({ schedule: { frequency: 'PT15M' } }).frequency).toBe('PT15M');
  });

  it('can be without conventions and expectations', () => {
    expect(read({ conventions: false, expected: [] })).toMatchObject({
      conventions: [],
      expected: [],
    });
    expect(read({ conventions: [] }).conventions).toEqual([]);
  });

  it.each([
    [
      { schedule: { frequency: 'often' } },
      'handoff.documents.schedule.frequency',
    ],
    [
      { schedule: { frequency: { cron: '* * * * *' } } },
      'handoff.documents.schedule.frequency',
    ],
    [{ schedule: { frequency: { seconds: 1 } } }, 'at least a minute'],
    [{ conventions: true }, 'handoff.documents.conventions'],
    [
      { conventions: [{ folders: ['../x'] }] },
      "handoff.documents.conventions[0].folders has '../x', which leads out",
    ],
    [{ conventions: [{ folders: ['/etc'] }] }, 'absolute'],
    [
      { conventions: [{ url: 'runbooks' }] },
      "handoff.documents.conventions[0].url must be an address that starts with https://, but is 'runbooks'",
    ],
    [
      { conventions: [{}, { filter: { $unknown: 1 } }] },
      'handoff.documents.conventions[1].filter',
    ],
    [{ expected: [{}] }, 'kinds'],
    [
      { expected: [{ kinds: ['recipe'] }] },
      "handoff.documents.expected[0].kinds has 'recipe', but takes runbook, rollback",
    ],
    [
      { limits: { maxFiles: 0 } },
      'handoff.documents.limits.maxFiles must be a whole number of at least 1, but is 0',
    ],
    [{ limits: { concurrency: 1.5 } }, 'handoff.documents.limits.concurrency'],
    [
      { limits: { maxFileBytes: 'much' } },
      'handoff.documents.limits.maxFileBytes',
    ],
  ])('refuses %j', (documents, message) => {
    expect(() => read(documents)).toThrow(message);
  });
});
