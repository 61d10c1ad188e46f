/** How the same environment is called in alerts and in deployments. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['prod', 'production'],
  ['prd', 'production'],
  ['live', 'production'],
  ['stage', 'staging'],
  ['stg', 'staging'],
  ['dev', 'development'],
]);

/** The name of an environment, without case and in full: `Prod` and `production` are the same. */
export function environmentKey(name: string): string {
  const key = name.trim().toLowerCase();
  return SHORT_NAMES.get(key) ?? key;
}

/** Whether something may have happened in an environment: what names none may have happened in any. */
export function mayBeIn(
  environment: string | undefined,
  named: string | undefined,
): boolean {
  return (
    environment === undefined ||
    named === undefined ||
    environmentKey(environment) === environmentKey(named)
  );
}
