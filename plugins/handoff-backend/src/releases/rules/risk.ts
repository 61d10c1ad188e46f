import type { Risk } from 'backstage-plugin-handoff-common';
import type { StoredRelease } from '../StoredRelease';

const RISKS: readonly Risk[] = ['low', 'medium', 'high'];

/** @returns the highest; `low` of none */
export function highestRisk(risks: readonly (Risk | undefined)[]): Risk {
  return RISKS.findLast(risk => risks.includes(risk)) ?? 'low';
}

export function isAtLeast(risk: Risk, threshold: Risk): boolean {
  return RISKS.indexOf(risk) >= RISKS.indexOf(threshold);
}

/** The risk of a release: that of its changes, unless somebody has raised it. */
export function riskOf(
  release: Pick<StoredRelease, 'derivedRisk' | 'raisedRisk'>,
): Risk {
  return highestRisk([release.derivedRisk, release.raisedRisk?.risk]);
}
