/** A count with its noun, in the right number. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** Names with commas and an _and_. */
export function listOf(names: readonly string[]): string {
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    : names.join();
}

/** The first few of some names, and how many more there are. */
export function someOf(names: readonly string[], limit = 3): string {
  const shown = names.slice(0, limit).join(', ');
  return names.length > limit
    ? `${shown} and ${names.length - limit} more`
    : shown;
}
