import {
  ANNOTATION_SOURCE_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import parseGitUrl from 'git-url-parse';
import { repositoryKey } from './repositoryKey';

const GITHUB_ANNOTATION = 'github.com/project-slug';
const GITLAB_ANNOTATION = 'gitlab.com/project-slug';
const GITLAB_INSTANCE_ANNOTATION = 'gitlab.com/instance';

/** Where code of an entity is. */
export interface EntityRepository {
  /** As `repositoryKey` writes it. */
  repository: string;
  /** Within the repository, without slashes at its ends; empty for all of it. */
  folder: string;
}

/**
 * Where the code of an entity is: in the repositories that its annotations for GitHub and GitLab name, and else beside its
 * source location. In a repository that both name, the folder is that of the source location, so that several entities may
 * share a repository.
 *
 * @remarks
 *
 * A source location elsewhere than the named repository does not count: entities are often described in a repository that
 * holds nothing but catalog files.
 */
export function readRepositories(entity: Entity): EntityRepository[] {
  const annotations = entity.metadata.annotations ?? {};
  const location = readLocation(annotations[ANNOTATION_SOURCE_LOCATION]);
  const named = [
    nameOf(location, 'github.com', annotations[GITHUB_ANNOTATION]),
    nameOf(
      location,
      annotations[GITLAB_INSTANCE_ANNOTATION] ?? 'gitlab.com',
      annotations[GITLAB_ANNOTATION],
    ),
  ].flatMap(repository => repository ?? []);
  if (!named.length) return location ? [location] : [];
  return [...new Set(named)].map(repository => ({
    repository,
    folder: location?.repository === repository ? location.folder : '',
  }));
}

/** Slugs do not say the host of an enterprise; where the source location ends in the slug, it has the same one. */
function nameOf(
  location: EntityRepository | undefined,
  host: string,
  slug: string | undefined,
): string | undefined {
  if (!slug?.includes('/')) return undefined;
  return location?.repository.endsWith(`/${repositoryKey(slug)}`)
    ? location.repository
    : repositoryKey(`${host}/${slug}`);
}

function readLocation(annotation = ''): EntityRepository | undefined {
  const address = /^url:(https?:\/\/.+)$/.exec(annotation)?.[1];
  if (!address || !URL.canParse(address)) return undefined;
  const { resource, full_name: name, filepath } = parseGitUrl(address);
  if (!name.includes('/')) return undefined;
  return {
    repository: repositoryKey(`${resource}/${name}`),
    folder: filepath.replace(/^\/+|\/+$/g, ''),
  };
}
