import { environmentKey } from '../../suspects';

/** Environments in an order of names, and those that it does not have after them by name. */
export function orderEnvironments<T>(
  environments: readonly T[],
  order: readonly string[],
  nameOf: (environment: T) => string,
): T[] {
  const keys = order.map(environmentKey);
  const placeOf = (environment: T) => {
    const place = keys.indexOf(environmentKey(nameOf(environment)));
    return place < 0 ? keys.length : place;
  };
  return [...environments].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      nameOf(a).localeCompare(nameOf(b), 'en-US', { numeric: true }),
  );
}
