import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { pack } from 'tar-stream';

/** GitHub, as far as reading a repository goes. What lies outside this machine is the only thing that is made up. */
export interface CodeHost {
  /** How often it was asked for anything since the last look. */
  takeRequests(): number;
  close(): void;
}

/** A repository as the benchmark changes it. */
export interface Repository {
  commit: string;
  files: Map<string, string>;
}

/** Answers for `https://github.com/<owner>/<name>` as GitHub's API does; repositories have their full names as keys. */
export function startCodeHost(repositories: Map<string, Repository>): CodeHost {
  const api = 'https://api.github.com/repos/:owner/:name';
  const server = setupServer(
    http.get(`${api}/commits/:ref/status`, ({ params }) =>
      HttpResponse.json({
        sha: repositories.get(`${params.owner}/${params.name}`)?.commit,
        repository: {
          archive_url: `https://api.github.com/repos/${params.owner}/${params.name}/{archive_format}{/ref}`,
        },
      }),
    ),
    http.get(`${api}/tarball/:commit`, async ({ params }) => {
      const { files } = repositories.get(`${params.owner}/${params.name}`)!;
      return HttpResponse.arrayBuffer(await archive(files));
    }),
  );
  let requests = 0;
  server.events.on('request:start', () => {
    requests += 1;
  });
  server.listen({ onUnhandledRequest: 'error' });
  return {
    takeRequests: () => {
      const taken = requests;
      requests = 0;
      return taken;
    },
    close: () => server.close(),
  };
}

async function archive(files: Map<string, string>): Promise<ArrayBuffer> {
  const tar = pack();
  for (const [path, content] of files) {
    tar.entry({ name: `repository-abc/${path}` }, content);
  }
  tar.finalize();
  return Uint8Array.from(await buffer(tar.pipe(createGzip()))).buffer;
}
