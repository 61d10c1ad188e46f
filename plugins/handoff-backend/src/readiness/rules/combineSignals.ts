import type { DateTime } from 'luxon';
import type { GateState } from './GateState';

/** What one source says of a gate. */
export interface Signal {
  source: 'check' | 'reported' | 'sign-off';
  state: GateState;
  reason: string;
  /** Since when it says so. */
  at?: DateTime<true>;
  /** When it ends by itself. */
  expiresAt?: DateTime<true>;
}

/** What the owner of a gate has decided where its sources disagree. */
export interface Decision {
  state: 'passed' | 'failed';
  reason: string;
  at: DateTime<true>;
}

/** What all sources together say. */
export interface Verdict {
  state: GateState;
  reason: string;
  expiresAt?: DateTime<true>;
}

/** Where signals do not conflict, the first of these that a source says is what counts. */
const ORDER: GateState[] = ['failed', 'warning', 'error', 'no-data', 'passed'];

/**
 * One state from all sources that decide a gate. Each of them has to speak: silence and errors never count as passed. When
 * one says passed and another one failed, the signals conflict until the owner of the gate decides; the decision holds
 * until a source says something new. What has ended counts as silence.
 *
 * @param given - one for each source that the gate names
 */
export function combineSignals(
  given: Signal[],
  options: { now: DateTime<true>; decision?: Decision },
): Verdict {
  const { now, decision } = options;
  const signals = given.map(signal => silenceEnded(signal, now));
  const speaking = signals.filter(({ state }) => state !== 'not-applicable');
  if (!speaking.length) {
    return {
      state: signals.length ? 'not-applicable' : 'no-data',
      reason: reasonOf(signals) || 'Nothing has decided it yet',
    };
  }
  const says = (state: GateState) =>
    speaking.filter(signal => signal.state === state);
  if (says('passed').length && says('failed').length) {
    const isDecided =
      decision && signals.every(({ at }) => !at || at <= decision.at);
    return isDecided
      ? {
          state: decision.state,
          reason: decision.reason,
          // The decision is about those who disagree, for as long as they do.
          expiresAt: firstEnd([...says('passed'), ...says('failed')]),
        }
      : { state: 'warning', reason: `Signals conflict: ${reasonOf(speaking)}` };
  }
  const state = ORDER.find(each => says(each).length) ?? 'no-data';
  return {
    state,
    reason: reasonOf(says(state)),
    // Those to whom it does not apply have to speak once that ends.
    expiresAt: state === 'passed' ? firstEnd(signals) : undefined,
  };
}

function silenceEnded(signal: Signal, now: DateTime<true>): Signal {
  const { expiresAt, reason } = signal;
  return expiresAt && expiresAt <= now
    ? {
        ...signal,
        state: 'no-data',
        reason: `Ended on ${expiresAt.toUTC().toISODate()}: ${reason}`,
      }
    : signal;
}

function reasonOf(signals: Signal[]): string {
  return signals
    .map(({ reason }) => reason)
    .filter(Boolean)
    .join(' · ');
}

function firstEnd(signals: Signal[]): DateTime<true> | undefined {
  return signals
    .flatMap(({ expiresAt }) => expiresAt ?? [])
    .sort((a, b) => a.toMillis() - b.toMillis())[0];
}
