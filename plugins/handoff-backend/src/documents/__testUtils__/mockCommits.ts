import { http, HttpResponse } from 'msw';

/** A commit of a mocked repository. */
export interface MockCommit {
  sha: string;
  message: string;
  paths: string[];
}

/** The repository `acme/shop` as the APIs of GitHub and GitLab tell its history. */
export interface MockHistory {
  /** The newest first. */
  commits: MockCommit[];
  /** In the place of an answer. */
  failure?: { status: number; headers?: Record<string, string> };
  /** Questions that were asked, as `commit path`. */
  asked: string[];
}

/** Handlers of both hosts for one history. */
export function mockCommits(history: MockHistory) {
  const answer = (
    request: Request,
    commitParameter: string,
    present: (commit: MockCommit) => object,
  ) => {
    const { searchParams } = new URL(request.url);
    const commit = searchParams.get(commitParameter) ?? '';
    const path = searchParams.get('path') ?? '';
    history.asked.push(`${commit} ${path}`.trim());
    if (history.failure) {
      return HttpResponse.json({ message: 'No' }, history.failure);
    }
    const from = history.commits.findIndex(({ sha }) => sha === commit);
    if (from === -1) return HttpResponse.json({}, { status: 404 });
    return HttpResponse.json(
      history.commits
        .slice(from)
        .filter(
          each =>
            !path ||
            each.paths.some(
              changed => changed === path || changed.startsWith(`${path}/`),
            ),
        )
        .slice(0, Number(searchParams.get('per_page')))
        .map(present),
    );
  };
  return [
    http.get('https://api.github.com/repos/acme/shop/commits', ({ request }) =>
      answer(request, 'sha', ({ sha, message }) => ({
        sha,
        commit: { message },
      })),
    ),
    http.get(
      'https://gitlab.com/api/v4/projects/acme%2Fshop/repository/commits',
      ({ request }) =>
        answer(request, 'ref_name', ({ sha, message }) => ({
          id: sha,
          message,
        })),
    ),
  ];
}
