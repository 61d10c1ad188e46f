import type {
  DocumentKind,
  ReleaseTaskPhase,
  Risk,
} from 'backstage-plugin-handoff-common';
import type { Duration } from 'luxon';

/** A task that a template brings. */
export interface TemplateTask {
  title: string;
  phase: ReleaseTaskPhase;
  /** Whose first party becomes the owner. */
  role?: string;
  /** When it is due, from the beginning of the window; negative before it. */
  due?: Duration<true>;
  /** Title of the task of the template that is done first. */
  after?: string;
}

/** What is asked of releases of some entities from some risk on, agreed upon beforehand. */
export interface ReleaseTemplate {
  id: string;
  /** In small letters; of all where it is left out. */
  entityTypes?: string[];
  minRisk: Risk;
  tasks: TemplateTask[];
  roles: string[];
  gates: string[];
  documents: DocumentKind[];
  dryRun: boolean;
  questions: string[];
}

/** What is asked of releases. */
export interface ReleasePolicy {
  /** Roles that have to sign, by risk. */
  signOffs: Record<Risk, string[]>;
  /** From this risk on, nobody signs for two roles. */
  distinctSignersFrom: Risk;
  /** From this risk on, a release is rehearsed in another environment. */
  dryRunFrom: Risk | 'never';
  /** Documents of these kinds are signed with the release: what changes in them voids sign-offs. */
  signedDocuments: DocumentKind[];
  /** The role that grants exceptions. */
  exceptionRole: string;
  /** Facts of environments that are older tell nothing of how they are now. */
  parityWithin: Duration<true>;
  templates: ReleaseTemplate[];
  /** How long a release is watched after it was deployed. */
  watchFor: Duration<true>;
  /** Whether deployments to production that belong to no release make one. */
  fromDeployments: boolean;
  /** How long a review may take before it is overdue. */
  reviewWithin: Duration<true>;
}
