/**
 * Where the portal shows a release: a path below the address of the portal.
 *
 * @public
 */
export function releasePath(id: string): string {
  return `/handoff/releases/${encodeURIComponent(id)}`;
}
