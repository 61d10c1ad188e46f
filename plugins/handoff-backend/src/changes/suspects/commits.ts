import type { SuspectChange } from './SuspectChange';

const MIN_LENGTH = 7;

/** Whether two commits are the same, of which one may be shortened to seven or more digits. */
export function isSameCommit(
  one: string | undefined,
  other: string | undefined,
): boolean {
  if (!one || !other) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short === long ||
    (short.length >= MIN_LENGTH &&
      long.toLowerCase().startsWith(short.toLowerCase()))
  );
}

/** Whether two things may be of one repository: where either names none, they may. */
export function mayShareRepository(
  one: { readonly repository?: string },
  other: { readonly repository?: string },
): boolean {
  return (
    one.repository === undefined ||
    other.repository === undefined ||
    one.repository === other.repository
  );
}

/** Whether a deployment says itself that it brought the change. */
export function names(
  deployment: SuspectChange,
  change: SuspectChange,
): boolean {
  return (deployment.deploys ?? []).some(
    name => name === change.id || isSameCommit(name, change.commit),
  );
}
