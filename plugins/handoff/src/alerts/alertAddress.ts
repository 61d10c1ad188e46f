import type { Alert, AlertToResolve } from 'backstage-plugin-handoff-common';

const LABEL_PREFIX = 'label.';
/** Beyond this, labels say nothing more about whose alert it is, and addresses grow too long for servers. */
const MAX_LABELS = 30;
const MAX_TEXT_LENGTH = 500;

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

/** The address of an alert's page says of an alert that was heard of what finding its runbook takes. */
export function alertParameters(
  alert: Pick<Alert, 'labels' | 'annotations'>,
): URLSearchParams {
  const { summary, runbook_url: runbookUrl } = alert.annotations;
  const texts = Object.entries({ summary, runbookUrl }).flatMap(
    ([name, value]) => (value ? [[name, value.slice(0, MAX_TEXT_LENGTH)]] : []),
  );
  const labels = [...addressLabels(alert.labels)]
    .slice(0, MAX_LABELS)
    .map(([name, value]) => [`${LABEL_PREFIX}${name}`, value]);
  return new URLSearchParams([...labels, ...texts]);
}

/** The labels of an alert as an address may have them. */
export function addressLabels(
  labels: Alert['labels'],
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(labels)
      .filter(([name, value]) => name !== 'alertname' && value)
      .map(([name, value]) => [name, value.slice(0, MAX_TEXT_LENGTH)]),
  );
}

/** What to search for when nothing answers the alert: its name, and what it says of itself. */
export function alertQuery({ alertname, summary }: AlertToResolve): string {
  return [alertname, summary].filter(Boolean).join(' ');
}
