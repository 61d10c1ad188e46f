import type { InsightFigureId } from 'backstage-plugin-handoff-common';
import type { InsightsConfig } from '../config';
import type { FactName, Facts } from '../facts';
import type { FigureUnit, Period, Sample } from '../rules';

/** A figure: what it means, what it rests on, and which events make it. */
export interface Figure<TName extends FactName = FactName> {
  id: InsightFigureId;
  unit: FigureUnit;
  /** Whether it tells how things are now, whatever the period. */
  isNow?: boolean;
  needs: readonly TName[];
  /** How it is computed, for those who read it. */
  define(config: InsightsConfig): string;
  /** The events of the period. */
  sample(
    facts: Pick<Facts, TName>,
    period: Period,
    config: InsightsConfig,
  ): Sample[];
}

/** Keeps the type of what it needs together with what it uses. */
export function figure<TName extends FactName>(
  given: Figure<TName>,
): Figure<TName> {
  return given;
}

/** Whether something happened in the period. */
export function isWithin(
  time: number | undefined,
  { since, until }: Period,
): time is number {
  return time !== undefined && time >= since && time < until;
}

/** Names as a sentence lists them. */
export function listNames(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(' or ');
}

/** A duration as a sentence says it. */
export function sayHours(hours: number): string {
  return hours === 1 ? '1 hour' : `${Number(hours.toFixed(2))} hours`;
}
