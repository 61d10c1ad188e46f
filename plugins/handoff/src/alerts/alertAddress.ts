import type { AlertToResolve } from 'backstage-plugin-handoff-common';

const LABEL_PREFIX = 'label.';

/** What the address of an alert's page says of the alert. The last of several values of a label counts. */
export function parseAlertAddress(
  alertname: string,
  parameters: URLSearchParams,
): AlertToResolve {
  const labels = Object.fromEntries(
    [...parameters]
      .filter(([name]) => name.startsWith(LABEL_PREFIX))
      .map(([name, value]) => [name.slice(LABEL_PREFIX.length), value]),
  );
  const text = (name: string) => parameters.get(name) || undefined;
  return {
    alertname,
    labels,
    summary: text('summary'),
    description: text('description'),
    runbookUrl: text('runbookUrl'),
  };
}

/** What to search for when nothing answers the alert: its name, and what it says of itself. */
export function alertQuery({ alertname, summary }: AlertToResolve): string {
  return [alertname, summary].filter(Boolean).join(' ');
}
