import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { countStatements } from '../common/countStatements';
import { percentile } from '../common/percentile';
import { nameOf, refOf } from './fleet';
import type { Backend } from '../common/startBackend';

const CHANGES = 30;
const WARM_UP = 5;
const COMPONENT = 500;
/** Longer than what rests on the change takes, of which nobody waits for all. */
const SETTLE_MS = 300;

/** What it costs until a change of one document shows in the readiness of its entity. */
export async function measureChange(
  client: Knex,
  { send }: Pick<Backend, 'send'>,
): Promise<string[]> {
  const { body, headers } = await send('POST', '/handoff/documents', {
    entityRef: refOf(COMPONENT),
    kind: 'runbook',
    title: 'Disk is full',
    content: '# Disk is full\n\n1. Make room.\n',
  });
  let etag = headers.get('etag') ?? undefined;
  const times: number[] = [];
  const statements: number[] = [];
  for (let i = 0; i < CHANGES + WARM_UP; i++) {
    await sleep(SETTLE_MS);
    const count = countStatements(client);
    const start = performance.now();
    const answer = await send(
      'PUT',
      `/handoff/documents/${body.document.id}`,
      { content: `# Disk is full\n\n1. Make room, ${i} times.\n` },
      etag,
    );
    etag = answer.headers.get('etag') ?? undefined;
    await send(
      'GET',
      `/handoff/readiness/component/default/${nameOf(COMPONENT)}`,
    );
    const time = performance.now() - start;
    await sleep(SETTLE_MS);
    if (i < WARM_UP) {
      count();
      continue;
    }
    times.push(time);
    statements.push(count().statements);
  }
  return [
    String(percentile(statements, 0.5)),
    percentile(times, 0.5).toFixed(1),
    percentile(times, 0.95).toFixed(1),
  ];
}
