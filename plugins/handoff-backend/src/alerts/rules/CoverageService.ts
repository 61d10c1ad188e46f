import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  AlertCoverage,
  CoverageFinding,
  Page,
  RuleChange,
  RuleSource,
} from 'backstage-plugin-handoff-common';
import type { PageOptions } from '../../database';

/** What a caller asks the coverage of. */
export interface CoverageSelection {
  /** Full refs. */
  entityRefs?: string[];
  /** Owners of the entities, as full refs; `me` stands for the caller and their groups. */
  owners?: string[];
  findings?: CoverageFinding[];
}

interface Context {
  credentials: BackstageCredentials;
}

/**
 * Which alerting rules lead to what to do about them. Rules about entities that the caller may not read are left out, and
 * documents that they may not read are as good as not there.
 */
export interface CoverageService {
  /** The worst findings first. */
  getCoverage(
    selection: CoverageSelection,
    options: PageOptions,
    context: Context,
  ): Promise<AlertCoverage>;

  /** Reads the rules now and answers when they are read. */
  refresh(context: Context): Promise<Page<RuleSource>>;

  /** Newest first. */
  listChanges(
    selection: { entityRefs?: string[]; alertname?: string },
    options: PageOptions,
    context: Context,
  ): Promise<Page<RuleChange>>;
}
