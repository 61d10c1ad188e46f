import type { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { NotFoundError, NotModifiedError } from '@backstage/errors';
import type { DocumentSource } from 'backstage-plugin-handoff-node';
import { DocumentExtensions } from './DocumentExtensions';
import { SourceReader } from './SourceReader';
import { integrations } from './testing';

const ROOT = 'https://github.com/acme/shop/tree/main/';
const READ = { type: 'url', root: ROOT, folders: ['ops'] };

/** Answers like the readers of Backstage: one etag for all, and a filter that is asked for each file. */
function repository(files: Record<string, string>, etag: string = 'e1') {
  return mockServices.urlReader.mock({
    readTree: async (_url, options) => {
      if (options?.etag === etag) throw new NotModifiedError();
      const wanted = Object.entries(files).filter(([path, content]) =>
        options?.filter?.(path, { size: content.length }),
      );
      return {
        etag,
        files: async () =>
          wanted.map(([path, content]) => ({
            path,
            content: async () => Buffer.from(content),
          })),
        archive: async () => Promise.reject(new Error('not asked for')),
        dir: async () => Promise.reject(new Error('not asked for')),
      };
    },
  });
}

function create(
  urlReader: UrlReaderService,
  options: {
    requestsPerHourAndHost?: number;
    concurrency?: number;
    source?: DocumentSource;
    clock?: () => Date;
  } = {},
) {
  const extensions = new DocumentExtensions();
  if (options.source) extensions.addSource(options.source);
  return SourceReader.create({
    urlReader,
    integrations,
    limits: {
      concurrency: options.concurrency ?? 2,
      requestsPerHourAndHost: options.requestsPerHourAndHost ?? 4500,
      maxFileBytes: 100,
      maxFiles: 10,
    },
    sources: extensions.sources,
    formats: extensions.formats,
    clock: options.clock ?? (() => new Date(0)),
  });
}

describe('SourceReader', () => {
  const directory = createMockDirectory();

  it('reads the wanted folders of a repository with one call', async () => {
    const urlReader = repository({
      'ops/b.md': '# B',
      'ops/a.md': '# A',
      'ops/large.md': 'x'.repeat(101),
      'src/index.ts': 'code',
    });
    const reader = create(urlReader);
    const outcome = await reader.read(READ);
    expect(outcome).toEqual({
      state: 'read',
      etag: 'e1',
      files: [
        { path: 'ops/a.md', content: Buffer.from('# A') },
        { path: 'ops/b.md', content: Buffer.from('# B') },
      ],
      problems: [expect.objectContaining({ path: 'ops/large.md' })],
    });
    expect(await reader.read(READ, { etag: 'e1' })).toEqual({
      state: 'unchanged',
    });
    expect(urlReader.readTree).toHaveBeenCalledTimes(2);
    expect(urlReader.readTree).toHaveBeenLastCalledWith(
      ROOT,
      expect.objectContaining({ etag: 'e1' }),
    );
  });

  it('asks GitLab for the folder, and tells paths from the root', async () => {
    const root = 'https://gitlab.com/acme/shop/-/tree/main/';
    const urlReader = repository({ 'x/a.md': '# A' });
    expect(
      await create(urlReader).read({
        type: 'url',
        root,
        folders: ['docs/ops'],
      }),
    ).toMatchObject({ files: [{ path: 'docs/ops/x/a.md' }] });
    expect(urlReader.readTree).toHaveBeenCalledWith(
      `${root}docs/ops`,
      expect.anything(),
    );
  });

  it('applies its limits to readers that know no filter', async () => {
    const urlReader = mockServices.urlReader.mock({
      readTree: async () => ({
        etag: '',
        files: async () =>
          ['ops/a.md', 'ops/b.exe', 'ops/large.md'].map(path => ({
            path,
            content: async () =>
              Buffer.from('x'.repeat(path.includes('large') ? 101 : 1)),
          })),
        archive: async () => Promise.reject(new Error('not asked for')),
        dir: async () => Promise.reject(new Error('not asked for')),
      }),
    });
    expect(await create(urlReader).read(READ)).toMatchObject({
      etag: undefined,
      files: [{ path: 'ops/a.md' }],
      problems: [{ path: 'ops/large.md' }],
    });
  });

  it('reads local folders and the sources of modules', async () => {
    directory.setContent({ ops: { 'a.md': '# A' } });
    const read = jest.fn<
      ReturnType<DocumentSource['read']>,
      Parameters<DocumentSource['read']>
    >();
    read.mockResolvedValueOnce({
      state: 'read',
      etag: 'w1',
      files: [
        { path: 'b.md', content: Buffer.from('# B') },
        { path: 'a.md', content: Buffer.from('# A') },
        { path: 'a.exe', content: Buffer.from('x') },
      ],
    });
    read.mockResolvedValueOnce({ state: 'unchanged' });
    const reader = create(mockServices.urlReader.mock(), {
      source: { id: 'wiki', locate: () => [], read },
    });

    expect(
      await reader.read({
        type: 'file',
        root: directory.path,
        folders: ['ops'],
      }),
    ).toMatchObject({ state: 'read', files: [{ path: 'ops/a.md' }] });
    const space = { type: 'wiki', root: 'space', folders: [''] };
    expect(await reader.read(space)).toMatchObject({
      state: 'read',
      etag: 'w1',
      files: [{ path: 'a.md' }, { path: 'b.md' }],
    });
    expect(await reader.read(space, { etag: 'w1' })).toEqual({
      state: 'unchanged',
    });
    expect(read).toHaveBeenLastCalledWith(
      expect.objectContaining({ root: 'space', folders: [''], etag: 'w1' }),
    );
    expect(await reader.read({ ...space, type: 'gone' })).toEqual({
      state: 'failing',
      error: "No module of the backend has the document source 'gone'",
    });
  });

  it('turns what goes wrong into an outcome', async () => {
    const urlReader = mockServices.urlReader.mock();
    urlReader.readTree.mockRejectedValueOnce(
      new NotFoundError('no such thing'),
    );
    urlReader.readTree.mockRejectedValueOnce(
      new Error("Reading from 'https://x' is not allowed"),
    );
    const reader = create(urlReader);
    expect(await reader.read(READ)).toEqual({
      state: 'not-found',
      error: 'no such thing',
    });
    expect(await reader.read(READ)).toEqual({
      state: 'failing',
      error: "Reading from 'https://x' is not allowed",
    });
  });

  it('leaves a host alone that limits its requests', async () => {
    let now = new Date('2026-11-21T10:00:00Z');
    const urlReader = mockServices.urlReader.mock();
    urlReader.readTree.mockRejectedValueOnce(
      new Error('Request failed, 429 Too Many Requests'),
    );
    const reader = create(urlReader, { clock: () => now });
    const waiting = {
      state: 'waiting',
      until: new Date('2026-11-21T10:05:00Z'),
    };
    expect(await reader.read(READ)).toMatchObject(waiting);
    expect(
      await reader.read(
        { ...READ, root: 'https://github.com/acme/other/tree/main/' },
        { urgent: true },
      ),
    ).toMatchObject(waiting);
    expect(urlReader.readTree).toHaveBeenCalledTimes(1);

    now = new Date('2026-11-21T10:05:00Z');
    urlReader.readTree.mockRejectedValueOnce(new NotModifiedError());
    expect(await reader.read(READ)).toEqual({ state: 'unchanged' });
  });

  it('spends one request on an unchanged repository and one more on a changed one', async () => {
    const unchanged = create(repository({}), { requestsPerHourAndHost: 400 });
    const changed = create(repository({}), { requestsPerHourAndHost: 400 });
    const count = async (reader: SourceReader, etag?: string) => {
      let readings = 0;
      while ((await reader.read(READ, { etag })).state !== 'waiting') {
        readings += 1;
      }
      return readings;
    };
    // Of 100 requests at once, 10 are kept for people.
    expect(await count(unchanged, 'e1')).toBe(90);
    expect(await count(changed)).toBe(45);
  });

  it('reads no more sources at the same time than it may', async () => {
    let running = 0;
    let most = 0;
    const urlReader = mockServices.urlReader.mock({
      readTree: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise(resolve => setTimeout(resolve, 5));
        running -= 1;
        throw new NotModifiedError();
      },
    });
    const reader = create(urlReader, { concurrency: 3 });
    await Promise.all(Array.from({ length: 10 }, () => reader.read(READ)));
    expect(most).toBe(3);
  });
});
