import parseGitUrl from 'git-url-parse';

/** Where a file is in a repository. */
export interface Place {
  /** Host and path in lower case, as changes name it. */
  repository: string;
  /** From the root of the repository. */
  path: string;
}

/**
 * Takes the address of a file on a code host apart.
 *
 * @returns undefined for an address that is none
 */
export function locateFile(address: string | undefined): Place | undefined {
  if (!address || !/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    return undefined;
  }
  try {
    const { resource, full_name: name, filepath } = parseGitUrl(address);
    const path = decodeURIComponent(filepath).replace(/^\/+|\/+$/g, '');
    if (!name.includes('/') || !path) return undefined;
    return {
      repository: `${resource}/${name}`.toLocaleLowerCase('en-US'),
      path,
    };
  } catch {
    return undefined;
  }
}
