import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';

const TEAMS = 100;
const SYSTEMS = 400;

/** What is true of an entity, as its documents, links, reports and sign-offs say; what checks of either kind decide from. */
export type Facts = Record<string, boolean>;

const CHECKS: Record<string, JsonObject> = {
  runbook: { id: 'document', kind: 'runbook' },
  'fresh-runbook': { id: 'document', kind: 'runbook', fresh: true },
  rollback: { id: 'document', kind: 'rollback' },
  'rollback-rehearsed': { id: 'rollback-rehearsed' },
  escalation: { id: 'escalation-reachable' },
  owner: { id: 'owner-has-members' },
  dashboard: { id: 'link', types: ['dashboard'] },
  objectives: { id: 'link', types: ['slo'] },
  dependencies: { id: 'dependencies-documented' },
  'follow-ups': { id: 'no-open-follow-ups' },
};
const REPORTED = [
  'load-test',
  'security-scan',
  'artifact-integrity',
  'config-drift',
  'dependency-health',
  'restore-test',
  'chaos-test',
  'cost-review',
];
const SIGNED = ['operations-review', 'security-review'];

/** Ids of all 20 gates. */
export const gateIds = [...Object.keys(CHECKS), ...REPORTED, ...SIGNED];

/** Every other gate is required. */
export function gatesConfig(): JsonObject[] {
  return gateIds.map((id, index) => ({
    id,
    title: `The gate ${id}`,
    criterion: `What ${id} asks for holds.`,
    level: index % 2 ? 'advisory' : 'required',
    appliesTo: { kind: 'Component' },
    ...(CHECKS[id] ? { check: CHECKS[id] } : {}),
    ...(REPORTED.includes(id)
      ? { reported: true, validFor: { days: 90 } }
      : {}),
    ...(SIGNED.includes(id)
      ? { signOff: { roles: ['entity-owner'], documents: ['runbook'] } }
      : {}),
  }));
}

export function isReported(gateId: string): boolean {
  return REPORTED.includes(gateId);
}

export function isSigned(gateId: string): boolean {
  return SIGNED.includes(gateId);
}

/** Which gates hold for a component: each for four of five, in a pattern that is another one for every gate. */
export function factsOf(component: number): Facts {
  return Object.fromEntries(
    gateIds.map((id, gate) => [
      id,
      (component * (2 * gate + 3) + gate) % 5 > 0,
    ]),
  );
}

/** Components of teams, in systems, each of which depends on two others. */
export function createComponents(count: number): Entity[] {
  return Array.from({ length: count }, (_, index) => {
    const facts = factsOf(index);
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: nameOf(index),
        namespace: 'default',
        title: `Service ${index}`,
        etag: '1',
        annotations: { 'handoff/tier': String((index % 3) + 1) },
        links: ['dashboard', 'slo', 'on-call']
          .filter(
            type =>
              facts[
                { dashboard: 'dashboard', slo: 'objectives' }[type] ??
                  'escalation'
              ],
          )
          .map(type => ({
            type,
            url: `https://observe.example/${type}/${index}`,
          })),
      },
      spec: { type: 'service', lifecycle: 'production' },
      relations: [
        { type: 'ownedBy', targetRef: ownerOf(index) },
        {
          type: 'partOf',
          targetRef: `system:default/system-${index % SYSTEMS}`,
        },
        ...[1, 7].map(step => ({
          type: 'dependsOn',
          targetRef: refOf((index + step) % count),
        })),
      ],
    };
  });
}

/** The groups that own the components. */
export function createTeams(): Entity[] {
  return Array.from({ length: TEAMS }, (_, index) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: `team-${index}`, namespace: 'default', etag: '1' },
    spec: { type: 'team', children: [] },
    relations: [{ type: 'hasMember', targetRef: `user:default/user-${index}` }],
  }));
}

export function nameOf(component: number): string {
  return `service-${component}`;
}

export function refOf(component: number): string {
  return `component:default/${nameOf(component)}`;
}

export function ownerOf(component: number): string {
  return `group:default/team-${component % TEAMS}`;
}

/** Documents of a component, in the folder of its sources. */
export function documentsOf(
  component: number,
): { path: string; content: string }[] {
  const facts = factsOf(component);
  const files = [
    ['runbook', 'runbooks/QueueIsFull.md', 'The queue is full'],
    ['runbook', 'runbooks/TooSlow.md', 'Requests are slow'],
    ['rollback', 'rollback.md', 'Roll back'],
  ] as const;
  return files.flatMap(([kind, path, title]) =>
    facts[kind]
      ? {
          path,
          content: `---\nkind: ${kind}\n---\n# ${title}\n\n1. Look at the dashboard of service ${component}.\n2. Restart the oldest instance: \`kubectl delete pod service-${component}-0\`\n`,
        }
      : [],
  );
}
