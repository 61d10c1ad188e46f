import type {
  AuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { EntityAccess } from '../catalog';
import type { ChangesService, NoteTexts } from '../changes';
import type { AllDocuments, DocumentsService } from '../documents';
import type { FollowUpsService, OpenFollowUps } from '../follow-ups';
import type { ReadinessStandings } from '../readiness';
import type { ChangeSignals } from '../signals';
import { AuthorizedReleasesService } from './AuthorizedReleasesService';
import { DefaultReleasesService } from './DefaultReleasesService';
import { ReleaseEvidenceFinder } from './ReleaseEvidenceFinder';
import { ReleaseFactsFinder } from './ReleaseFactsFinder';
import { ReleaseParties } from './ReleaseParties';
import { ReleasePlanner } from './ReleasePlanner';
import { AuthorizedReleasePartsService } from './AuthorizedReleasePartsService';
import { DefaultReleasePartsService } from './DefaultReleasePartsService';
import { ReleaseEditor } from './ReleaseEditor';
import type { ReleasePartsService } from './ReleasePartsService';
import type { ReleasesService } from './ReleasesService';
import { ReleaseTemplates } from './ReleaseTemplates';
import { ReleaseVisibility } from './ReleaseVisibility';
import type { ReleasePolicy } from './rules';
import { SkippedSignOffs } from './SkippedSignOffs';
import { DatabaseReleasesStore } from './store';

/** Puts together the releases, as callers may see and change them. */
export function createReleases(options: {
  auth: AuthService;
  client: Knex;
  permissions: PermissionsService;
  logger: LoggerService;
  access: EntityAccess;
  changes: ChangesService;
  noteTexts: NoteTexts;
  documents: DocumentsService;
  allDocuments: AllDocuments;
  standings: ReadinessStandings;
  signals: ChangeSignals;
  followUps: FollowUpsService;
  openFollowUps: OpenFollowUps;
  policy: ReleasePolicy;
  clock: () => DateTime<true>;
}): { releases: ReleasesService; releaseParts: ReleasePartsService } {
  const store = DatabaseReleasesStore.create(options);
  const visibility = ReleaseVisibility.create({ ...options, store });
  const parties = ReleaseParties.create(options);
  const facts = ReleaseFactsFinder.create({
    ...options,
    parties,
    evidence: ReleaseEvidenceFinder.create(options),
  });
  const templates = ReleaseTemplates.create(options);
  const shared = { ...options, store, visibility, parties, facts, templates };
  const editor = ReleaseEditor.create(shared);
  const releases = DefaultReleasesService.create({
    ...shared,
    editor,
    planner: ReleasePlanner.create(shared),
    skippedSignOffs: SkippedSignOffs.create(options),
  });
  const parts = DefaultReleasePartsService.create({ ...shared, editor });
  return {
    releases: AuthorizedReleasesService.create({ ...options, releases }),
    releaseParts: AuthorizedReleasePartsService.create({ ...options, parts }),
  };
}
