import {
  createIncident,
  CULPRITS,
  type Incident,
} from './__testUtils__/incidents';
import { rankSuspects } from './rankSuspects';
import type { RankedSuspect } from './RankedSuspect';

/** The weights were chosen on the seeds from 1 to 600. */
const FIRST_SEED = 10_001;
const INCIDENTS = 600;

type Order = (suspects: RankedSuspect[]) => RankedSuspect[];
const asRanked: Order = suspects => suspects;
const newestFirst: Order = suspects =>
  [...suspects].sort((a, b) => b.at.toMillis() - a.at.toMillis());
const nearestFirst: Order = suspects =>
  [...suspects].sort((a, b) => a.hops - b.hops);

const incidents = Array.from({ length: INCIDENTS }, (_, i) =>
  createIncident(FIRST_SEED + i),
);
const rankings = new Map(
  incidents.map(incident => [
    incident,
    rankSuspects(incident.changes, incident.context),
  ]),
);

/** In which share of the incidents the culprit is among the first ones. */
function shareFound(first: number, order: Order, among = incidents): number {
  const found = among.filter(incident =>
    order(rankings.get(incident)!.suspects)
      .slice(0, first)
      .some(({ id }) => id === incident.culpritId),
  );
  return found.length / among.length;
}

const among = (isMeant: (incident: Incident) => boolean) =>
  shareFound(3, asRanked, incidents.filter(isMeant));
describe('rankSuspects on incidents in noise', () => {
  it('has a hard task: many candidates, hardly any of them the culprit', () => {
    const candidates = [...rankings.values()].map(r => r.suspects.length);
    const mean = candidates.reduce((a, b) => a + b) / INCIDENTS;
    expect(mean).toBeGreaterThan(20);
    const notDeployed = [...rankings.values()].filter(
      ranking => ranking.notDeployed.length,
    );
    expect(notDeployed.length).toBeGreaterThan(0.9 * INCIDENTS);
    for (const { context, changes } of incidents) {
      expect(context.entities).toHaveLength(21);
      const noise = changes.filter(
        ({ id, kind }) => id !== 'culprit' && kind !== 'deployment',
      );
      expect(noise).toHaveLength(50);
    }
  });

  it('has the culprit among the first three in nine of ten incidents, and first in six of ten', () => {
    expect(shareFound(3, asRanked)).toBeGreaterThanOrEqual(0.9);
    expect(shareFound(1, asRanked)).toBeGreaterThanOrEqual(0.6);
  });

  it('does better than the newest first, and than by points after steps', () => {
    for (const trivial of [newestFirst, nearestFirst]) {
      expect(shareFound(3, trivial)).toBeLessThan(0.8);
      expect(shareFound(1, trivial)).toBeLessThan(0.6);
    }
  });

  it.each(CULPRITS)('finds a %s', culprit => {
    expect(among(incident => incident.culprit === culprit)).toBeGreaterThan(
      0.85,
    );
  });

  it('needs no word of the alert, but is helped by it', () => {
    const without = among(({ hasHelpfulWords }) => !hasHelpfulWords);
    const helped = among(({ hasHelpfulWords }) => hasHelpfulWords);
    expect(without).toBeGreaterThan(0.85);
    expect(helped).toBeGreaterThan(without);
  });

  it('finds culprits upstream as well as own ones', () => {
    expect(among(({ hops }) => hops === 0)).toBeGreaterThan(0.93);
    expect(among(({ hops }) => hops === 1)).toBeGreaterThan(0.88);
    expect(among(({ hops }) => hops >= 2)).toBeGreaterThan(0.7);
  });
});
