// What a day at Quillmark's payments brings, for pictures: changes as a pipeline reports them, relative to an alert.

const service = { entityRefs: ['component:default/payments-api'] };
const repository = 'github.com/quillmark/payments-api';
const commit = '7c1f0f4b2d9e8a6c5b4d3e2f1a0b9c8d7e6f5a4b';

const note = `## Intent

Captures that time out at the acquirer are tried three times instead of once, so that a short outage there no longer declines cards.

## What is not certain

How many connections the retries hold when an acquirer is slow instead of down.

## Impact on users

Payments during an outage of an acquirer take up to nine seconds longer.

## Risk

high

## Deployment strategy

All of production at once: the flag \`capture-retries\` turns it off without a deployment.

## Monitoring

\`captures_retried_total\` rises; PaymentsErrorRateHigh fires if the pool of connections runs out.

## When to roll back

More than 1 % of captures fail for 5 minutes.

## How to roll back

ops/rollback.md

## Feature flags

\`capture-retries\`, on after the merge

## Documents

- ops/runbooks/PaymentsErrorRateHigh.md
`;

/** The changes of the day before `time`, in milliseconds. */
export function exampleChanges(time) {
  const ago = minutes => new Date(time - minutes * 60_000).toISOString();
  return [
    {
      ...service,
      source: repository,
      externalId: 'pull-1042',
      kind: 'pull-request',
      number: 1042,
      title: 'Retry captures that time out',
      description: note,
      url: `https://${repository}/pull/1042`,
      author: 'user:default/amara.osei',
      repository,
      paths: ['src/captures/retry.ts', 'src/captures/pool.ts'],
      size: { files: 2, additions: 148, deletions: 31 },
      commit,
      openedAt: ago(26 * 60),
      mergedAt: ago(52),
    },
    {
      ...service,
      source: 'deploy-pipeline',
      externalId: 'payments-api/production/1.42.0',
      kind: 'deployment',
      title: 'Deploy payments-api 1.42.0',
      author: 'user:default/amara.osei',
      repository,
      environment: 'production',
      version: '1.42.0',
      commit,
      deployedAt: ago(9),
    },
    {
      ...service,
      source: 'feature-flags',
      externalId: 'new-checkout/2',
      kind: 'configuration',
      title: 'Turn new-checkout on for 10 % of the shops',
      author: 'user:default/dele.adeyemi',
      environment: 'production',
      deployedAt: ago(214),
    },
    {
      entityRefs: ['resource:default/payments-db'],
      source: 'deploy-pipeline',
      externalId: 'payments-db/production/17.4',
      kind: 'configuration',
      title: 'Raise max_connections from 200 to 300',
      environment: 'production',
      deployedAt: ago(19 * 60),
    },
  ];
}
