const forwardedSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Hands the signals that end this process on to a child, so that we can wait for it instead of leaving it behind.
 *
 * `received` is the last signal that came; `stop` restores the usual behaviour.
 */
export function forwardSignals(child) {
  const forwarding = { received: undefined, stop };
  function forward(signal) {
    forwarding.received = signal;
    child.kill(signal);
  }
  function stop() {
    for (const signal of forwardedSignals) process.off(signal, forward);
  }
  for (const signal of forwardedSignals) process.on(signal, forward);
  return forwarding;
}
