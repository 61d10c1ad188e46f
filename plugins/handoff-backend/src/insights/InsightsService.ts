import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  HelpfulDocument,
  InsightFigureId,
  InsightRow,
  Insights,
  LoadAhead,
  Page,
} from 'backstage-plugin-handoff-common';
import type { PageOptions } from '../database';
import type { WantedPeriod } from './readPeriod';

/** Whose figures; of the fleet, where nothing is given. All that is given has to match. */
export interface InsightsScope {
  /** Full ref. */
  entityRef?: string;
  /** Full ref of a System. */
  system?: string;
  /** Full ref of a User or Group; `me` stands for the caller and their groups. */
  owner?: string;
}

export type InsightsSelection = InsightsScope & WantedPeriod;

export interface InsightsContext {
  credentials: BackstageCredentials;
}

/**
 * Figures over time, computed from stored facts alone.
 *
 * @remarks
 *
 * They are made of what the caller may see. Every method throws an InputError for a period that cannot be used, and a
 * NotFoundError for an entity that the caller may not read.
 */
export interface InsightsService {
  /** Figures that rest on what the caller may not read are named, and left out. */
  get(
    selection: InsightsSelection,
    context: InsightsContext,
  ): Promise<Insights>;

  /** The same as CSV. */
  export(
    selection: InsightsSelection,
    context: InsightsContext,
  ): Promise<string>;

  /**
   * The events behind a figure, the newest first.
   *
   * @throws NotAllowedError for a figure that rests on what the caller may not read
   */
  listRows(
    figure: InsightFigureId,
    selection: InsightsSelection,
    page: PageOptions,
    context: InsightsContext,
  ): Promise<Page<InsightRow>>;

  /** All of them as CSV, under the same conditions. */
  exportRows(
    figure: InsightFigureId,
    selection: InsightsSelection,
    context: InsightsContext,
  ): Promise<string>;

  /**
   * The documents whose runs helped most in the period.
   *
   * @throws NotAllowedError for a caller who may read no documents
   */
  listDocuments(
    selection: InsightsSelection,
    context: InsightsContext,
  ): Promise<HelpfulDocument[]>;

  /**
   * What open releases ask of their teams in the next weeks, whatever the period.
   *
   * @throws NotAllowedError for a caller who may read no releases
   */
  getLoad(
    selection: InsightsSelection,
    context: InsightsContext,
  ): Promise<LoadAhead>;
}
