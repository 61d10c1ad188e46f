/** A project that changes are of. */
export interface GitlabProject {
  /** Survives that it is renamed or moved. */
  id: number;
  /** As people open it. */
  web_url: string;
}

/**
 * By what a change is known for ever: ids of GitLab, because names may change. They are unique on one host.
 *
 * @param part - as `merge-request:456`
 */
export function externalIdOf(project: GitlabProject, part: string): string {
  return `${new URL(project.web_url).host}/project:${project.id}/${part}`;
}

/** Host and path. */
export function nameOf({ web_url: url }: Pick<GitlabProject, 'web_url'>) {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** GitLab writes times in several ways, as `2026-11-20 14:05:00 UTC` in events. */
export function toIso(time: string | null | undefined): string | undefined {
  const date = new Date(time ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
