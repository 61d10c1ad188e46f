import {
  handoffAlertIngestPermission,
  handoffAlertReadPermission,
} from './alerts';
import {
  handoffCalendarReadPermission,
  handoffCalendarUpdatePermission,
} from './calendar';
import {
  handoffChangeAcknowledgePermission,
  handoffChangeReadPermission,
  handoffChangeReportPermission,
  handoffNoteUpdatePermission,
} from './changes';
import {
  handoffDocumentCreatePermission,
  handoffDocumentDeletePermission,
  handoffDocumentPurgePermission,
  handoffDocumentReadPermission,
  handoffDocumentRefreshPermission,
  handoffDocumentReviewPermission,
  handoffDocumentUpdatePermission,
} from './documents';
import { handoffFollowUpUpdatePermission } from './followUps';
import {
  handoffIncidentUpdatePermission,
  handoffInsightsReadPermission,
} from './insights';
import {
  handoffGateReportPermission,
  handoffGateSignOffPermission,
  handoffReadinessReadPermission,
  handoffWaiverDecidePermission,
  handoffWaiverRequestPermission,
} from './readiness';
import {
  handoffReleaseCreatePermission,
  handoffReleaseExceptPermission,
  handoffReleaseExpeditePermission,
  handoffReleaseReadPermission,
  handoffReleaseSignOffPermission,
  handoffReleaseTransitionPermission,
  handoffReleaseUpdatePermission,
} from './releases';
import { handoffRunCreatePermission, handoffRunUpdatePermission } from './runs';

/**
 * All permissions of Handoff.
 *
 * @public
 */
export const handoffPermissions = [
  handoffDocumentReadPermission,
  handoffDocumentRefreshPermission,
  handoffDocumentReviewPermission,
  handoffDocumentCreatePermission,
  handoffDocumentUpdatePermission,
  handoffDocumentDeletePermission,
  handoffDocumentPurgePermission,
  handoffAlertReadPermission,
  handoffAlertIngestPermission,
  handoffFollowUpUpdatePermission,
  handoffRunCreatePermission,
  handoffRunUpdatePermission,
  handoffReadinessReadPermission,
  handoffGateReportPermission,
  handoffGateSignOffPermission,
  handoffWaiverRequestPermission,
  handoffWaiverDecidePermission,
  handoffChangeReadPermission,
  handoffChangeReportPermission,
  handoffChangeAcknowledgePermission,
  handoffNoteUpdatePermission,
  handoffInsightsReadPermission,
  handoffIncidentUpdatePermission,
  handoffReleaseReadPermission,
  handoffReleaseCreatePermission,
  handoffReleaseUpdatePermission,
  handoffReleaseSignOffPermission,
  handoffReleaseTransitionPermission,
  handoffReleaseExceptPermission,
  handoffReleaseExpeditePermission,
  handoffCalendarReadPermission,
  handoffCalendarUpdatePermission,
];
