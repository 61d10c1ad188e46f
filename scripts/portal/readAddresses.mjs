import { ConfigSources } from '@backstage/config-loader';
import { root } from '../toolchain/repository.mjs';
import { SetupError } from '../toolchain/SetupError.mjs';

/**
 * Where app and backend will listen, and the address to open, by the configuration that Backstage itself will read:
 * the `--config` files, else app-config.yaml with app-config.local.yaml, then `APP_CONFIG_…` variables.
 *
 * Throws a `SetupError` naming the files when the configuration cannot be read.
 */
export async function readAddresses(args) {
  try {
    const config = await ConfigSources.toConfig(
      ConfigSources.default({
        argv: args,
        rootDir: root,
        watch: false,
        remote: { reloadInterval: { hours: 1 } },
      }),
    );
    config.close();
    return addressesOf(config);
  } catch (error) {
    const files = args.filter((_, index) => args[index - 1] === '--config');
    throw new SetupError(
      `The configuration in ${
        files.join(', ') || 'app-config.yaml'
      } cannot be read: ${error.message}`,
    );
  }
}

/** The addresses in a Backstage configuration, with Backstage's own defaults. */
export function addressesOf(config) {
  const appUrl = new URL(
    config.getOptionalString('app.baseUrl') ?? '/',
    'http://localhost:3000',
  );
  const app = {
    name: 'app',
    host: config.getOptionalString('app.listen.host') ?? appUrl.hostname,
    port:
      config.getOptionalNumber('app.listen.port') ??
      (Number(appUrl.port) || defaultPort(appUrl.protocol)),
    setting: 'app.baseUrl',
  };
  const backend = {
    name: 'backend',
    ...backendListen(config),
    setting: 'backend.listen and backend.baseUrl',
  };
  const backendProtocol = config.has('backend.https') ? 'https:' : 'http:';
  return {
    portal: appUrl.href.replace(/\/$/, ''),
    backend: probeOf(backendProtocol, backend, ''),
    listeners: [app, backend],
    probes: [
      probeOf(appUrl.protocol, app, appUrl.pathname),
      probeOf(backendProtocol, backend, '/.backstage/health/v1/readiness'),
    ],
  };
}

function defaultPort(protocol) {
  return protocol === 'https:' ? 443 : 80;
}

function backendListen(config) {
  const listen = config.getOptional('backend.listen');
  if (typeof listen !== 'string') {
    return {
      host: config.getOptionalString('backend.listen.host') || undefined,
      port: config.getOptionalNumber('backend.listen.port') ?? 7007,
    };
  }
  const [, host, port] = /^(?:(.*):)?(\d+)$/.exec(listen) ?? [];
  if (!port) {
    throw new Error(
      `backend.listen is '${listen}', expected <port> or <host>:<port>`,
    );
  }
  return { host: host || undefined, port: Number(port) };
}

// Asked where it listens: the base URL may be that of a proxy in front.
function probeOf(protocol, { host, port }, path) {
  const everywhere = [undefined, '0.0.0.0', '::'].includes(host);
  return `${protocol}//${everywhere ? 'localhost' : host}:${port}${path}`;
}
