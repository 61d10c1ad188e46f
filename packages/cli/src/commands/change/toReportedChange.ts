import type { ReportedChange } from 'backstage-plugin-handoff-common';
import { pipelineRun, readEntityRef } from '../../portal';
import { UsageError } from '../../UsageError';

/** What the arguments say of a change. Empty texts leave out what the pipeline would say. */
export interface ChangeFlags {
  /** As they were written. */
  entities: string[];
  kind: 'deployment' | 'configuration' | 'monitoring';
  state: 'deployed' | 'failed' | 'open' | 'reverted';
  title?: string;
  environment?: string;
  release?: string;
  commit?: string;
  repository?: string;
  changeUrl?: string;
  author?: string;
  at?: string;
  source?: string;
  id?: string;
}

const VERBS: Record<ChangeFlags['kind'], string> = {
  deployment: 'Deploy',
  configuration: 'Configure',
  monitoring: 'Change the monitoring of',
};
const SHORT_COMMIT = 12;

/**
 * The change that the arguments and the variables of the pipeline tell.
 *
 * @throws UsageError when neither says by what it is known, or what it is about
 */
export function toReportedChange(
  flags: ChangeFlags,
  env: NodeJS.ProcessEnv,
  now: Date,
): ReportedChange {
  const run = pipelineRun(env);
  const { kind, state, environment } = flags;
  const entityRefs = flags.entities.map(readEntityRef);
  const repository = (flags.repository ?? run.repository) || undefined;
  const commit = (flags.commit ?? run.commit) || undefined;
  const source = flags.source || run.source;
  const externalId =
    flags.id ||
    (run.id &&
      [run.id, kind, environment, ...flags.entities].filter(Boolean).join(' '));
  if (!source || !externalId) {
    throw new UsageError(
      'The change has no name of its own, as this is no run of GitHub Actions or GitLab; give --source and --id, which say for ever which change it is',
    );
  }
  if (!entityRefs.length && !repository) {
    throw new UsageError(
      'What it changes is missing; name entities like component:default/payments-api, or --repository',
    );
  }
  const at = flags.at || now.toISOString();
  const subject =
    flags.release ||
    flags.entities.map(ref => ref.replace(/^.*[:/]/, '')).join(', ') ||
    commit?.slice(0, SHORT_COMMIT) ||
    repository;
  return {
    source,
    externalId,
    kind,
    state,
    title:
      flags.title ||
      `${VERBS[kind]} ${subject}${environment ? ` to ${environment}` : ''}`,
    entityRefs: entityRefs.length ? entityRefs : undefined,
    repository,
    environment,
    version: flags.release,
    commit,
    url: (flags.changeUrl ?? run.url) || undefined,
    author: (flags.author ?? run.actor) || undefined,
    ...timeOf(state, at),
    updatedAt: at,
  };
}

/** The time that goes with a state. */
function timeOf(
  state: ChangeFlags['state'],
  at: string,
): Pick<ReportedChange, 'openedAt' | 'deployedAt' | 'revertedAt'> {
  if (state === 'open') return { openedAt: at };
  return state === 'reverted' ? { revertedAt: at } : { deployedAt: at };
}
