import { measureLatency } from './measureLatency';
import { measureQuality } from './measureQuality';

/**
 * How well and how fast alerts are resolved to the documents that answer them.
 *
 * @param options - `quality` or `latency`, to measure only one of them
 */
export async function measureResolution(options: string[]): Promise<void> {
  const wants = (what: string) => !options.length || options.includes(what);
  if (wants('quality')) await measureQuality();
  if (wants('latency')) await measureLatency();
}
