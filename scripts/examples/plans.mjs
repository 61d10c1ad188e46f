// What Quillmark hands over in these days: a release each that is looked back on, accepted, in review and a draft or two.

import { factsOf } from './history.mjs';

const hourMilliseconds = 3_600_000;
const dayMilliseconds = 24 * hourMilliseconds;
const timeZone = 'Europe/Berlin';

const amara = 'user:default/amara.osei';
const dele = 'user:default/dele.adeyemi';
const jonas = 'user:default/jonas.lindqvist';
const priya = 'user:default/priya.raman';
const mateo = 'user:default/mateo.silva';
// A repository of its own: else each deployment of the payments API would count as the one that brought them.
const refunds = 'instant-refunds';
const platform = 'group:default/platform';

const paymentsNote = `## Intent

A refund is in the customer's account within seconds instead of three working days, for banks that take instant payments.

## Impact on users

Shops see refunds as paid at once. Refunds to other banks take as long as before.

## Risk

high

## Deployment strategy

One pod of six for ten minutes, then all. The flag \`instant-refunds\` turns it off without a deployment.

## Monitoring

\`refunds_settled_seconds\` falls below 10 for seven refunds of ten; \`refunds_failed_total\` stays where it is.

## When to roll back

More than 1 % of refunds fail for 5 minutes, or one refund is paid twice.

## How to roll back

ops/rollback.md
`;

/** Changes that the releases hand over, merged within the last days, and where one of them is tried out. */
export function plannedChanges(now) {
  const daysAgo = days => new Date(now - days * dayMilliseconds).toISOString();
  return {
    refunds: pullRequest('payments-api', 51, {
      name: refunds,
      title: 'Pay refunds out as instant payments',
      description: paymentsNote,
      author: amara,
      mergedAt: daysAgo(4),
    }),
    refundStates: pullRequest('payments-api', 53, {
      name: refunds,
      title: 'Tell shops when a refund has arrived',
      description:
        '## Intent\n\nShops need not ask us whether a refund has arrived.\n\n## Risk\n\nlow\n\n## Monitoring\n\nThe topic `payment-events` grows by about 2 %.\n',
      author: dele,
      mergedAt: daysAgo(3.5),
    }),
    stagedRefunds: {
      source: 'deploy-pipeline',
      externalId: 'payments-api/staging/1.43.0',
      kind: 'deployment',
      title: 'Deploy payments-api 1.43.0 to staging',
      entityRefs: ['component:default/payments-api'],
      repository: `github.com/quillmark/${refunds}`,
      environment: 'staging',
      version: '1.43.0',
      deployedAt: daysAgo(2),
      facts: factsOf('1.43.0'),
    },
    statements: pullRequest('ledger', 988, {
      title: 'Write statements from the second reader',
      description:
        '## Intent\n\nStatements at the end of a month no longer slow the ledger down.\n\n## Risk\n\nmedium\n\n## Monitoring\n\nLedgerConsumerLag stays below 30 seconds while statements are written.\n\n## When to roll back\n\nA statement differs from the one of the day before by more than the postings of the day.\n',
      author: jonas,
      mergedAt: daysAgo(5),
    }),
  };
}

