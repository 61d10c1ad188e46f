import { measureBundle } from './bundle';
import { measureCalendar } from './calendar';
import { measureChanges } from './changes';
import { measureFreshness } from './freshness';
import { measureInsights } from './insights';
import { measureIntake } from './intake';
import { measureReadiness } from './readiness';
import { measureRefresh } from './refresh';
import { measureResolution } from './resolution';
import { measureReleases } from './releases';
import { measureRetrieval } from './retrieval';
import { measureSearchLatency } from './searchLatency';
import { measureTimeline } from './timeline';

/** All benchmarks by name. Each prints what it measures as Markdown. */
const benchmarks: Record<string, (options: string[]) => Promise<void>> = {
  bundle: measureBundle,
  calendar: measureCalendar,
  changes: measureChanges,
  freshness: measureFreshness,
  insights: measureInsights,
  intake: measureIntake,
  readiness: measureReadiness,
  refresh: measureRefresh,
  resolution: measureResolution,
  releases: measureReleases,
  retrieval: measureRetrieval,
  'search-latency': measureSearchLatency,
  timeline: measureTimeline,
};

/** Runs a benchmark; says which there are when the name is none of theirs. */
export async function runBenchmark(
  name: string | undefined,
  options: string[],
): Promise<void> {
  const benchmark = name && benchmarks[name];
  if (!benchmark) {
    const names = Object.keys(benchmarks).join(' | ');
    throw new Error(`Unknown benchmark '${name}', use: yarn bench ${names}`);
  }
  await benchmark(options);
}
