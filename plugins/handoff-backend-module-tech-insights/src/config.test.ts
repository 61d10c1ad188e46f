import { mockServices } from '@backstage/backend-test-utils';
import type { JsonValue } from '@backstage/types';
import { component } from './__testUtils__/startTechInsightsPortal';
import { readTechInsightsConfig } from './config';

function read(techInsights?: JsonValue) {
  return readTechInsightsConfig(
    mockServices.rootConfig({ data: { handoff: { techInsights } } }),
  );
}

describe('readTechInsightsConfig', () => {
  it('asks every hour about gates of the same id without a configuration', () => {
    expect(read()).toEqual({
      schedule: {
        frequency: { hours: 1 },
        timeout: { minutes: 30 },
        initialDelay: { minutes: 1 },
      },
    });
  });

  it('reads all keys', () => {
    const config = read({
      schedule: { frequency: { minutes: 5 }, timeout: { minutes: 1 } },
      checks: { 'my.check': 'owned', slo: 'load-test' },
      filter: { kind: 'component', 'spec.type': { $in: ['service'] } },
    });
    expect(config.schedule).toMatchObject({ frequency: { minutes: 5 } });
    expect(Object.fromEntries(config.gateOf ?? [])).toEqual({
      'my.check': 'owned',
      slo: 'load-test',
    });
    expect(config.accepts?.(component('payments'))).toBe(true);
    expect(config.accepts?.(component('docs', 'website'))).toBe(false);
  });

  it.each([
    [{ schedule: { frequency: 'often' } }, 'handoff.techInsights.schedule:'],
    [{ checks: ['owned'] }, 'handoff.techInsights.checks:'],
    [{ checks: { slo: 1 } }, 'handoff.techInsights.checks.slo: must be'],
    [
      { checks: { slo: 'owned', 'has-owner': 'owned' } },
      "handoff.techInsights.checks.has-owner: the gate 'owned' is decided by the check 'slo' already",
    ],
    [{ filter: { $some: 1 } }, 'handoff.techInsights.filter:'],
  ])('refuses %j', (techInsights, message) => {
    expect(() => read(techInsights)).toThrow(message);
  });
});
