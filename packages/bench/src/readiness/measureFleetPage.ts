import { performance } from 'node:perf_hooks';
import { percentile } from '../common/percentile';
import { ownerOf } from './fleet';
import type { Backend } from '../common/startBackend';

const REQUESTS = 100;
const WARM_UP = 10;

const PATHS = {
  'first page': '?limit=50',
  'one status': '?limit=50&status=not-ready',
  'one owner': `?limit=50&owner=${ownerOf(7)}`,
  'tier and text': '?limit=50&tier=1&q=service-12',
  'failed gate': '?limit=50&gate=load-test&gateState=failed',
  gates: '/gates',
  'trend of 30 days': '/trend?days=30',
};

/** How long each request of the page of the fleet takes. */
export async function measureFleetPage({
  send,
}: Pick<Backend, 'send'>): Promise<string[][]> {
  const times = new Map<string, number[]>();
  for (let i = 0; i < REQUESTS + WARM_UP; i++) {
    for (const [name, path] of Object.entries(PATHS)) {
      const start = performance.now();
      await send('GET', `/handoff/readiness${path}`);
      const time = performance.now() - start;
      if (i >= WARM_UP) times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  return [...times].map(([name, measured]) => [
    name,
    percentile(measured, 0.5).toFixed(1),
    percentile(measured, 0.95).toFixed(1),
  ]);
}
