import { mockServices } from '@backstage/backend-test-utils';
import { readEnvironmentsConfig } from './config';

const read = (environments: object) =>
  readEnvironmentsConfig(
    mockServices.rootConfig({
      data: { handoff: { changes: { environments } } },
    }),
  );
const declare = (changes: object) =>
  read({
    expectedDifferences: [
      { fact: 'version', reason: 'Staging runs ahead' },
      { fact: 'featureFlags.beta', reason: 'It is tried out', ...changes },
    ],
  });

describe('the configuration of environments', () => {
  it('has a usual order, and expects nothing', () => {
    const { order, expectedDifferences } = read({});
    expect(order.slice(-3)).toEqual(['staging', 'preproduction', 'production']);
    expect(expectedDifferences).toEqual([]);
  });

  it('reads what is declared', () => {
    const declared = {
      fact: 'runtime.*',
      environments: ['staging', 'pr-*'],
      entities: ['component:default/web'],
      reason: 'It is renewed',
      until: '2026-12-31',
    };
    expect(
      read({ order: ['blue', 'green'], expectedDifferences: [declared] }),
    ).toEqual({ order: ['blue', 'green'], expectedDifferences: [declared] });
  });

  const second = 'handoff.changes.environments.expectedDifferences[1]';
  it.each([
    [`${second}.reason`, { reason: ' ' }],
    [`${second}.reason`, { reason: 7 }],
    [`${second}.fact`, { fact: undefined }],
    [
      `${second}.fact must begin with version, migration`,
      { fact: 'flags.beta' },
    ],
    [`${second}.environments`, { environments: 'staging' }],
    [`${second}.environments`, { environments: [] }],
    [`${second}.entities`, { entities: [7] }],
    [`${second}.until must be a date`, { until: '2026-02-30' }],
    [`${second}.until must be a date`, { until: 'soon' }],
    [`${second} has 'environment', but takes`, { environment: 'staging' }],
  ])('says what is wrong at %s', (message, changes) => {
    expect(() => declare(changes)).toThrow(message);
  });

  it('says what is wrong with the order', () => {
    expect(() => read({ order: ['staging', ''] })).toThrow(
      'handoff.changes.environments.order must be a list of names',
    );
  });
});
