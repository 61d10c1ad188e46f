const NAME = 'handoff.environments';
const KEPT = 4;

/** The environments that runs were last started for in this browser, the latest first. */
export function recentEnvironments(): string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter(item => typeof item === 'string').slice(0, KEPT)
      : [];
  } catch {
    return [];
  }
}

/** Keeps an environment for the next time; where the browser keeps nothing, it is typed again. */
export function rememberEnvironment(environment: string): void {
  const others = recentEnvironments().filter(item => item !== environment);
  try {
    window.localStorage.setItem(
      NAME,
      JSON.stringify([environment, ...others].slice(0, KEPT)),
    );
  } catch {
    // Not worth a word.
  }
}
