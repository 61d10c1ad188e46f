import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { SetupError } from '../toolchain/SetupError.mjs';
import { checkPorts } from './checkPorts.mjs';

async function listen(host) {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  return { server, port: server.address().port };
}

describe('checkPorts', () => {
  it('passes when the port is free', async () => {
    const { server, port } = await listen();
    server.close();
    await once(server, 'close');
    await checkPorts([{ name: 'app', host: 'localhost', port }]);
  });

  for (const host of [undefined, '127.0.0.1']) {
    it(`names the port, its holder and what to do when ${
      host ?? 'every interface'
    } is taken`, async () => {
      const { server, port } = await listen(host);
      const listeners = [
        { name: 'app', host: 'localhost', port, setting: 'app.baseUrl' },
        { name: 'backend', host: undefined, port, setting: 'backend.listen' },
      ];
      try {
        await assert.rejects(checkPorts(listeners), error => {
          const lines = error.message.split('\n');
          assert.ok(error instanceof SetupError);
          assert.equal(lines.length, 2);
          assert.match(lines[0], new RegExp(`Port ${port}, where the app`));
          assert.match(lines[1], /set backend\.listen in a configuration file/);
          if (process.platform === 'linux') {
            assert.match(lines[0], new RegExp(`by process ${process.pid} \\(`));
          }
          return true;
        });
      } finally {
        server.close();
      }
    });
  }

  it('tells apart a port that it may not have', async () => {
    const listener = { name: 'app', host: '203.0.113.1', port: 3000 };
    await assert.rejects(
      checkPorts([listener]),
      /The app cannot listen on port 3000 \(.*EADDRNOTAVAIL/,
    );
  });
});
