import { ConfigReader } from '@backstage/config';
import { readFreshnessConfig } from './config';
import { defaultFreshnessRules } from './rules';

const read = (freshness?: object) =>
  readFreshnessConfig(
    new ConfigReader(freshness ? { handoff: { freshness } } : {}),
  );

const MONDAY = { weekday: 1, hour: 8, minute: 0, timeZone: 'UTC' };

describe('readFreshnessConfig', () => {
  it('has a default for everything', () => {
    const defaults = { ...defaultFreshnessRules, digest: MONDAY };
    expect(read()).toEqual(defaults);
    expect(read({ weights: { paths: {} }, digest: {} })).toEqual(defaults);
  });

  it('reads what is set, and leaves the rest', () => {
    const { weights, ...rest } = read({
      byChange: false,
      due: 1,
      stale: 1,
      weights: { paths: { high: 9 }, service: { unknown: 0 }, background: 0 },
      digest: { weekday: 'Friday', time: '9:30', timeZone: 'Europe/Oslo' },
    });
    expect(rest).toEqual({
      byChange: false,
      due: 1,
      stale: 1,
      digest: { weekday: 5, hour: 9, minute: 30, timeZone: 'Europe/Oslo' },
    });
    expect(weights).toMatchObject({
      paths: { high: 9, medium: 2 },
      service: { high: 1, unknown: 0 },
      background: 0,
      alert: 2,
    });
    expect(read({ digest: false }).digest).toBeUndefined();
  });

  it.each<[object, string]>([
    [
      { due: 6, stale: 5 },
      'handoff.freshness.due must be above 0, and handoff.freshness.stale at least as much, but they are 6 and 5',
    ],
    [{ due: 0 }, 'but they are 0 and 15'],
    [
      { weights: { alert: -1 } },
      'handoff.freshness.weights.alert must be a number of at least 0, but is -1',
    ],
    [
      { weights: { service: { low: -0.1 } } },
      'handoff.freshness.weights.service.low must be a number of at least 0, but is -0.1',
    ],
    [
      { digest: { weekday: 'Montag' } },
      "handoff.freshness.digest.weekday must be one of monday, tuesday, wednesday, thursday, friday, saturday, sunday, but is 'montag'",
    ],
    [
      { digest: { time: '25:00' } },
      "handoff.freshness.digest.time must be a time of day like '08:00', but is '25:00'",
    ],
    [
      { digest: { timeZone: 'Oslo' } },
      "handoff.freshness.digest.timeZone must be a time zone like Europe/Oslo, but is 'Oslo'",
    ],
  ])('refuses %j', (config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
