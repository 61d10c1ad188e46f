import type { AuthoredChange } from 'backstage-plugin-handoff-node';
import { fromPushedCommit } from '../changes';
import type { PushEvent } from './payloads';

/** More addresses than that say no more than that of the branch. */
const MAX_ADDRESSES = 1000;

/** What a push says. */
export interface Push {
  /** The commits, when it is to the default branch. */
  changes: AuthoredChange[];
  /** Of the files that it touches, on any branch. */
  addresses: string[];
}

/**
 * Reads a push. Tags, and branches that are deleted, hold nothing new.
 *
 * @remarks
 *
 * After a force push the commits that were thrown away stay known: they were on the branch until then. Those that GitHub
 * leaves out of a very large push come with the backfill.
 */
export function readPush(event: PushEvent): Push {
  const { ref, repository, deleted } = event;
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (!branch || deleted) return { changes: [], addresses: [] };
  const commits = event.commits ?? [];
  const paths = new Set(
    commits.flatMap(({ added, removed, modified }) =>
      [added, removed, modified].flatMap(each => each ?? []),
    ),
  );
  const at = (type: string, path = '') =>
    new URL(
      `${repository.html_url}/${type}/${[...branch.split('/'), path]
        .flatMap(part => part.split('/'))
        .filter(Boolean)
        .map(encodeURIComponent)
        .join('/')}`,
    ).toString();
  return {
    changes:
      branch === repository.default_branch
        ? commits.map(commit =>
            fromPushedCommit(repository, commit, readTime(event)),
          )
        : [],
    addresses:
      paths.size && paths.size <= MAX_ADDRESSES
        ? [...paths].map(path => at('blob', path))
        : [at('tree')],
  };
}

function readTime({ repository }: PushEvent): string | undefined {
  const { pushed_at: pushedAt } = repository;
  return typeof pushedAt === 'number'
    ? new Date(pushedAt * 1000).toISOString()
    : pushedAt ?? undefined;
}
