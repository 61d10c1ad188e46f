import { join } from 'node:path';
import { repositoryRoot } from '../portal';

const FOLDER = join(
  repositoryRoot,
  'plugins/handoff-backend/src/__testUtils__',
);

/** Starts real parts of a monitoring, as the tests of the backend do. */
export interface Monitoring {
  startAlertmanager(options: {
    url: string;
    token: string;
  }): Promise<{ address: string; stop(): Promise<void> }>;
  startPrometheus(options: { rules: string; alertmanager: string }): Promise<{
    putRules(rules: string): Promise<void>;
    stop(): Promise<void>;
  }>;
}

/** What starts Prometheus and Alertmanager, where both are installed. */
export async function findMonitoring(): Promise<Monitoring | undefined> {
  const [alertmanager, prometheus] = await Promise.all([
    import(join(FOLDER, 'startAlertmanager')),
    import(join(FOLDER, 'startPrometheus')),
  ]);
  return alertmanager.hasAlertmanager() && prometheus.hasPrometheus()
    ? { ...alertmanager, ...prometheus }
    : undefined;
}
