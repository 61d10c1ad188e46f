import { nameKey } from './nameKey';

/** A name under which an alert is looked up. */
export interface AlertKey {
  key: string;
  /** What was left out at the end of the alert's own name. */
  without?: string;
}

/** How alert rules tell apart what one runbook answers. */
const SEVERITY =
  /[\s_.:/(-]+(?:critical|warning|warn|info|error|page|ticket|major|minor|p[0-5]|sev-?[0-5])\)?$/i;

/**
 * The keys of an alert's name, its own first: `IPsecErrors_PerDstNamespaceWarning` is also looked for as `IPsecErrors`,
 * and `NodeDown-critical` as `NodeDown`.
 *
 * @remarks
 *
 * What stands before a `_` is a name only if it has words of its own, told apart by capitals: `node` of `node_down` is
 * none.
 */
export function alertKeys(alertname: string): AlertKey[] {
  const name = alertname.trim();
  const keys: AlertKey[] = [{ key: nameKey(name) }];
  const add = (short: string) => {
    const key = nameKey(short);
    if (keys.every(other => other.key !== key)) {
      keys.push({ key, without: name.slice(short.length) });
    }
  };
  const severity = SEVERITY.exec(name);
  if (severity) add(name.slice(0, severity.index));
  for (
    let end = name.lastIndexOf('_');
    end > 0;
    end = name.lastIndexOf('_', end - 1)
  ) {
    const short = name.slice(0, end);
    if (isCompound(short)) add(short);
  }
  return keys.filter(({ key }) => key);
}

function isCompound(name: string): boolean {
  return /[\p{Ll}\p{N}]\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(name);
}
