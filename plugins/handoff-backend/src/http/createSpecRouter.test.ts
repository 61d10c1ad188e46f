import { TestDatabases } from '@backstage/backend-test-utils';
import { createTestPortal } from '../__testUtils__/createTestPortal';
import { spec } from '../schema/openapi.generated';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('the REST API on %s', id => {
  const start = async (maxFileBytes?: number) =>
    createTestPortal({
      knex: await databases.init(id),
      entities: [],
      config: { handoff: { documents: { limits: { maxFileBytes } } } },
    });

  it('serves its specification, with its place in the paths and the version that it is', async () => {
    const portal = await start();
    const { body, status } = await portal.request('get', '/openapi.json');
    expect(status).toBe(200);
    expect(body.openapi).toBe('3.1.0');
    expect(body.components).toEqual(spec.components);
    expect(body.paths['/api/handoff/documents/{id}']).toEqual(
      spec.paths['/documents/{id}'],
    );
    expect(Object.keys(body.paths)).toHaveLength(
      Object.keys(spec.paths).length,
    );
  });

  it.each([
    [undefined, 2 * 1024 * 1024],
    [3 * 1024 * 1024, 6 * 1024 * 1024],
  ])(
    'says that a body is too large, with a limit of %s on files',
    async (maxFileBytes, maxBytes) => {
      const portal = await start(maxFileBytes);
      const send = (content: string) =>
        portal
          .request('put', '/documents/some-id')
          .set('If-Match', '*')
          .send({ content });
      expect(await send('a'.repeat(maxBytes - 100))).toMatchObject({
        status: 404,
      });
      expect(await send('a'.repeat(maxBytes))).toMatchObject({
        status: 413,
        body: {
          error: {
            name: 'ContentTooLargeError',
            message: `The body of the request is larger than ${maxBytes} bytes`,
          },
        },
      });
    },
  );

  it.each(['/documents?entityRef=%00', '/documents/%00', '/search?q=a%00b'])(
    'refuses the address %s',
    async address => {
      const portal = await start();
      expect(await portal.request('get', address)).toMatchObject({
        status: 400,
        body: { error: { message: 'The address has a NUL character' } },
      });
    },
  );

  it('says which fields of a body are not known, and where they stand', async () => {
    const portal = await start();
    const change = { source: 'ci', externalId: '1', kind: 'deployment' };
    const response = await portal.request('post', '/changes').send({
      changes: [{ ...change, title: 'Deploy', entityRef: 'component:a' }],
    });
    expect(response).toMatchObject({
      status: 400,
      body: {
        error: {
          name: 'InputError',
          message:
            'request/body/changes/0 must NOT have additional properties: entityRef',
        },
      },
    });
  });

  it('says that a body is not JSON', async () => {
    const portal = await start();
    const response = await portal
      .request('post', '/documents')
      .set('Content-Type', 'application/json')
      .send('{"title":');
    expect(response).toMatchObject({
      status: 400,
      body: { error: { name: 'InputError' } },
    });
    expect(response.body.error.message).toContain('not JSON');
  });
});
