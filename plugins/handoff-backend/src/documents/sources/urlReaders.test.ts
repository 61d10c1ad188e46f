import { gzipSync } from 'node:zlib';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import {
  mockServices,
  registerMswTestHooks,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { planReads } from './planReads';
import { SourceReader } from './SourceReader';
import { integrations } from './testing';

/** A tar archive of one folder that holds everything, as code hosts make them. */
function archive(files: Record<string, string>): Uint8Array<ArrayBuffer> {
  const blocks = Object.entries(files).flatMap(([path, content]) => {
    const data = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(`repository-abc/${path}`, 0);
    header.write('0000644\0', 100);
    header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('        ', 148);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    const padded = Buffer.alloc(Math.ceil(data.length / 512) * 512);
    data.copy(padded);
    return [header, padded];
  });
  return Uint8Array.from(
    gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)])),
  );
}

describe('with the readers of Backstage', () => {
  const server = setupServer();
  registerMswTestHooks(server);
  const requests: string[] = [];

  const reader = () =>
    SourceReader.create({
      urlReader: UrlReaders.default({
        logger: mockServices.logger.mock(),
        config: new ConfigReader({}),
      }),
      integrations,
      limits: {
        concurrency: 4,
        requestsPerHourAndHost: 4500,
        maxFileBytes: 1000,
        maxFiles: 100,
      },
      sources: new Map(),
      formats: new Map(),
      clock: () => new Date(0),
    });

  beforeEach(() => {
    requests.length = 0;
    server.events.removeAllListeners();
    server.events.on('request:start', ({ request }) => {
      requests.push(new URL(request.url).pathname);
    });
  });

  it('an unchanged repository of GitHub costs one request, a changed one two, whatever it holds', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`s${index}/ops/a.md`, '# A']),
    );
    server.use(
      http.get(
        'https://api.github.com/repos/acme/:repository/commits/main/status',
        ({ params }) =>
          HttpResponse.json({
            sha: 'abc',
            repository: {
              archive_url: `https://api.github.com/repos/acme/${params.repository}/{archive_format}{/ref}`,
            },
          }),
      ),
      http.get(
        'https://api.github.com/repos/acme/:repository/tarball/abc',
        () =>
          HttpResponse.arrayBuffer(
            archive({ ...files, 'src/a.ts': 'x' }).buffer,
          ),
      ),
    );
    // Twenty entities in each of five repositories.
    const reads = planReads(
      Array.from({ length: 100 }, (_, index) => ({
        type: 'url',
        root: `https://github.com/acme/r${index % 5}/tree/main/`,
        folders: [`s${Math.floor(index / 5)}/ops`],
      })),
    );
    const sourceReader = reader();
    const outcomes = await Promise.all(
      reads.map(read => sourceReader.read(read)),
    );
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({
        state: 'read',
        etag: 'abc',
        problems: [],
      });
      expect(
        'files' in outcome && outcome.files.map(({ path }) => path),
      ).toEqual(Object.keys(files).sort());
    }
    expect(requests).toHaveLength(10);

    requests.length = 0;
    for (const read of reads) {
      expect(await sourceReader.read(read, { etag: 'abc' })).toEqual({
        state: 'unchanged',
      });
    }
    expect(requests).toHaveLength(5);
  });

  it('GitLab is asked for the folder alone', async () => {
    const project = 'https://gitlab.com/api/v4/projects/acme%2Fshop';
    server.use(
      http.get(project, () => HttpResponse.json({ default_branch: 'main' })),
      http.get(`${project}/repository/commits`, ({ request }) =>
        HttpResponse.json([
          { id: `of ${new URL(request.url).searchParams.get('path')}` },
        ]),
      ),
      http.get(`${project}/repository/archive`, () =>
        HttpResponse.arrayBuffer(
          archive({ 'docs/ops/a.md': '# A', 'docs/ops/b/c.md': '# C' }).buffer,
        ),
      ),
    );
    const read = {
      type: 'url',
      root: 'https://gitlab.com/acme/shop/-/tree/main/',
      folders: ['docs/ops'],
    };
    expect(await reader().read(read)).toMatchObject({
      state: 'read',
      etag: 'of docs/ops',
      files: [{ path: 'docs/ops/a.md' }, { path: 'docs/ops/b/c.md' }],
    });
    expect(await reader().read(read, { etag: 'of docs/ops' })).toEqual({
      state: 'unchanged',
    });
    expect(requests).toHaveLength(5);
  });

  it('limits, refusals and missing repositories come out as what they are', async () => {
    const status = (code: number, headers: Record<string, string> = {}) =>
      server.use(
        http.get('https://api.github.com/*', () =>
          HttpResponse.json({}, { status: code, headers }),
        ),
      );
    const read = {
      type: 'url',
      root: 'https://github.com/acme/shop/tree/main/',
      folders: ['ops'],
    };
    status(403, { 'x-ratelimit-remaining': '0' });
    expect(await reader().read(read)).toMatchObject({ state: 'waiting' });
    status(429);
    expect(await reader().read(read)).toMatchObject({ state: 'waiting' });
    status(404);
    expect(await reader().read(read)).toMatchObject({ state: 'not-found' });
    status(500);
    expect(await reader().read(read)).toMatchObject({ state: 'failing' });
    expect(
      await reader().read({ ...read, root: 'https://unknown.example/x/' }),
    ).toMatchObject({
      state: 'failing',
      error: expect.stringContaining(
        "Reading from 'https://unknown.example/x/' is not allowed",
      ),
    });
  });
});
