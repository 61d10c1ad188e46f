/**
 * A repository in the one form in which it is stored and compared: host and path, in lower case, as
 * `github.com/acme/payments`. Code hosts do not tell upper and lower case apart.
 *
 * @param repository - host and path, or an address of it
 */
export function repositoryKey(repository: string): string {
  return repository
    .trim()
    .replace(/^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^/@]*@)?/i, '')
    .replace(/^git@([^:/]+):/i, '$1/')
    .replace(/[?#].*$/s, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.git$/i, '')
    .toLocaleLowerCase('en-US');
}
