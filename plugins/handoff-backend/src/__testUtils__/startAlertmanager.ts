import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './freePort';

/** Debian's name of it; the variable names another one. */
const ALERTMANAGER = process.env.ALERTMANAGER ?? 'prometheus-alertmanager';

/** Whether there is an Alertmanager to start. */
export function hasAlertmanager(): boolean {
  return spawnSync(ALERTMANAGER, ['--version']).status === 0;
}

/** An Alertmanager that notifies a webhook within a second, and repeats itself every few. */
export interface Alertmanager {
  /** Its host and port. */
  address: string;
  /** Sends alerts as Prometheus does. */
  post(alerts: object[]): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts an Alertmanager on the loopback interface.
 *
 * @param options.url - of the webhook
 * @param options.token - that it is called with
 */
export async function startAlertmanager(options: {
  url: string;
  token: string;
}): Promise<Alertmanager> {
  const folder = await mkdtemp(join(tmpdir(), 'handoff-alertmanager-'));
  const config = join(folder, 'alertmanager.yml');
  await writeFile(
    config,
    `
route:
  receiver: handoff
  group_by: [alertname]
  group_wait: 100ms
  group_interval: 1s
  repeat_interval: 2s
receivers:
  - name: handoff
    webhook_configs:
      - url: ${options.url}
        send_resolved: true
        http_config:
          authorization: { credentials: ${options.token} }
`,
  );
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(
    ALERTMANAGER,
    [
      `--config.file=${config}`,
      `--storage.path=${join(folder, 'data')}`,
      `--web.listen-address=${address}`,
      '--cluster.listen-address=',
      '--log.level=warn',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  child.stderr.on('data', chunk => {
    log += chunk;
  });
  const exited = new Promise<void>(resolve => {
    child.once('exit', () => resolve());
  });
  const stop = async () => {
    child.kill();
    await exited;
    await rm(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; ; attempt++) {
    const isReady = await fetch(`http://${address}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) break;
    if (attempt === 100 || child.exitCode !== null) {
      await stop();
      throw new Error(`Alertmanager did not start: ${log}`);
    }
    await sleep(100);
  }
  return {
    address,
    stop,
    async post(alerts) {
      const response = await fetch(`http://${address}/api/v2/alerts`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(alerts),
      });
      if (!response.ok) throw new Error(await response.text());
    },
  };
}
