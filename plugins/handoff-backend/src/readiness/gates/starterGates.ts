import type { z } from 'zod';
import type { gateSchema } from './gateSchema';

type GateConfig = z.input<typeof gateSchema>;

const SERVICES = { kind: 'Component', 'spec.type': 'service' };

const checked: GateConfig[] = [
  {
    id: 'runbook',
    title: 'A runbook is there and fresh',
    criterion:
      'At least one runbook of the entity is verified, and has since then neither been overtaken by changes nor failed anybody.',
    why: 'Whoever is woken by an alert has minutes, and did not write the service.',
    fix: {
      text: 'Put a Markdown file with steps into `ops/runbooks` beside the catalog file, or confirm the one that is there with **Still correct**.',
    },
    level: 'advisory',
    appliesTo: SERVICES,
    check: { id: 'document', kind: 'runbook', fresh: true },
  },
  {
    id: 'rollback',
    title: 'A rollback procedure is there',
    criterion: 'The entity has a rollback procedure that is not retired.',
    why: 'Most incidents follow a change, and undoing it is the fastest way out.',
    fix: {
      text: 'Write `ops/rollback.md`: when to roll back, how, and how to see that it worked.',
    },
    level: 'advisory',
    appliesTo: SERVICES,
    check: { id: 'document', kind: 'rollback' },
  },
  {
    id: 'escalation',
    title: 'It is known whom to call',
    criterion:
      'An escalation document, the annotation `handoff/escalation` or a link of the type `on-call` says whom to call.',
    why: 'Nobody should have to search for a telephone number in an incident.',
    fix: {
      text: 'Write `ops/escalation.md`, or set the annotation `handoff/escalation`.',
    },
    level: 'advisory',
    appliesTo: SERVICES,
    check: { id: 'escalation-reachable' },
  },
  {
    id: 'owner',
    title: 'A team owns it',
    criterion: 'The owner in the catalog is a Group that has members.',
    why: 'What belongs to one person or to nobody is not looked after.',
    fix: { text: 'Set `spec.owner` to the group of the team.' },
    level: 'advisory',
    appliesTo: { kind: 'Component' },
    check: { id: 'owner-has-members' },
  },
  {
    id: 'dashboard',
    title: 'A dashboard or an objective is linked',
    criterion: 'The entity has a link of the type `dashboard` or `slo`.',
    why: 'To see how bad it is comes before doing anything about it.',
    fix: {
      text: 'Add a link with `type: dashboard` to `metadata.links` of the catalog file.',
    },
    level: 'advisory',
    appliesTo: SERVICES,
    check: { id: 'link', types: ['dashboard', 'slo'] },
  },
];

const reported: GateConfig[] = (
  [
    [
      'load-test',
      'It holds the load that is expected',
      'The last load test ran at the expected peak or above, and every objective for latency and errors held.',
      'Run the load test in the pipeline against staging, as with `k6 run`, and report its result.',
    ],
    [
      'security-scan',
      'No known vulnerability of high severity',
      'The last scan of code, dependencies and image found nothing of high or critical severity that has a fix.',
      'Scan in the pipeline, as with `trivy image --severity HIGH,CRITICAL --ignore-unfixed`, and report the result with a link to the findings.',
    ],
    [
      'artifact-integrity',
      'What runs is what was built',
      'The artifact is signed, its provenance is attested, and both were verified before deployment.',
      'Sign and attest in the build, verify in the deployment with `cosign verify` and `gh attestation verify`, and report the verification.',
    ],
    [
      'config-drift',
      'What runs is what is declared',
      'The last comparison of the declared with the running configuration found no difference.',
      'Compare on a schedule, as with `terraform plan -detailed-exitcode` or `kubectl diff`, and report the result with a link to the difference.',
    ],
    [
      'dependency-health',
      'Dependencies are supported',
      'No direct dependency is past its end of support or without a release for two years.',
      'Report what the dependency tool of the repository says, as `npx libyear` and `trivy image --exit-on-eol 1` do.',
    ],
    [
      'compliance-review',
      'The compliance review is done',
      'The review that the data of the service asks for was done for this major version.',
      'Have the reviewers approve in the pipeline, and report the result with a link to the record.',
    ],
  ] as const
).map(([id, title, criterion, fix]) => ({
  id,
  title,
  criterion,
  fix: {
    text: `${fix} The pipeline reports with \`npx backstage-plugin-handoff-cli report <entity> ${id} --state passed\`, or \`failed\`; \`docs/gates.md\` of Handoff has a step to copy.`,
  },
  level: 'advisory',
  appliesTo: SERVICES,
  reported: true,
  validFor: 'P90D',
}));

/** What applies without a configuration: all advisory, so that nothing is refused before somebody has decided on gates. */
export const starterGates: GateConfig[] = [...checked, ...reported];
