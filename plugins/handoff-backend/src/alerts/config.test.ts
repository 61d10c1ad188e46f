import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { readAlertsConfig } from './config';

function read(handoff: JsonObject) {
  return readAlertsConfig(new ConfigReader({ handoff }));
}

describe('readAlertsConfig', () => {
  it('has defaults', () => {
    const config = read({});
    expect(config.staleAfter.toISO()).toBe('PT12H');
    expect(config.limits).toEqual({
      maxBodyBytes: 8_388_608,
      maxAlerts: 10_000,
    });
    expect(config.retention).toMatchObject({ values: { days: 400 } });
    expect(config.entityLabels[0]).toBe('service');
  });

  it('takes durations as Backstage does, and forever', () => {
    const config = read({
      alerts: { staleAfter: '2h', limits: { maxAlerts: 5 } },
      retention: { alerts: 'forever' },
    });
    expect(config.staleAfter.as('hours')).toBe(2);
    expect(config.limits.maxAlerts).toBe(5);
    expect(config.retention).toBe('forever');
    const kept = read({ retention: { alerts: { days: 30 } } }).retention;
    expect(kept).toMatchObject({ values: { days: 30 } });
  });

  it.each([
    ['alerts.staleAfter', { alerts: { staleAfter: 'soon' } }],
    ['alerts.staleAfter', { alerts: { staleAfter: { seconds: 10 } } }],
    ['alerts.limits.maxAlerts', { alerts: { limits: { maxAlerts: 0 } } }],
    [
      'alerts.limits.maxBodyBytes',
      { alerts: { limits: { maxBodyBytes: 1.5 } } },
    ],
    ['alerts.entityLabels', { alerts: { entityLabels: ['a b'] } }],
    ['retention.alerts', { retention: { alerts: 'always' } }],
    ['retention.alerts', { retention: { alerts: { hours: -1 } } }],
  ])('names %s when it does not fit', (key, handoff) => {
    expect(() => read(handoff)).toThrow(`handoff.${key}`);
  });
});
