import { toError } from '@backstage/errors';
import type { Readiness } from 'backstage-plugin-handoff-common';
import { ExitCode } from '../../ExitCode';
import {
  connect,
  readEntityRef,
  UnreachableError,
  type Portal,
} from '../../portal';
import { UsageError } from '../../UsageError';
import { exitCodeOf } from './failOn';
import type { ReadyOptions } from './ReadyOptions';
import { recordOverride } from './recordOverride';
import { toReport, type Exception } from './report';
import { toHuman } from './toHuman';

/**
 * Stops a deployment of what is not ready.
 *
 * @returns the exit code
 * @throws UsageError when the portal cannot be asked, or refuses
 * @throws UnreachableError when it does not answer and that is to stop the deployment, or an override was not recorded
 */
export async function ready(options: ReadyOptions): Promise<ExitCode> {
  const { failOn, format, standardOutput } = options;
  let answer: { portal: Portal; readiness: Readiness };
  try {
    answer = await ask(options);
  } catch (error) {
    return goOnWithoutAnswer(error, options);
  }
  const { portal, readiness } = answer;
  const judged = exitCodeOf(readiness.status, failOn);
  const goesOnAs = await findException(judged, options, () =>
    recordOverride(portal, readiness, options),
  );
  const exitCode = goesOnAs ? ExitCode.success : judged;
  const report = toReport(readiness, { exitCode, goesOnAs });
  standardOutput.write(
    format === 'json'
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : toHuman(report),
  );
  return exitCode;
}

async function ask({ entity, url, env, override }: ReadyOptions) {
  if (override?.trim() === '') {
    throw new UsageError('--override takes the reason; say why it is right');
  }
  const entityRef = readEntityRef(entity);
  const portal = connect({ url, token: env.HANDOFF_TOKEN });
  const readiness = await portal.ask(client => client.readiness.get(entityRef));
  return { portal, readiness };
}

/** Why a deployment goes on that is stopped otherwise. */
async function findException(
  judged: ExitCode,
  { isRollback, override, standardError }: ReadyOptions,
  record: () => Promise<void>,
): Promise<Exception | undefined> {
  if (judged !== ExitCode.success && isRollback) return 'rollback';
  if (override === undefined) return undefined;
  if (judged === ExitCode.success) {
    standardError.write(
      'note: the override is not recorded, as nothing stops the deployment\n',
    );
    return undefined;
  }
  await record();
  return 'override';
}

/** @throws the error, when the deployment stops for it */
function goOnWithoutAnswer(
  error: unknown,
  { isRollback, onUnreachable, override, standardError }: ReadyOptions,
): ExitCode {
  const isAllowed =
    onUnreachable === 'allow' && error instanceof UnreachableError;
  if (!isRollback && !isAllowed) throw error;
  const why = isRollback
    ? 'a rollback is never stopped'
    : '--on-unreachable is allow';
  standardError.write(
    [
      '',
      '*** WARNING: READINESS WAS NOT CHECKED ***',
      `${toError(error).message}.`,
      `The deployment goes on all the same, as ${why}.`,
      ...(override === undefined ? [] : ['The override is not recorded.']),
      '',
      '',
    ].join('\n'),
  );
  return ExitCode.success;
}
