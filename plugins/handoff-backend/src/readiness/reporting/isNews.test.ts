import { Duration } from 'luxon';
import type { GateReport } from '../evaluation';
import { isNews } from './isNews';

const passed: GateReport = {
  entityRef: 'component:default/payments',
  gateId: 'load-test',
  state: 'passed',
  reason: 'Every objective held',
  at: '2026-11-01T10:00:00Z',
  receivedAt: '2026-11-01T10:00:00Z',
  by: 'module:tech-insights',
};
const anHourLater = { at: '2026-11-01T11:00:00Z' };
const byCi = { ...passed, by: 'external:ci' };

describe('isNews', () => {
  it.each([
    ['what is the first', {}, undefined, true],
    ['that something is wrong', { state: 'error' }, undefined, true],
    ['that nothing is known', { state: 'no-data' }, undefined, false],
    ['the same soon after', anHourLater, passed, false],
    ['the same a day later', { at: '2026-11-02T10:00:00Z' }, passed, true],
    ['another state', { state: 'failed', ...anHourLater }, passed, true],
    ['another state of older facts', { state: 'failed' }, passed, true],
    ['another reason', { reason: 'It held', ...anHourLater }, passed, true],
    [
      'another link',
      { evidenceUrl: 'https://k6.example.com', ...anHourLater },
      passed,
      true,
    ],
    ['that it is not known any more', { state: 'no-data' }, passed, true],
    [
      'that somebody else is not known to be right',
      { state: 'no-data', ...anHourLater },
      byCi,
      false,
    ],
    [
      'that it could not be asked after somebody else',
      { state: 'error', ...anHourLater },
      byCi,
      false,
    ],
    [
      'what was found after somebody else',
      { state: 'failed', ...anHourLater },
      byCi,
      true,
    ],
    ['what was found before somebody else', { state: 'failed' }, byCi, false],
  ] as const)('tells %s: %j', (_, changes, last, expected) => {
    expect(isNews({ ...passed, ...changes }, last, undefined)).toBe(expected);
  });

  it('has the same said again before it ends', () => {
    const found = { ...passed, ...anHourLater };
    expect(isNews(found, passed, Duration.fromObject({ hours: 2 }))).toBe(true);
    expect(isNews(found, passed, Duration.fromObject({ hours: 3 }))).toBe(
      false,
    );
  });
});
