import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './freePort';

/** Debian's name of it; the variable names another one. */
const PROMETHEUS = process.env.PROMETHEUS ?? 'prometheus';

/** Whether there is a Prometheus to start. */
export function hasPrometheus(): boolean {
  return spawnSync(PROMETHEUS, ['--version']).status === 0;
}

/** A Prometheus that watches nothing and evaluates rules every second. */
export interface Prometheus {
  url: string;
  /** Gives it other rules, in YAML, and resolves when it has read them. */
  putRules(rules: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a Prometheus on the loopback interface.
 *
 * @param options.rules - a rule file, in YAML
 * @param options.alertmanager - host and port of the Alertmanager that it tells
 */
export async function startPrometheus(options: {
  rules: string;
  alertmanager?: string;
}): Promise<Prometheus> {
  const folder = await mkdtemp(join(tmpdir(), 'handoff-prometheus-'));
  const rulesFile = join(folder, 'rules.yaml');
  await writeFile(rulesFile, options.rules);
  await writeFile(
    join(folder, 'prometheus.yml'),
    JSON.stringify({
      global: { evaluation_interval: '1s' },
      rule_files: [rulesFile],
      alerting: options.alertmanager && {
        alertmanagers: [
          { static_configs: [{ targets: [options.alertmanager] }] },
        ],
      },
    }),
  );
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(
    PROMETHEUS,
    [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=${address}`,
      '--web.enable-lifecycle',
      // Else what fires before it has found the Alertmanager is told a minute later.
      '--rules.alert.resend-delay=1s',
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
  const url = `http://${address}`;
  for (let attempt = 0; ; attempt++) {
    const isReady = await fetch(`${url}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) break;
    if (attempt === 150 || child.exitCode !== null) {
      await stop();
      throw new Error(`Prometheus did not start: ${log}`);
    }
    await sleep(100);
  }
  return {
    url,
    stop,
    async putRules(rules) {
      await writeFile(rulesFile, rules);
      const response = await fetch(`${url}/-/reload`, { method: 'POST' });
      if (!response.ok) throw new Error(await response.text());
    },
  };
}
