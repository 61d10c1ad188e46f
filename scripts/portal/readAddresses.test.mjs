import { ConfigReader } from '@backstage/config';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressesOf } from './readAddresses.mjs';

function addresses(data) {
  const { portal, backend, listeners, probes } = addressesOf(
    new ConfigReader(data),
  );
  return {
    portal,
    backend,
    ports: listeners.map(({ host, port }) => [host, port]),
    probes,
  };
}

describe('addressesOf', () => {
  it("has Backstage's defaults", () => {
    assert.deepEqual(addresses({}), {
      portal: 'http://localhost:3000',
      backend: 'http://localhost:7007',
      ports: [
        ['localhost', 3000],
        [undefined, 7007],
      ],
      probes: [
        'http://localhost:3000/',
        'http://localhost:7007/.backstage/health/v1/readiness',
      ],
    });
  });

  it('tells the public address, but asks where app and backend listen', () => {
    assert.deepEqual(
      addresses({
        app: {
          baseUrl: 'https://portal.example.com/backstage',
          listen: { host: '0.0.0.0', port: 3100 },
        },
        backend: { listen: { host: '127.0.0.1', port: 7100 } },
      }),
      {
        portal: 'https://portal.example.com/backstage',
        backend: 'http://127.0.0.1:7100',
        ports: [
          ['0.0.0.0', 3100],
          ['127.0.0.1', 7100],
        ],
        probes: [
          'https://localhost:3100/backstage',
          'http://127.0.0.1:7100/.backstage/health/v1/readiness',
        ],
      },
    );
    assert.deepEqual(
      addresses({ app: { baseUrl: 'http://portal.example.com' } }).ports[0],
      ['portal.example.com', 80],
    );
  });

  it('reads every form of backend.listen', () => {
    const listen = value => addresses({ backend: { listen: value } }).ports[1];
    assert.deepEqual(listen(':7100'), [undefined, 7100]);
    assert.deepEqual(listen('7100'), [undefined, 7100]);
    assert.deepEqual(listen('127.0.0.1:7100'), ['127.0.0.1', 7100]);
    assert.deepEqual(listen({ port: 7100 }), [undefined, 7100]);
    assert.throws(() => listen('somewhere'), /backend\.listen is 'somewhere'/);
  });
});
