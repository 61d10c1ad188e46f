/** A repository that changes are of. */
export interface GithubRepository {
  /** Survives that it is renamed or moved. */
  id: number;
  /** As people open it. */
  html_url: string;
}

/**
 * By what a change is known for ever: ids of GitHub, because names may change. They are unique on one host.
 *
 * @param part - as `pull:456`
 */
export function externalIdOf(
  repository: GithubRepository,
  part: string,
): string {
  const { host } = new URL(repository.html_url);
  return `${host}/repo:${repository.id}/${part}`;
}

/** Host and path. */
export function nameOf({ html_url: url }: GithubRepository): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
