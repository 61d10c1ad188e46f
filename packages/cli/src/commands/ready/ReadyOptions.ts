import type { OutputFormat } from '../../readiness';
import type { FailOn } from './failOn';

/** Which deployment is asked about, what stops it, and what does not. */
export interface ReadyOptions {
  /** As it was written. */
  entity: string;
  url?: string;
  failOn: FailOn;
  onUnreachable: 'allow' | 'deny';
  /** Why it goes on although the entity is not ready. */
  override?: string;
  isRollback: boolean;
  environment?: string;
  /** What is deployed. */
  release?: string;
  format: OutputFormat;
  env: NodeJS.ProcessEnv;
  standardOutput: Pick<NodeJS.WriteStream, 'write'>;
  standardError: Pick<NodeJS.WriteStream, 'write'>;
}
