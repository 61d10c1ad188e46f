import { performance } from 'node:perf_hooks';
import type { Backend } from './startBackend';

/**
 * How long requests take, in milliseconds. They take turns, so that what else the machine does slows all of them.
 *
 * @param requests - paths by the names that the times get
 * @param options - `warmUp`: requests of each that do not count; `check`: throws when an answer is not what is measured
 */
export async function timeRequests(
  backend: Backend,
  requests: Record<string, string>,
  options: {
    count: number;
    warmUp: number;
    check?: (
      name: string,
      answer: Awaited<ReturnType<Backend['send']>>,
    ) => void;
  },
): Promise<Map<string, number[]>> {
  const { count, warmUp, check } = options;
  const times = new Map<string, number[]>();
  for (let i = 0; i < count + warmUp; i++) {
    for (const [name, path] of Object.entries(requests)) {
      const start = performance.now();
      const answer = await backend.send('GET', path);
      const time = performance.now() - start;
      check?.(name, answer);
      if (i >= warmUp) times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  return times;
}
