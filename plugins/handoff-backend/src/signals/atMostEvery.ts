/**
 * Calls at once, and then at most once in an interval, in milliseconds. What is asked for in between becomes one call at
 * the end of the interval.
 */
export function atMostEvery(interval: number, call: () => void): () => void {
  let pause: NodeJS.Timeout | undefined;
  let isAskedFor = false;
  const run = () => {
    isAskedFor = false;
    pause = setTimeout(() => {
      pause = undefined;
      if (isAskedFor) run();
    }, interval);
    // Nobody waits for it when the backend stops.
    pause.unref();
    call();
  };
  return () => {
    if (pause) isAskedFor = true;
    else run();
  };
}
