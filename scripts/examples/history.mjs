// Twelve weeks of deployments and incidents at Quillmark, for the figures of insights.

const weeks = 12;
const hourMilliseconds = 3_600_000;
const weekMilliseconds = 7 * 24 * hourMilliseconds;

/**
 * What each service deploys on which day and hour (UTC) of a week that begins on Monday, every so many weeks, and for how many
 * minutes something fired afterwards, by week.
 */
const services = [
  {
    name: 'payments-api',
    deployments: [
      { day: 0, hour: 9, hoursFromCommit: 27 },
      { day: 2, hour: 13, hoursFromCommit: 44, everyWeeks: 2 },
    ],
    alertname: 'PaymentsErrorRateHigh',
    incidents: { 2: 52, 4: 34, 7: 75, 8: 18, 10: 26 },
  },
  {
    name: 'ledger',
    deployments: [{ day: 1, hour: 8, hoursFromCommit: 96, everyWeeks: 2 }],
    alertname: 'LedgerConsumerLag',
    incidents: { 6: 95 },
  },
  {
    name: 'checkout-web',
    deployments: [
      { day: 1, hour: 10, hoursFromCommit: 5 },
      { day: 2, hour: 10, hoursFromCommit: 7, everyWeeks: 3 },
      { day: 3, hour: 10, hoursFromCommit: 4 },
    ],
    alertname: 'CheckoutPageErrors',
    incidents: { 3: 12, 9: 22 },
  },
];

/**
 * What was merged and deployed in the twelve whole weeks before `now`, in milliseconds. The last of it was on a Thursday, so
 * that all is history: what was deployed within a day would become a release.
 */
export function changesBefore(now) {
  return services.flatMap(service =>
    weeksBefore(now).flatMap(week =>
      service.deployments.flatMap((deployment, index) => {
        const { everyWeeks = 1, hoursFromCommit } = deployment;
        if (week.number % everyWeeks !== 0) return [];
        return deliver(service.name, {
          number: (week.number - 1) * service.deployments.length + index,
          deployedAt: timeOf(week, deployment),
          // Some work waits longer than other.
          hoursFromCommit:
            hoursFromCommit * (0.6 + ((week.number * 5) % 7) / 5),
        });
      }),
    ),
  );
}

/** What fired in these weeks, each within an hour of a deployment, and when it was over. */
export function alertsBefore(now) {
  return services.flatMap(({ name, alertname, incidents, deployments }) =>
    weeksBefore(now)
      .filter(({ number }) => incidents[number])
      .map(week => {
        const begin = timeOf(week, deployments[0]) + hourMilliseconds / 2;
        return {
          alertname,
          labels: {
            job: name,
            severity: 'critical',
            environment: 'production',
          },
          startsAt: toIso(begin),
          endsAt: toIso(begin + incidents[week.number] * 60_000),
        };
      }),
  );
}

function weeksBefore(now) {
  const date = new Date(now);
  const daysSinceMonday = (date.getUTCDay() + 6) % 7;
  const monday = Date.UTC(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate() - daysSinceMonday,
  );
  return Array.from({ length: weeks }, (_, index) => ({
    number: index + 1,
    begin: monday - (weeks - index) * weekMilliseconds,
  }));
}

function timeOf({ begin }, { day, hour }) {
  return begin + (day * 24 + hour) * hourMilliseconds;
}

/** A pull request and the deployment that brought it. */
function deliver(name, { number, deployedAt, hoursFromCommit }) {
  const repository = `github.com/quillmark/${name}`;
  const commit = Buffer.from(`${name} ${number}`)
    .toString('hex')
    .padEnd(40, '0');
  const mergedAt = toIso(deployedAt - hoursFromCommit * hourMilliseconds);
  const shared = {
    entityRefs: [`component:default/${name}`],
    repository,
    commit,
  };
  return [
    {
      ...shared,
      source: repository,
      externalId: `pull-${900 + number}`,
      kind: 'pull-request',
      number: 900 + number,
      title: `${name}: work of iteration ${number + 1}`,
      url: `https://${repository}/pull/${900 + number}`,
      mergedAt,
    },
    {
      ...shared,
      source: 'deploy-pipeline',
      externalId: `${name}/production/1.${number}.0`,
      kind: 'deployment',
      title: `Deploy ${name} 1.${number}.0`,
      environment: 'production',
      version: `1.${number}.0`,
      commits: [commit],
      deployedAt: toIso(deployedAt),
      facts: factsOf(`1.${number}.0`),
    },
  ];
}

/** What a pipeline knows of what it deployed, the same in each environment but for the version. */
export function factsOf(version) {
  return {
    version,
    featureFlags: { 'new-checkout': true, 'instant-refunds': false },
    runtime: { java: '21.0.5', kubernetes: '1.33' },
  };
}

function toIso(time) {
  return new Date(time).toISOString();
}
