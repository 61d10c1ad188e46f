import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const EVERY_MS = 500;

/** The most of the heap that is in use, in MB, in the first and in the last third of the time that something takes. */
export async function measureHeap(
  run: () => Promise<unknown>,
): Promise<[first: string, last: string]> {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const samples: number[] = [];
  const timer = setInterval(() => {
    collectGarbage();
    samples.push(process.memoryUsage().heapUsed / 2 ** 20);
  }, EVERY_MS);
  try {
    await run();
  } finally {
    clearInterval(timer);
  }
  const third = Math.ceil(samples.length / 3);
  const most = (part: number[]) => Math.max(...part).toFixed(0);
  return [most(samples.slice(0, third)), most(samples.slice(-third))];
}
