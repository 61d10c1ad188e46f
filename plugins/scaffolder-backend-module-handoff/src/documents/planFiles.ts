import { posix } from 'node:path';
import { InputError } from '@backstage/errors';
import {
  documentKinds,
  startDocument,
  type DocumentKind,
} from 'backstage-plugin-handoff-common';

/** What a folder begins with when nothing is said: what an operator asks for first. */
const DEFAULT_KINDS: readonly DocumentKind[] = [
  'runbook',
  'rollback',
  'escalation',
];

/** A file that is to be there. */
export interface PlannedFile {
  /** Relative to the folder, with `/` between its parts. */
  path: string;
  content: string;
}

/** What a service's folder of documents begins with. */
export interface FolderPlan {
  kinds?: DocumentKind[];
  /** Names of alerts; each gets a runbook, whether or not runbooks are among the kinds. */
  alerts?: string[];
  /** Of the service, as its documents call it. */
  title?: string;
}

/**
 * Plans the files of a folder, with the names that Handoff and people know the kinds by.
 *
 * @throws InputError when two alerts would have the same file
 */
export function planFiles(plan: FolderPlan): PlannedFile[] {
  const { alerts = [], title } = plan;
  const wanted = plan.kinds?.length ? plan.kinds : DEFAULT_KINDS;
  const kinds = documentKinds.filter(kind => wanted.includes(kind));
  const runbooks = alerts.map(alert => runbookOf(alert));
  const others = kinds
    .filter(kind => kind !== 'runbook' || !runbooks.length)
    .map(kind => ({
      path: kind === 'runbook' ? 'runbooks/first-steps.md' : `${kind}.md`,
      content: startDocument({ kind, title: titleOf(kind, title) }),
    }));
  const files = [...runbooks, ...others];
  const twice = files.find(({ path }, index) =>
    files.slice(0, index).some(other => isSameFile(other.path, path)),
  );
  if (twice) {
    throw new InputError(
      `alerts: two of them would have the file ${twice.path}; name one of them only`,
    );
  }
  return files;
}

/** A runbook is named like its alert, so that it is found by its name too. */
function runbookOf(alert: string): PlannedFile {
  const name = alert.replace(/[^\p{L}\p{N}_.-]+/gu, '-').replace(/^\.+/, '');
  return {
    path: posix.join('runbooks', `${name || 'alert'}.md`),
    content: startDocument({ kind: 'runbook', title: alert, alerts: [alert] }),
  };
}

/** Some file systems do not tell capitals. */
function isSameFile(left: string, right: string): boolean {
  return left.toLocaleLowerCase('en-US') === right.toLocaleLowerCase('en-US');
}

function titleOf(kind: DocumentKind, title: string | undefined): string {
  const name = title?.replace(/\s+/g, ' ').trim() || 'the service';
  switch (kind) {
    case 'runbook':
      return `First steps when ${name} fails`;
    case 'rollback':
      return `Roll back ${name}`;
    case 'escalation':
      return `Whom to call about ${name}`;
    case 'deployment':
      return `Deploy ${name}`;
    default:
      return `Operate ${name}`;
  }
}
