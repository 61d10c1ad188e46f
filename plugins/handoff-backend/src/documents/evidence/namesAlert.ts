import { posix } from 'node:path';
import type { StoredDocument } from '../store';

/** Whether a document names an alert: in its front matter, else by its file name or its title. */
export function namesAlert(
  { facts, source, title }: Pick<StoredDocument, 'facts' | 'source' | 'title'>,
  alertname: string,
): boolean {
  const file = source.path ? posix.parse(source.path).name : title;
  const names = facts.alerts.length ? facts.alerts : [file, title];
  return names.map(keyOf).includes(keyOf(alertname));
}

/** `PaymentsDown` is the alert of `payments-down.md`. */
function keyOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLocaleLowerCase('en-US');
}