/** The plans, as the API takes them; `changeIds` has the ids of {@link plannedChanges}. */
export function plansFrom(now, changeIds) {
  const morning = daysAhead(now, 3, 9);
  const ledgerMorning = nextWeekday(now, [2, 3], 8);
  return {
    reviewed: {
      ...servicePlan('checkout-web', 'Checkout page', '7.3', amara),
      goal: 'The button to pay stays where it is while the page loads.',
      successCriteria: 'Fewer than 1 in 1,000 customers press twice.',
      window: windowOf(now - 5 * hourMilliseconds, 5 + 5 / 60),
      tasks: [
        { title: 'Empty the cache of the edge', phase: 'during', owner: priya },
      ],
    },
    accepted: {
      ...servicePlan('ledger', 'Ledger', '3.12', jonas),
      goal: 'The ledger stays fast on the days on which statements are written.',
      successCriteria:
        'On the last day of the month, no posting waits longer than a second.',
      changeIds: [changeIds.statements],
      window: windowOf(ledgerMorning, 2),
      tasks: [
        {
          title: 'Run the reconciliation test against yesterday',
          phase: 'before',
          owner: jonas,
        },
        { title: 'Hold the payouts', phase: 'during', owner: priya },
        {
          title: 'Compare the new version with the old one for 30 minutes',
          phase: 'during',
          owner: jonas,
        },
        { title: 'Let the payouts go', phase: 'after', owner: priya },
      ],
    },
    inReview: {
      ...servicePlan('payments-api', 'Instant refunds', '1.43', amara),
      goal: 'Refunds reach customers within seconds, so that shops no longer hear “Where is my money?”.',
      successCriteria:
        'Within a week, seven of ten refunds arrive in less than ten seconds, and none is paid twice.',
      successBy: new Date(morning + 8 * dayMilliseconds)
        .toISOString()
        .slice(0, 10),
      changeIds: [changeIds.refunds, changeIds.refundStates],
      channelUrl: 'https://chat.quillmark.example/channels/releases',
      window: windowOf(morning, 2),
      texts: {
        releaseNotes:
          'Refunds are paid out as instant payments where the bank of the customer takes them, and shops hear of it when they arrive.',
        rollbackCriteria:
          'More than 1 % of refunds fail for 5 minutes, or one refund is paid twice.',
        communicationPlan:
          'Support and the forty largest shops hear of it the day before; the others find it in the release notes.',
      },
      tasks: [
        dueBefore(morning, 24, {
          title: 'Tell support and the forty largest shops',
          owner: dele,
        }),
        dueBefore(morning, 2, {
          title:
            'Check that nobody is paged for the payments API, the ledger or their databases',
          owner: platform,
        }),
        { title: 'Run the migrations', phase: 'during', owner: mateo },
        {
          title: 'Release to one pod of six, and compare it for ten minutes',
          phase: 'during',
          owner: amara,
        },
        {
          title: 'Turn instant refunds on for 10 % of the shops',
          phase: 'after',
          owner: amara,
        },
        {
          title: 'Count refunds that were paid twice, after a day',
          phase: 'after',
          owner: priya,
        },
      ],
    },
    draft: {
      ...servicePlan('webhook-relay', 'Webhook relay', '0.19', dele),
      goal: 'Shops whose server was away get their messages again for three days instead of one.',
      window: windowOf(morning + hourMilliseconds, 2),
      draft: true,
    },
    inFreeze: {
      ...servicePlan('payout-scheduler', 'Payouts before noon', '2.8', jonas),
      goal: 'Shops have their money before noon.',
      window: windowOf(endOfMonth(now) - 4 * hourMilliseconds, 2),
      draft: true,
    },
  };
}

function servicePlan(name, title, version, developer) {
  return {
    title: `${title} ${version}`,
    requestId: `example-${name}`,
    entityRefs: [`component:default/${name}`],
    environment: 'production',
    version: `${version}.0`,
    roles: [
      { role: 'development', parties: [developer] },
      { role: 'operations', parties: [platform] },
    ],
    draft: true,
  };
}

function pullRequest(service, number, { name = service, ...fields }) {
  const repository = `github.com/quillmark/${name}`;
  return {
    source: repository,
    externalId: `pull-${number}`,
    kind: 'pull-request',
    number,
    url: `https://${repository}/pull/${number}`,
    repository,
    entityRefs: [`component:default/${service}`],
    state: 'merged',
    ...fields,
  };
}

function dueBefore(begin, hours, task) {
  return {
    ...task,
    phase: 'before',
    dueAt: toIso(begin - hours * hourMilliseconds),
  };
}

function windowOf(begin, hours) {
  return {
    start: toIso(begin),
    end: toIso(begin + hours * hourMilliseconds),
    timeZone,
  };
}

/** A time of the day in UTC, some days after `now`, or on the Monday after where that is a weekend. */
function daysAhead(now, days, hour) {
  const date = new Date(now);
  date.setUTCDate(date.getUTCDate() + days);
  date.setUTCHours(hour, 0, 0, 0);
  while ([0, 6].includes(date.getUTCDay()))
    date.setUTCDate(date.getUTCDate() + 1);
  return date.getTime();
}

/** A time of the day in UTC, on the next of some weekdays (Sunday is 0) that is at least a day away. */
function nextWeekday(now, weekdays, hour) {
  let time = daysAhead(now, 1, hour);
  while (
    !weekdays.includes(new Date(time).getUTCDay()) ||
    time < now + dayMilliseconds
  ) {
    time += dayMilliseconds;
  }
  return time;
}

/** The end of this month in UTC, or of the next one where that is less than three days away. */
function endOfMonth(now) {
  const date = new Date(now);
  const end = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return end - now > 3 * dayMilliseconds
    ? end
    : Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 2, 1);
}

function toIso(time) {
  return new Date(time).toISOString();
}
