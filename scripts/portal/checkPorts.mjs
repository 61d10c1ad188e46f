import { createServer } from 'node:net';
import { SetupError } from '../toolchain/SetupError.mjs';
import { describePortHolder } from './describePortHolder.mjs';

/** Throws a `SetupError` that says what to do unless every listener's port is free. */
export async function checkPorts(listeners) {
  const problems = [];
  for (const listener of listeners) {
    const error = await tryToListen(listener);
    if (error) problems.push(await describe(listener, error));
  }
  if (problems.length > 0) throw new SetupError(problems.join('\n'));
}

async function tryToListen({ host, port }) {
  // A server on every interface does not always collide with one that listens on the loopback interface only.
  for (const address of new Set([host, '127.0.0.1'])) {
    const error = await new Promise(resolve => {
      const server = createServer();
      server.once('error', resolve);
      server.listen({ host: address, port, exclusive: true }, () =>
        server.close(() => resolve(undefined)),
      );
    });
    if (error) return error;
  }
  return undefined;
}

async function describe({ name, port, setting }, error) {
  const advice = `set ${setting} in a configuration file of your own and pass it: npm start -- --config app-config.yaml --config FILE`;
  if (error.code !== 'EADDRINUSE') {
    return `The ${name} cannot listen on port ${port} (${error.message}). To use another one, ${advice}`;
  }
  const holder = await describePortHolder(port);
  return `Port ${port}, where the ${name} is to listen, is taken already${
    holder ? ` by ${holder}` : ''
  }. Stop that process, or, to use another port, ${advice}`;
}
