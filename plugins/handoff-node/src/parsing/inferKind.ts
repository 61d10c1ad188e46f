import { posix } from 'node:path';
import type { DocumentKind } from 'backstage-plugin-handoff-common';

/** Words for kinds, in the singular, with those that teams use for the same. */
const WORDS: Record<string, DocumentKind> = {
  runbook: 'runbook',
  playbook: 'runbook',
  rollback: 'rollback',
  escalation: 'escalation',
  deployment: 'deployment',
  operation: 'operations',
  ops: 'operations',
};

/** Folders that hold documents of a kind without its name. */
const FOLDERS: Record<string, DocumentKind> = {
  alert: 'runbook',
  deploy: 'deployment',
};

/** Words after `deployment` that make a file name that of a deployment document. Others may be what is deployed. */
const NOUNS =
  /^(guide|plan|procedure|process|steps?|checklist|notes?|policy|instructions|howto|how|manual)$/;

/**
 * Tells the kind of a document from its own name, or else from the names of its folders, the nearest first, and at last
 * from the source folder, where that is called after a kind, as `./runbooks` is.
 *
 * @param path - relative to the source folder
 * @param sourceFolder - relative to its repository; only its whole name counts, as it may be that of a service
 */
export function inferKind(path: string, sourceFolder = ''): DocumentKind {
  const folders = posix.dirname(path).split('/').reverse();
  return (
    kindOfFile(posix.basename(path, posix.extname(path))) ??
    folders.map(kindOfFolder).find(kind => kind !== undefined) ??
    kindOfWord(posix.basename(sourceFolder)) ??
    'operations'
  );
}

/** The kind that a single word names, in any case, singular or plural. */
export function kindOfWord(word: string): DocumentKind | undefined {
  return lookUp(WORDS, word);
}

/** `rollback`, `payments-rollback`, `deployment-guide`; not `DeploymentStuck`, which is an alert. */
function kindOfFile(name: string): DocumentKind | undefined {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  for (const [index, word] of words.entries()) {
    const kind = kindOfWord(word);
    const next = words[index + 1]?.toLocaleLowerCase('en-US');
    const isAmbiguous = kind === 'deployment' || kind === 'operations';
    if (kind && (!isAmbiguous || !next || NOUNS.test(next))) return kind;
  }
  return undefined;
}

function kindOfFolder(name: string): DocumentKind | undefined {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  return (
    words.map(kindOfWord).find(kind => kind !== undefined) ??
    lookUp(FOLDERS, name)
  );
}

function lookUp(
  kinds: Record<string, DocumentKind>,
  word: string,
): DocumentKind | undefined {
  const lower = word.trim().toLocaleLowerCase('en-US');
  return [lower, lower.replace(/s$/, '')]
    .filter(key => Object.hasOwn(kinds, key))
    .map(key => kinds[key])[0];
}
