import type { ScmIntegrationRegistry } from '@backstage/integration';

/** What Backstage's readers ask of a host to learn whether a repository changed. Others ask once. */
const CHECKS: Record<string, number> = { gitlab: 2 };

/**
 * How many requests a reading makes when nothing changed. A changed repository costs one more, for its archive.
 *
 * @remarks
 *
 * An address without a ref costs one more, as the default branch has to be asked for. Addresses that the catalog makes
 * have one.
 */
export function requestCost(
  root: string,
  integrations: ScmIntegrationRegistry,
): number {
  const type = integrations.byUrl(root)?.type ?? '';
  const lacksRef =
    (type === 'github' && !root.includes('/tree/')) ||
    (type === 'bitbucketServer' && !new URL(root).searchParams.has('at'));
  return (CHECKS[type] ?? 1) + (lacksRef ? 1 : 0);
}
