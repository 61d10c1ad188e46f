import { mockServices } from '@backstage/backend-test-utils';
import type { SignalPayload } from '@backstage/plugin-signals-node';
import { ChangeSignals } from './ChangeSignals';

describe('ChangeSignals', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('tells lists of all entities at once, and then now and then, however many are computed', () => {
    const published: SignalPayload[] = [];
    const signals = ChangeSignals.create({
      signals: { publish: async signal => void published.push(signal) },
      logger: mockServices.logger.mock(),
    });
    const ofFleet = () =>
      published.filter(({ channel }) => channel === 'handoff:readiness');

    for (let number = 0; number < 10_000; number += 1) {
      signals.readinessChanged(`component:default/service-${number}`);
    }
    expect(ofFleet()).toEqual([
      {
        recipients: { type: 'broadcast' },
        channel: 'handoff:readiness',
        message: { changed: 'readiness' },
      },
    ]);
    expect(published).toContainEqual(
      expect.objectContaining({
        channel: 'handoff:entity:component:default/service-9999',
      }),
    );
    jest.advanceTimersByTime(4_999);
    expect(ofFleet()).toHaveLength(1);
    jest.advanceTimersByTime(1);
    expect(ofFleet()).toHaveLength(2);

    jest.advanceTimersByTime(60_000);
    expect(ofFleet()).toHaveLength(2);
    signals.readinessChanged('component:default/service-1');
    expect(ofFleet()).toHaveLength(3);
  });
});
