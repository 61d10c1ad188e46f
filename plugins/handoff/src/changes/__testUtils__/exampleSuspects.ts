import type { Suspect, Suspects } from 'backstage-plugin-handoff-common';
import { ENTITY_REF } from '../../__testUtils__/examples';
import { exampleChange } from './exampleChange';

/** The example change, which reached production 12 minutes before the example alert. */
export function exampleSuspect(changes: Partial<Suspect> = {}): Suspect {
  return {
    change: exampleChange(),
    score: 80,
    reasons: ['Deployed 12 minutes before the alert', 'High risk'],
    entityRef: ENTITY_REF,
    hops: 0,
    at: '2026-11-21T01:48:00Z',
    deployment: exampleChange({
      id: 'c2',
      kind: 'deployment',
      environment: 'production',
      version: '1.42.0',
    }),
    ...changes,
  };
}

/** What changed before the example alert: one change. */
export function exampleSuspects(changes: Partial<Suspects> = {}): Suspects {
  return {
    suspects: [exampleSuspect()],
    notDeployed: [],
    window: {
      from: '2026-11-20T02:00:00Z',
      to: '2026-11-21T02:00:00Z',
      isWidened: false,
    },
    environment: 'production',
    ...changes,
  };
}

/** Five commits, but that the third is a change of an alerting rule. */
export function fiveSuspects(): Suspect[] {
  return [1, 2, 3, 4, 5].map(number =>
    exampleSuspect({
      change: exampleChange({
        id: `c${number}`,
        title: `Change ${number}`,
        kind: number === 3 ? 'monitoring' : 'commit',
      }),
      reasons: [`Deployed ${number} hours before the alert`],
    }),
  );
}
