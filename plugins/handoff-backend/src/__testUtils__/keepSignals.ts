import type { SignalPayload } from '@backstage/plugin-signals-node';

/** Keeps what is signalled, but for readiness: that is computed in the background, in its own time. */
export function keepSignals(
  kept: SignalPayload[],
): (signal: SignalPayload) => Promise<void> {
  return async signal => {
    const { changed } = signal.message as { changed?: unknown };
    if (changed !== 'readiness') kept.push(signal);
  };
}
