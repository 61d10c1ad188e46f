// Generated from plugins/handoff-backend/src/schema/openapi.yaml by `yarn generate:openapi`. Do not edit.
/* eslint-disable */

/**
 * Generated from the specification of the REST API.
 *
 * @public
 */
export interface paths {
    "/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entities of one or more owners, with what their documentation has and lacks */
        get: operations["ListEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything the entity's tab and card show, in one answer; documents come without their bodies */
        get: operations["GetEntitySummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads the entity's sources now and answers when they are read */
        post: operations["RefreshEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of the entity is deployed where, what is not there yet, and in what its environments differ */
        get: operations["CompareEnvironments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents, newest revision first unless ordered otherwise */
        get: operations["ListDocuments"];
        put?: never;
        /**
         * Writes a document in the portal, as the calling user
         * The kind and the title are written into the front matter of the content, which is the one source of what is stored. Whoever writes must be able to read the outcome, or nothing is written.
         */
        post: operations["CreateDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document with the content of its newest revision */
        get: operations["GetDocument"];
        /**
         * Gives a document of the portal a new revision, if its content differs from the newest one
         * A kind or a title, where given, is written into the front matter of the content. Documents of a repository and external links are changed where they are kept; here they answer 409.
         */
        put: operations["UpdateDocument"];
        post?: never;
        /** Archives a document of the portal; its revisions stay, and it can be restored */
        delete: operations["DeleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings an archived document of the portal back, or makes the content of an older revision the newest
         * The content of the older revision becomes a new one, so that none is lost. Of an archived document both are done at once.
         */
        post: operations["RestoreDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All revisions of a document, newest first, without their content */
        get: operations["ListRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One revision with its content; a purged one answers without content and says who purged it */
        get: operations["GetRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/revisions/{number}/purge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes the content, index entries and files of a revision for good; number, hash and who stay */
        post: operations["PurgeRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who verified which revision, newest first */
        get: operations["ListReviews"];
        put?: never;
        /** Says that a revision is still correct */
        post: operations["ReviewDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An image or file that a revision refers to
         * Takes Backstage's user cookie as well as a token, so that an image element can show it. SVG comes with a policy that runs no script.
         */
        get: operations["GetFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ranked full-text search over everything the caller may read */
        get: operations["Search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents that say what to do about an alert, best first, and the entities that it is about
         * Labels are given as `label.NAME=value`, at most 100 of them. Nothing is guessed in silence: every document comes with the rule that found it, and the list is empty when nothing fits.
         */
        get: operations["ResolveAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts that were heard of, those that fire first and then the newest */
        get: operations["ListAlerts"];
        put?: never;
        /**
         * Takes alerts from any tool
         * `alerts` holds objects `{ alertname, labels, annotations, startsAt, endsAt?, fingerprint?, generatorURL? }`. An alert that was sent before, by fingerprint and start, is not stored twice. Every alert is kept: fields that cannot be used are flagged in the answer and on the alert. Only a body without `alerts`, or above the limits of `handoff.alerts.limits`, is refused.
         */
        post: operations["ReceiveAlerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/alertmanager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The webhook of Alertmanager, version 4
         * As https://prometheus.io/docs/alerting/latest/configuration/#webhook_config describes it. Replayed and reordered notifications do no harm.
         */
        post: operations["ReceiveAlertmanager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which alerting rules have a runbook, which lead astray, and which runbooks no alert leads to */
        get: operations["GetAlertCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/coverage/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads the alerting rules now and answers when they are read */
        post: operations["RefreshAlertCoverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/rule-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerting rules that were added, changed or removed, newest first */
        get: operations["ListRuleChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One alert */
        get: operations["GetAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs, the active ones first and then the newest */
        get: operations["ListRuns"];
        put?: never;
        /**
         * Starts a run of a runbook or rollback procedure, pinned to a revision
         * Answers 409 when one of the document is active, unless `another` says that a second one is wanted; `error.runId` is the active one. The same `requestId` again answers with the run that it started.
         */
        post: operations["StartRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A run with its steps and notes */
        get: operations["GetRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/steps/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Says that a step is done, skipped or failed, or open again
         * Answers 409 when somebody else has changed the step since `version`; `error.step` is what it is now. The same change again changes nothing.
         */
        patch: operations["UpdateRunStep"];
        trace?: never;
    };
    "/runs/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a note to a run, also to one that has ended
         * The same `requestId` again adds nothing.
         */
        post: operations["AddRunNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that a run is about further alerts */
        post: operations["AddRunAlerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a run with an outcome, and says what to correct in the document
         * Answers 409 for a run that has ended otherwise.
         */
        post: operations["FinishRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a run that was started by mistake or overtaken by events; it counts for nothing
         * Answers 409 for a run that has ended.
         */
        post: operations["AbortRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/status-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A status update to copy, from the document's own template, filled in with where the run stands */
        get: operations["DraftStatusUpdate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The run as Markdown, for a ticket */
        get: operations["ExportRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Planned drills, the next one first */
        get: operations["ListDrills"];
        put?: never;
        /** Plans a drill of a runbook or rollback procedure; its steward is reminded */
        post: operations["PlanDrill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Moves a planned drill, or calls it off
         * Answers 409 for a drill that has begun, or was called off.
         */
        patch: operations["UpdateDrill"];
        trace?: never;
    };
    "/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow-ups, the most severe first, then those due first */
        get: operations["ListFollowUps"];
        put?: never;
        /** Writes down something to do for an entity, or something to correct in a document */
        post: operations["CreateFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One follow-up */
        get: operations["GetFollowUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a follow-up, closes it or opens it again
         * With `If-Match`, a follow-up that has changed since is refused with 412.
         */
        patch: operations["UpdateFollowUp"];
        trace?: never;
    };
    "/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readiness of all entities that gates apply to, those that are not ready first */
        get: operations["ListReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All gates, with how many entities each of them stops */
        get: operations["ListGates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many entities had which status at the end of each day */
        get: operations["GetReadinessTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readiness of all entities that the filters leave, as CSV */
        get: operations["ExportReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The status of some entities in one request, for a column of a table */
        post: operations["ListReadinessStatuses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of readiness waits for the caller */
        get: operations["GetMyReadinessWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which entities a change of gates would turn
         * Checks are run with the new gates; what was reported, signed and waived counts by the id of its gate.
         */
        post: operations["PreviewReadiness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an entity is ready, and the gates that explain it */
        get: operations["GetReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/{kind}/{namespace}/{name}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of an entity and its gates, the newest first */
        get: operations["ListReadinessHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/{kind}/{namespace}/{name}/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The status as an image, for pages elsewhere
         * Off unless `handoff.readiness.badge.enabled`; then it is for everybody who knows the address, signed in or not.
         */
        get: operations["GetReadinessBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/{kind}/{namespace}/{name}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that somebody went on although the entity was not ready */
        post: operations["RecordReadinessOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/{kind}/{namespace}/{name}/gates/{gateId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Reports how a gate of an entity stands, as pipelines do */
        put: operations["ReportGateResult"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/{kind}/{namespace}/{name}/gates/{gateId}/sign-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sign-offs of a gate, the newest first */
        get: operations["ListSignOffs"];
        put?: never;
        /**
         * Signs a gate, or objects to it
         * For people in one of the roles of the gate.
         */
        post: operations["SignOffGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness/{kind}/{namespace}/{name}/gates/{gateId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides a gate whose signals conflict
         * For the owner of the gate.
         */
        post: operations["DecideGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-offs/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back one’s own sign-off */
        post: operations["RevokeSignOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waivers, those that wait for a decision first, then the newest */
        get: operations["ListWaivers"];
        put?: never;
        /** Asks for leave to go on without a gate for a while */
        post: operations["RequestWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One waiver */
        get: operations["GetWaiver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves a waiver, or denies it
         * Not for whoever asked for it.
         */
        post: operations["DecideWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waivers/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a waiver, or withdraws the request */
        post: operations["RevokeWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of code, deployments and configuration, the newest first */
        get: operations["ListChanges"];
        put?: never;
        /**
         * Takes changes from pipelines and other tools
         * A change is known by `source` and `externalId`: one that was reported before is completed with what is new, and reports that come twice or in another order do no harm. A body that does not have this shape is refused whole, with the place of what is wrong. What cannot be used of a change for other reasons is told in the answer; the status is 400 only when none of the changes could be stored.
         */
        post: operations["ReportChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes by the words of their titles, operational notes and descriptions, and by what they are called, best first
         * Numbers of pull requests, versions and commits find as well. At most 500 changes are found by one query.
         */
        get: operations["SearchChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far modules have read the changes of repositories */
        get: operations["ListChangeSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/suspects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed before an alert or another moment, the likeliest cause first
         * Of the entities and what they depend on. An alert says itself what it is about, when it started, where, and in which words; without one, `entityRef` is required. The order is that of the points in docs/what-changed.md.
         */
        get: operations["ListSuspects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One change, with all that is known of it */
        get: operations["GetChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that the caller knows of a change of monitoring
         * For those of its entities that the caller answers for, by `handoff.changes.monitoringApprover`: 403 where there is none of them. Where somebody said so before, that remains.
         */
        put: operations["AcknowledgeChange"];
        post?: never;
        /**
         * Takes back that a change of monitoring is known of
         * For those of its entities that the caller answers for, whoever of them has said so
         */
        delete: operations["WithdrawAcknowledgement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edits the operational note of a change
         * Fields that the body leaves out are as the description of the change has them; `null` empties one. What the description says is never overwritten, nor does it overwrite what is edited here. With `If-Match`, a note that has changed since is refused with 412.
         */
        put: operations["EditNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/{id}/note/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the operational note of a change, the newest first */
        get: operations["ListNoteRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an entity, the newest first
         * Changes, deployments, alerts, runs, revisions of documents and turns of readiness in one order, of the entity and, where asked for, of what it depends on. What the caller may not see is left out.
         */
        get: operations["GetTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of an entity, a system, an owner or the fleet over a period
         * All are computed from stored facts, of what the caller may see alone. Without `entityRef`, `system` and `owner`, of the fleet; where more than one is given, all have to match.
         */
        get: operations["GetInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents whose runs helped most in a period, with authors and stewards */
        get: operations["ListHelpfulDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What open releases ask of their teams in the next eight weeks */
        get: operations["GetLoadAhead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures and their weeks or months as CSV */
        get: operations["ExportInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{figure}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events behind a figure, the newest first */
        get: operations["ListInsightRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{figure}/rows/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events behind a figure as CSV */
        get: operations["ExportInsightRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Incidents that began in a period, the newest first, also those that were dismissed
         * They follow from alerts and runs, and from what people corrected. Deployments are named to those who may read changes.
         */
        get: operations["ListIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merges, splits or dismisses incidents, or unlinks a deployment from one
         * Answers 404 for an incident that is not there any more, because an alert joined it or somebody corrected it in between, and 409 for what holds already.
         */
        post: operations["JudgeIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/judgements/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes back what was corrected, so that it holds no longer
         * Dismissed incidents are restored so, and deployments linked again. Answers 409 where that was done already.
         */
        post: operations["UndoIncidentJudgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases with a window, periods and conflicts of at most 400 days
         * Releases show to those who may read one of their entities, periods to those who may read the System or Domain that they are for. Without the permission to read releases, there are periods alone.
         */
        get: operations["GetCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deployment windows, freezes and maintenance periods, those of the configuration first */
        get: operations["ListCalendarPeriods"];
        put?: never;
        /** Writes down a deployment window, a freeze or a maintenance period */
        post: operations["CreateCalendarPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/periods/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next five times of a period that is not written down yet */
        post: operations["PreviewCalendarPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A deployment window, a freeze or a maintenance period */
        get: operations["GetCalendarPeriod"];
        /** Puts another rule in its place; those of the configuration answer with 409 */
        put: operations["UpdateCalendarPeriod"];
        post?: never;
        /** Takes it away; those of the configuration answer with 409 */
        delete: operations["DeleteCalendarPeriod"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own feeds, without their addresses */
        get: operations["ListCalendarFeeds"];
        put?: never;
        /**
         * Makes an address under which calendar programs read releases without signing in
         * It has the releases of the entities that the caller may read now, and of no others ever. The address is answered this once.
         */
        post: operations["CreateCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/feeds/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts another address in the place of the one that a feed has, and counts its time anew
         * It has the releases of the entities that the caller may read now.
         */
        post: operations["RotateCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a feed */
        delete: operations["RevokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-feed/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The releases of a feed, for calendar programs that cannot sign in */
        get: operations["ReadCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Releases, by when they are to take place or were written down, the latest first */
        get: operations["ListReleases"];
        put?: never;
        /**
         * Writes a release down
         * One whose risk asks for no sign-off is accepted at once, unless it is to stay a draft. With a `requestId` that the caller has used before, the answer is what came of it then.
         */
        post: operations["CreateRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A release with its tasks, sign-offs, decisions and history, and where it can go from here */
        get: operations["GetRelease"];
        /**
         * Puts another plan in the place of what a release has
         * Possible until it is being deployed. Entities and changes that the caller may not read stay as they are. Sign-offs of what is changed by it are void.
         */
        put: operations["UpdateRelease"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves a release to another state
         * A move that is not possible is refused with 409, which names those that are or what they wait for.
         */
        post: operations["MoveRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a task at the end of its phase */
        post: operations["AddReleaseTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a task out */
        delete: operations["DeleteReleaseTask"];
        options?: never;
        head?: never;
        /**
         * Changes a task, or says whether it is done
         * What it says may change until the release is being deployed; whether it is done, until the release has ended.
         */
        patch: operations["UpdateReleaseTask"];
        trace?: never;
    };
    "/releases/{id}/sign-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs for a role, or objects; in the place of what the caller has signed for it before */
        post: operations["SignRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/sign-offs/{signOffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraws a sign-off of one's own, until the release is being deployed */
        delete: operations["WithdrawReleaseSignOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a decision, which is never edited, only superseded by another */
        post: operations["AddReleaseDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Texts of a release, drafted from the notes of its changes
         * They are for people to edit and put into the plan. What the caller may not read is not in them.
         */
        get: operations["DraftReleaseTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks something more of a release than its risk and its templates do */
        post: operations["AddReleaseCriterion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/criteria/{criterionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Takes a criterion out of a release, or puts it back, with a reason */
        patch: operations["ChangeReleaseCriterion"];
        trace?: never;
    };
    "/releases/{id}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for leave to go on without something, for a time */
        post: operations["RequestReleaseException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/exceptions/{exceptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Grants, denies or revokes an exception
         * Takes somebody who has the role that grants exceptions in the release at that moment.
         */
        patch: operations["DecideReleaseException"];
        trace?: never;
    };
    "/releases/{id}/tasks/{taskId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a run of the document of a task, which does the task when it ends well */
        post: operations["RunReleaseTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a run of a rollback procedure, and moves the release to `rolling-back`
         * It is rolled back when the run has ended well and a deployment proves it. For a release that is being rolled back, it starts another run.
         */
        post: operations["RollBackRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to watch while a release is deployed and afterwards, and how to undo it */
        get: operations["WatchRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a dry run of the tasks of a release in another environment */
        post: operations["StartReleaseRehearsal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/rehearsals/{rehearsalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Says what became of tasks in a dry run, what was different, and how it ended */
        patch: operations["UpdateReleaseRehearsal"];
        trace?: never;
    };
    "/releases/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Writes down what both sides found when they looked back, without blame
         * Possible from the deployment until the release is reviewed.
         */
        put: operations["ReviewRelease"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that happened around a release, the oldest first
         * As far as the caller may see it; of alerts and runs of its entities, those while it was deployed and watched.
         */
        get: operations["GetReleaseTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/**
 * Generated from the specification of the REST API.
 *
 * @public
 */
export type webhooks = Record<string, never>;
/**
 * Generated from the specification of the REST API.
 *
 * @public
 */
export interface components {
    schemas: {
        Error: {
            error: {
                name: string;
                message: string;
            } & {
                [key: string]: unknown;
            };
            request?: {
                method?: string;
                url?: string;
            };
            response: {
                statusCode: number;
            };
        } & {
            [key: string]: unknown;
        };
        PageInfo: {
            /** Absent on the last page */
            nextCursor?: string;
        };
        DocumentKind: "runbook" | "rollback" | "deployment" | "escalation" | "operations";
        SourceType: "repository" | "portal" | "external";
        FreshnessState: "fresh" | "due" | "stale" | "unverified";
        Freshness: {
            state: components["schemas"]["FreshnessState"];
            /** Why, in words; never empty */
            reasons: string[];
            /**
             * Format: date-time
             * When time alone may change it
             */
            until?: string;
        };
        DocumentSource: {
            type: components["schemas"]["SourceType"];
            /** Where a person can see the source */
            url?: string;
            /** Where a person can change the source */
            editUrl?: string;
            /** Relative to the source folder */
            path?: string;
        };
        /** Something the author of a document or a catalog file can mend */
        Problem: {
            /** Stable, kebab-case, as in front-matter-invalid */
            code: string;
            severity: "error" | "warning" | "info";
            /** What is wrong and what to do about it */
            message: string;
            /** File, relative to the source folder */
            path?: string;
            line?: number;
        };
        Heading: {
            depth: number;
            text: string;
            /** Fragment of the heading, unique within the document */
            slug: string;
            line: number;
        };
        Document: {
            id: string;
            entityRef: string;
            kind: components["schemas"]["DocumentKind"];
            title: string;
            source: components["schemas"]["DocumentSource"];
            /** Number of the newest revision; 0 for an external link, which has none */
            revision: number;
            /** Full ref; null when the entity has no owner either */
            steward: string | null;
            alerts: string[];
            symptoms: string[];
            tags: string[];
            freshness: components["schemas"]["Freshness"];
            verification?: components["schemas"]["Review"];
            restricted: boolean;
            retired: boolean;
            /** The document to use instead of a retired one, as its author wrote it: the id of a document, a path relative to the document or else to the source folder, or a URL */
            replacedBy?: string;
            /**
             * Format: date-time
             * When the file or the entity was gone, or the document was deleted
             */
            archivedAt?: string;
            /** Full ref of the User who deleted it */
            archivedBy?: string;
            /**
             * Format: date-time
             * When the content of its newest revision was purged; it has none until its source differs
             */
            purgedAt?: string;
            problems: components["schemas"]["Problem"][];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * Time of the newest revision
             */
            updatedAt: string;
            /** Author of the newest revision, where the source tells */
            updatedBy?: string;
            /** Changes with content, facts, reviews and state, but not with the clock or with owners; for If-Match */
            etag: string;
            /** Markdown of the newest revision without front matter; only when asked for */
            content?: string;
            reviewValue?: components["schemas"]["ReviewValue"];
        };
        /** How much a review of a document is worth; only in the order of it */
        ReviewValue: {
            /** One more than the uses, times the points */
            value: number;
            /** How many runs of it ended in the last 90 days that tell whether it helped */
            uses: number;
            /** How much has happened around it since it was verified, or else since its newest revision */
            points: number;
        };
        DocumentList: {
            items: components["schemas"]["Document"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        DocumentDetail: {
            document: components["schemas"]["Document"];
            /** Markdown with its front matter removed; empty for an external link and for a purged revision */
            content: string;
            /** When to roll back, where front matter says so */
            rollbackCriteria: string[];
            /** What a run of the document ticks off; empty when it has nothing to do in order */
            steps: components["schemas"]["Step"][];
            headings: components["schemas"]["Heading"][];
            /** Images and files that the newest revision holds, by their path relative to the source folder, as `/files` takes it; what the content refers to and is not among them was not there */
            files: string[];
        };
        CreateDocumentRequest: {
            /** Full ref of the entity it is attached to */
            entityRef: string;
            kind: components["schemas"]["DocumentKind"];
            title: components["schemas"]["DocumentTitle"];
            content: components["schemas"]["DocumentContent"];
            message?: components["schemas"]["RevisionMessage"];
        };
        UpdateDocumentRequest: {
            kind?: components["schemas"]["DocumentKind"];
            title?: components["schemas"]["DocumentTitle"];
            content: components["schemas"]["DocumentContent"];
            message?: components["schemas"]["RevisionMessage"];
            /** A change without meaning, as the correction of a spelling mistake */
            minor?: boolean;
        };
        RestoreDocumentRequest: {
            /** The one to make the newest; without it an archived document comes back as it was */
            revision?: number;
        };
        DocumentTitle: string;
        /** Markdown, which may begin with front matter; at most 1 MiB in UTF-8 */
        DocumentContent: string;
        /** What was changed and why */
        RevisionMessage: string;
        Revision: {
            number: number;
            /** Format: date-time */
            createdAt: string;
            author?: string;
            message?: string;
            /** Commit or etag of the source the revision was read from */
            commit?: string;
            /** SHA-256 of the content, hexadecimal */
            hash: string;
            /** The author marked it as a change without meaning */
            minor: boolean;
            purged?: components["schemas"]["Purge"];
        };
        Purge: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        RevisionList: {
            items: components["schemas"]["Revision"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        RevisionDetail: {
            revision: components["schemas"]["Revision"];
            /** The file as it was, with its front matter; empty once purged */
            content: string;
            headings: components["schemas"]["Heading"][];
        };
        PurgeRequest: {
            reason: string;
        };
        ReviewRequest: {
            /** The revision that was read; a stale one is refused with 409 */
            revision: number;
            comment?: string;
        };
        Review: {
            revision: number;
            /** Format: date-time */
            at: string;
            /** Full ref of the User; for a review date in front matter, the word front-matter */
            by: string;
            comment?: string;
        };
        ReviewList: {
            items: components["schemas"]["Review"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        /** A way to reach someone, opened with one tap */
        Contact: {
            type: "chat" | "on-call" | "status-page" | "email" | "phone" | "link";
            title: string;
            /** https, mailto or tel */
            url: string;
        };
        Party: {
            ref: string;
            title: string;
            contacts: components["schemas"]["Contact"][];
        };
        SourceStatus: {
            id: string;
            /** What the source is, for people to read: a URL or a folder relative to the catalog file */
            target: string;
            /** Where a person can see it */
            url?: string;
            declaredBy: "annotation" | "convention" | "module";
            /**
             * `waiting` is a rate limit, `empty` a folder by convention that does not exist
             */
            state: "pending" | "ok" | "failing" | "waiting" | "empty";
            /**
             * Format: date-time
             * Last successful reading, changed or not
             */
            lastReadAt?: string;
            /** Format: date-time */
            failingSince?: string;
            /** Format: date-time */
            waitingUntil?: string;
            error?: string;
            documents: number;
            /** Skipped files and the like */
            problems: components["schemas"]["Problem"][];
        };
        /** A kind of document that the entity ought to have */
        Expectation: {
            kind: components["schemas"]["DocumentKind"];
            /** Empty when it is missing */
            documentIds: string[];
        };
        EntitySummary: {
            entityRef: string;
            title: string;
            tier?: string;
            owners: components["schemas"]["Party"][];
            contacts: components["schemas"]["Contact"][];
            /** Documents of kind escalation, by id, the one to open first in front */
            escalation: string[];
            documents: components["schemas"]["Document"][];
            expectations: components["schemas"]["Expectation"][];
            sources: components["schemas"]["SourceStatus"][];
            /** What is wrong with the annotations and links of the entity itself */
            problems: components["schemas"]["Problem"][];
            /** Left out for entities that no gate applies to, and for callers who may not see it */
            readiness?: components["schemas"]["Readiness"];
            /** The newest 50 */
            firingAlerts: components["schemas"]["Alert"][];
            activeRuns: components["schemas"]["Run"][];
            /** The first 50 that are open, the most severe first */
            followUps: components["schemas"]["FollowUp"][];
        };
        EntityOverview: {
            entityRef: string;
            title: string;
            tier?: string;
            documents: number;
            missing: components["schemas"]["DocumentKind"][];
            due: number;
            stale: number;
        };
        EntityOverviewList: {
            items: components["schemas"]["EntityOverview"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        RefreshReport: {
            added: number;
            updated: number;
            archived: number;
            /** Documents of the sources that could be read that are neither new nor changed */
            unchanged: number;
            sources: components["schemas"]["SourceStatus"][];
        };
        /** A piece of text; highlighted where it matched */
        TextSegment: {
            text: string;
            match: boolean;
        };
        SearchResult: {
            documentId: string;
            entityRef: string;
            kind: components["schemas"]["DocumentKind"];
            title: string;
            source: components["schemas"]["DocumentSource"];
            tags: string[];
            freshness: components["schemas"]["FreshnessState"];
            retired: boolean;
            /** Comparable within one answer only */
            score: number;
            /** The heading the excerpt stands under */
            section?: {
                text: string;
                slug: string;
            };
            titleSegments: components["schemas"]["TextSegment"][];
            excerpt: components["schemas"]["TextSegment"][];
            /** Further entities that carry the same document */
            alsoOf?: string[];
        };
        SearchResultList: {
            items: components["schemas"]["SearchResult"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** Words that match nothing and what was searched instead */
            corrected?: components["schemas"]["WordCorrection"][];
        };
        WordCorrection: {
            from: string;
            to: string;
        };
        AlertResolution: {
            alertname: string;
            /** Best first; empty when nothing fits */
            items: components["schemas"]["AlertMatch"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** Whom the alert is about, the likeliest first; empty when its labels name nobody in the catalog */
            entities: components["schemas"]["AlertedEntity"][];
        };
        AlertMatch: {
            document: components["schemas"]["Document"];
            section?: components["schemas"]["HeadingReference"];
            /**
             * What found it: the alert is named by a document of the entity, by one further up its chain of system, domain and owner, its `runbook_url` is the address of the document, it is named by a document of another entity, or its texts are like those of the document
             */
            rule: "entity" | "ancestor" | "runbook-url" | "name" | "search";
            /** The same in words, for people */
            reason: string;
            /**
             * `clear` is the one answer, and at most the first document has it; `likely` is one of several that fit; `weak` is no more than a similar text
             */
            confidence: "clear" | "likely" | "weak";
        };
        AlertedEntity: {
            entityRef: string;
            title: string;
            /** Which labels name it, for people */
            reason: string;
            owners: components["schemas"]["Party"][];
            contacts: components["schemas"]["Contact"][];
            /** Documents of kind escalation, its own and then those of its owners, the one to open first in front */
            escalation: components["schemas"]["Document"][];
        };
        /** A document, as records that are about it name it */
        DocumentReference: {
            id: string;
            entityRef: string;
            kind: components["schemas"]["DocumentKind"];
            title: string;
            heading?: components["schemas"]["HeadingReference"];
        };
        HeadingReference: {
            text: string;
            slug: string;
        };
        Severity: "low" | "medium" | "high" | "critical";
        /**
         * `stale` is one that fired when it was last heard of, but that was longer ago than `handoff.alerts.staleAfter`; it no longer counts as firing
         */
        AlertState: "firing" | "stale" | "resolved";
        Alert: {
            id: string;
            /** Empty when the alert manager gave it none */
            alertname: string;
            /** Of its labels: as the alert manager has it, or made of them */
            fingerprint: string;
            state: components["schemas"]["AlertState"];
            /** The label of that name, as it is */
            severity?: string;
            labels: {
                [key: string]: string;
            };
            annotations: {
                [key: string]: string;
            };
            /** Format: date-time */
            startsAt: string;
            /**
             * Format: date-time
             * When it resolved
             */
            endsAt?: string;
            /**
             * Format: date-time
             * When the alert manager last spoke of it
             */
            lastHeardAt: string;
            /** Where its rule can be seen, an http or https address */
            generatorUrl?: string;
            /** Whom it is about, the likeliest first, as far as the caller may read them */
            entityRefs: string[];
            document?: components["schemas"]["DocumentReference"];
            /** What could not be used of it */
            problems: components["schemas"]["AlertProblem"][];
        };
        AlertProblem: {
            /** As startsAt or labels.pod */
            field: string;
            message: string;
        };
        AlertList: {
            items: components["schemas"]["Alert"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        AlertsBody: {
            /** Objects; whatever they hold, they are kept */
            alerts: unknown[];
        } & {
            [key: string]: unknown;
        };
        IntakeReport: {
            received: number;
            added: number;
            updated: number;
            /** Said nothing that was not known */
            unchanged: number;
            /** What could not be used, of the first hundred alerts that have some */
            problems: {
                /** In the body, from 0 */
                index: number;
                field: string;
                message: string;
            }[];
        };
        /**
         * `no-runbook`: no document answers the alert. `dead-runbook-url`: its `runbook_url` answers with an error. `other-runbook-url`: its `runbook_url` leads elsewhere than to the document that answers it. `unchecked-runbook-url`: its `runbook_url` is on a host that may not be asked. `no-alert`: a runbook that answers no existing alert. `covered`: all is well
         */
        CoverageFinding: "no-runbook" | "dead-runbook-url" | "other-runbook-url" | "unchecked-runbook-url" | "no-alert" | "covered";
        /** An alerting rule as https://prometheus.io/docs/prometheus/latest/querying/api/#rules has it */
        AlertRule: {
            /** Name of the Prometheus, or the ref of the entity that names the rule file */
            source: string;
            group: string;
            file?: string;
            alertname: string;
            /** In PromQL */
            expression: string;
            /** ISO 8601 duration */
            for?: string;
            severity?: string;
            labels: {
                [key: string]: string;
            };
            annotations: {
                [key: string]: string;
            };
        };
        CoverageItem: {
            finding: components["schemas"]["CoverageFinding"];
            /** The same in words, for people */
            detail: string;
            /** What to do about it, for people; empty when all is well */
            fix: string;
            /** Absent for no-alert */
            alertname?: string;
            rule?: components["schemas"]["AlertRule"];
            runbookUrl?: string;
            document?: components["schemas"]["DocumentReference"];
            entityRefs: string[];
        };
        AlertCoverage: {
            items: components["schemas"]["CoverageItem"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** How many of each finding there are, whichever of them are asked for */
            counts: {
                [key: string]: number;
            };
            sources: components["schemas"]["RuleSource"][];
        };
        RuleSource: {
            name: string;
            /** Without credentials */
            url?: string;
            /** Alerting rules of its last good reading */
            rules: number;
            /**
             * Format: date-time
             * Time of the last good reading; absent before the first
             */
            readAt?: string;
            /** Format: date-time */
            failedSince?: string;
            /** Why it fails, for people */
            error?: string;
        };
        RuleSourceList: {
            items: components["schemas"]["RuleSource"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        RuleChange: {
            id: string;
            /**
             * Format: date-time
             * When it was read
             */
            at: string;
            change: "added" | "changed" | "removed";
            source: string;
            group: string;
            alertname: string;
            entityRefs: string[];
            before?: components["schemas"]["AlertRule"];
            after?: components["schemas"]["AlertRule"];
        };
        RuleChangeList: {
            items: components["schemas"]["RuleChange"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        /** One thing to do, as the Markdown of the document has it */
        Step: {
            number: number;
            /** Its first sentence, or its heading, without Markdown */
            title: string;
            /** Its Markdown, from the line of the title on, with the code that belongs to it */
            content: string;
            /** Of the file that it begins at, front matter included, as lines of headings are */
            line: number;
            section?: components["schemas"]["HeadingReference"];
            /** ISO 8601 duration after which to escalate, as written beside it */
            escalateAfter?: string;
        };
        /**
         * `aborted` and `abandoned` runs count for nothing
         */
        RunState: "active" | "finished" | "aborted" | "abandoned";
        RunTrigger: "alert" | "drill" | "release" | "manual";
        RunOutcome: "resolved" | "mitigated" | "escalated" | "not-helpful" | "drill-passed" | "drill-failed";
        RunAlert: {
            /** Of the alert, where it was heard of */
            id?: string;
            alertname: string;
            labels: {
                [key: string]: string;
            };
            state?: components["schemas"]["AlertState"];
        };
        Run: {
            id: string;
            document: components["schemas"]["DocumentReference"];
            /** That the run is pinned to */
            revision: number;
            trigger: components["schemas"]["RunTrigger"];
            environment?: string;
            state: components["schemas"]["RunState"];
            alerts: components["schemas"]["RunAlert"][];
            drillId?: string;
            /** Whether it counts as an incident from its start to its end */
            incident?: boolean;
            /** Format: date-time */
            startedAt: string;
            startedBy: string;
            /** Format: date-time */
            lastActivityAt: string;
            /** Users who did something in it, the latest first */
            participants: string[];
            /** How many it has */
            steps: number;
            /** How many are done, skipped or failed */
            settledSteps: number;
            /** The first one that is open */
            currentStep?: {
                number: number;
                title: string;
            };
            /** Whether all its alerts have resolved while it is active */
            asksForOutcome: boolean;
            outcome?: components["schemas"]["RunOutcome"];
            /** Format: date-time */
            endedAt?: string;
            /** Full ref of the User; absent for an abandoned run */
            endedBy?: string;
            /** Why it was aborted, or what is to be said of the outcome */
            reason?: string;
        };
        RunList: {
            items: components["schemas"]["Run"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        RunStepState: "open" | "done" | "skipped" | "failed";
        RunStep: {
            number: number;
            title: string;
            content: string;
            line: number;
            section?: components["schemas"]["HeadingReference"];
            escalateAfter?: string;
            /**
             * Format: date-time
             * When to escalate if the step is not done, once it is the current one
             */
            escalateAt?: string;
            state: components["schemas"]["RunStepState"];
            reason?: string;
            /** Format: date-time */
            at?: string;
            by?: string;
            /** How often it was changed; for UpdateRunStep */
            version: number;
        };
        /**
         * `record` is written by the run itself
         */
        RunNoteKind: "note" | "status-update" | "escalation" | "record";
        RunNote: {
            id: string;
            kind: components["schemas"]["RunNoteKind"];
            /** Format: date-time */
            at: string;
            /** Full ref of the User */
            by?: string;
            step?: number;
            /** Markdown */
            text: string;
        };
        /** When and how to escalate, and whom to call */
        RunEscalation: {
            /** Markdown of the section on escalation, of the runbook or else of the escalation document */
            text?: string;
            source?: components["schemas"]["DocumentReference"];
            /** ISO 8601 duration that the section names */
            after?: string;
            /** Format: date-time */
            dueAt?: string;
            owners: components["schemas"]["Party"][];
            contacts: components["schemas"]["Contact"][];
            documents: components["schemas"]["DocumentReference"][];
        };
        RunDetail: {
            run: components["schemas"]["Run"];
            steps: components["schemas"]["RunStep"][];
            /** Oldest first */
            notes: components["schemas"]["RunNote"][];
            escalation: components["schemas"]["RunEscalation"];
            /** Of the document, when it is newer than that of the run */
            newestRevision?: number;
        };
        StartRunRequest: {
            documentId: string;
            /** That was read; the newest when left out */
            revision?: number;
            trigger?: components["schemas"]["RunTrigger"];
            environment?: string;
            /** What it is about; those without id are looked up by name and labels */
            alerts?: components["schemas"]["RunAlert"][];
            drillId?: string;
            /** Whether it counts as an incident from its start to its end; of one that is started by hand alone */
            incident?: boolean;
            /** Whether a second run beside an active one is wanted */
            another?: boolean;
            requestId?: components["schemas"]["RequestId"];
        };
        /** Made by the client, so that a repeated request does no harm */
        RequestId: string;
        UpdateRunStepRequest: {
            state: components["schemas"]["RunStepState"];
            /** Required for skipped */
            reason?: string;
            /** That was seen */
            version: number;
            /**
             * Format: date-time
             * When it was ticked, for what is sent later; never in the future, nor before the run
             */
            at?: string;
        };
        AddRunNoteRequest: {
            text: string;
            /**
             * `note` when left out
             */
            kind?: "note" | "status-update" | "escalation";
            step?: number;
            /** Format: date-time */
            at?: string;
            requestId?: components["schemas"]["RequestId"];
        };
        AddRunAlertsRequest: {
            alerts: components["schemas"]["RunAlert"][];
        };
        FinishRunRequest: {
            outcome: components["schemas"]["RunOutcome"];
            reason?: string;
            /** What to correct in the document; each becomes a follow-up */
            corrections?: {
                text: string;
                heading?: components["schemas"]["HeadingReference"];
            }[];
        };
        AbortRunRequest: {
            reason: string;
        };
        StatusUpdate: {
            /** Markdown */
            text: string;
            source?: components["schemas"]["DocumentReference"];
        };
        /**
         * `missed` is one whose time has passed by more than a day without a run
         */
        DrillState: "planned" | "started" | "done" | "missed" | "cancelled";
        Drill: {
            id: string;
            document: components["schemas"]["DocumentReference"];
            /** Format: date-time */
            at: string;
            environment?: string;
            /** User or Group that holds it */
            owner: string;
            state: components["schemas"]["DrillState"];
            runId?: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
        };
        DrillList: {
            items: components["schemas"]["Drill"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        PlanDrillRequest: {
            documentId: string;
            /**
             * Format: date-time
             * In the future
             */
            at: string;
            environment?: string;
            /** The steward of the document when left out */
            owner?: string;
        };
        UpdateDrillRequest: {
            /** Format: date-time */
            at?: string;
            environment?: string;
            owner?: string;
            state?: "cancelled";
        };
        /**
         * `dropped` will not be done
         */
        FollowUpState: "open" | "in-progress" | "done" | "dropped";
        /** What it came from */
        FollowUpOrigin: {
            type: "manual" | "run" | "document" | "alert" | "change" | "release";
            id?: string;
        };
        FollowUp: {
            id: string;
            entityRef: string;
            title: string;
            /** Markdown */
            description?: string;
            /** Full ref of a User or Group */
            owner: string;
            /** Format: date */
            due?: string;
            severity: components["schemas"]["Severity"];
            state: components["schemas"]["FollowUpState"];
            origin: components["schemas"]["FollowUpOrigin"];
            document?: components["schemas"]["DocumentReference"];
            /** Of the document, in which it was noticed */
            revision?: number;
            /** Of the document, newer than that; it may have been mended there */
            newerRevision?: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            updatedAt: string;
            updatedBy?: string;
            /** Format: date-time */
            closedAt?: string;
            closedBy?: string;
            /** What was said when it was closed */
            resolution?: string;
            etag: string;
        };
        FollowUpList: {
            items: components["schemas"]["FollowUp"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        CreateFollowUpRequest: {
            /** May be left out where a document is named */
            entityRef?: string;
            title: string;
            description?: string;
            /** Required; left out where a document is named, it is the steward */
            owner?: string;
            /** Format: date */
            due?: string;
            severity?: components["schemas"]["Severity"];
            origin?: components["schemas"]["FollowUpOrigin"];
            documentId?: string;
            heading?: components["schemas"]["HeadingReference"];
            /** That was read; the newest when left out */
            revision?: number;
            requestId?: components["schemas"]["RequestId"];
        };
        UpdateFollowUpRequest: {
            title?: string;
            description?: string;
            owner?: string;
            /** Format: date */
            due?: string | null;
            severity?: components["schemas"]["Severity"];
            state?: components["schemas"]["FollowUpState"];
            resolution?: string;
        };
        ReadinessStatus: "ready" | "at-risk" | "not-ready" | "unknown";
        /**
         * `warning` is where those who decide the gate disagree; `no-data` and `error` never count as passed
         */
        GateResultState: "passed" | "failed" | "warning" | "not-applicable" | "no-data" | "error";
        /**
         * A result, or `waived`, which is neither pass nor fail
         */
        GateState: "passed" | "failed" | "warning" | "not-applicable" | "no-data" | "error" | "waived";
        GateLevel: "required" | "advisory";
        GateSource: "check" | "reported" | "sign-off";
        /** One criterion of readiness */
        Gate: {
            id: string;
            title: string;
            /** Markdown */
            criterion: string;
            /** Why it matters, in Markdown */
            why?: string;
            /** How to get there */
            fix?: {
                /** Markdown */
                text?: string;
                url?: string;
            };
            /** `entity-owner`, or the full ref of a User or Group */
            owner: string;
            level: components["schemas"]["GateLevel"];
            /** Format: date-time */
            enforceFrom?: string;
            /** How long a report or a sign-off counts, as ISO 8601 duration */
            validFor?: string;
            /** Each of them has to say passed */
            decidedBy: components["schemas"]["GateSource"][];
            /** Id of the check */
            check?: string;
            signOff?: components["schemas"]["GateSignOff"];
        };
        GateSignOff: {
            /** Who may sign; `entity-owner`, and full refs of Users and Groups */
            roles: string[];
            approvals: number;
            voidOn: ("criterion" | "document-content" | "commit")[];
        };
        /** What a result rests on; one of the properties */
        GateEvidence: {
            url?: string;
            document?: components["schemas"]["DocumentReference"];
            entityRef?: string;
            runId?: string;
            followUpId?: string;
            changeId?: string;
        };
        /** What one source says of a gate */
        GateSignal: {
            source: components["schemas"]["GateSource"];
            state: components["schemas"]["GateResultState"];
            reason: string;
            evidence: components["schemas"]["GateEvidence"][];
            /**
             * Format: date-time
             * Since when it says so
             */
            at?: string;
            /** Full ref of a User, or the subject of a service */
            by?: string;
            /** Format: date-time */
            expiresAt?: string;
            commit?: string;
        };
        /** What the owner of a gate has decided where its signals conflict */
        GateDecision: {
            state: "passed" | "failed";
            reason: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        /** A document that differs from what was signed; without `current` it is gone, without `signed` it came later */
        DocumentDifference: {
            document?: components["schemas"]["DocumentReference"];
            /** Revision */
            signed?: number;
            /** Revision */
            current?: number;
        };
        SignOff: {
            id: string;
            gateId: string;
            entityRef: string;
            /** Full ref of a User */
            by: string;
            /** In which they signed */
            role: string;
            verdict: components["schemas"]["SignOffVerdict"];
            reason?: string;
            evidenceUrl?: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            expiresAt?: string;
            /**
             * Only `valid` ones count; `superseded` is one whose signer signed again
             */
            state: "valid" | "void" | "revoked" | "expired" | "superseded";
            /** Format: date-time */
            endedAt?: string;
            /** Why it no longer counts */
            endedBecause?: string;
            /** What differs from what was signed */
            voidedBy?: components["schemas"]["VoidReason"][];
            /** What differs, but was marked as minor by its author and does not void */
            minorChanges: components["schemas"]["DocumentDifference"][];
        };
        SignOffVerdict: "approved" | "objected";
        VoidReason: {
            trigger: "criterion" | "document-content" | "commit";
            difference?: components["schemas"]["DocumentDifference"];
        };
        SignOffList: {
            items: components["schemas"]["SignOff"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        /**
         * What the caller may do about a gate now, by its rules; the permission policy may still refuse
         */
        GateAction: "sign-off" | "decide" | "request-waiver";
        /** How a gate stands for an entity */
        GateStanding: {
            /** Of the gate */
            id: string;
            gate: components["schemas"]["Gate"];
            state: components["schemas"]["GateState"];
            result: components["schemas"]["GateResultState"];
            reason: string;
            evidence: components["schemas"]["GateEvidence"][];
            /**
             * Format: date-time
             * Since when it stands so
             */
            at?: string;
            by?: string;
            /**
             * Format: date-time
             * When the result ends by itself
             */
            expiresAt?: string;
            /** Whether it passed and ends within `warnBefore`; false for a time in the past, of which that is not kept */
            isEndingSoon: boolean;
            /** Whether it counts for the status */
            isEnforced: boolean;
            signals: components["schemas"]["GateSignal"][];
            /** The newest of each signer */
            signOffs: components["schemas"]["SignOff"][];
            decision?: components["schemas"]["GateDecision"];
            /** The one in force, else the one that waits for a decision */
            waiver?: components["schemas"]["Waiver"];
            actions: components["schemas"]["GateAction"][];
        };
        Readiness: {
            entityRef: string;
            status: components["schemas"]["ReadinessStatus"];
            /** Gates, by id, and parts, by entity ref, for which the status is no better */
            because: string[];
            /** Advisory gates that failed; they do not change the status */
            advisoryFailures: number;
            /** All that apply, in the order of the configuration */
            gates: components["schemas"]["GateStanding"][];
            /** Of a system or domain, those that have a say */
            parts: components["schemas"]["ReadinessStatusItem"][];
            /** Format: date-time */
            computedAt: string;
        };
        ReadinessStatusItem: {
            entityRef: string;
            status: components["schemas"]["ReadinessStatus"];
            because: string[];
            advisoryFailures: number;
        };
        ReadinessStatusList: {
            items: components["schemas"]["ReadinessStatusItem"][];
        };
        EntityRefsRequest: {
            entityRefs: string[];
        };
        ReadinessItem: {
            entityRef: string;
            title: string;
            kind: string;
            type?: string;
            tier?: string;
            /** Full ref */
            system?: string;
            owners: string[];
            status: components["schemas"]["ReadinessStatus"];
            because: string[];
            advisoryFailures: number;
            /**
             * Format: date-time
             * Since when it has the status
             */
            since: string;
        };
        ReadinessCounts: {
            ready: number;
            "at-risk": number;
            "not-ready": number;
            unknown: number;
        };
        ReadinessPage: {
            items: components["schemas"]["ReadinessItem"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** Of all that the filters other than `status` leave */
            counts: components["schemas"]["ReadinessCounts"];
        };
        GateSummary: {
            gate: components["schemas"]["Gate"];
            /** How many entities it stands how for */
            counts: {
                [key: string]: number;
            };
            /** How many entities are not ready, or unknown, because of it */
            blocks: number;
        };
        GateSummaryList: {
            items: components["schemas"]["GateSummary"][];
            /** Entities whose readiness is being computed anew */
            pending: number;
            /** The configuration has gates that cannot be used; those read last stay in force */
            problem?: {
                message: string;
                /** Format: date-time */
                since: string;
            };
        };
        ReadinessTrend: {
            items: {
                /** Format: date */
                date: string;
                counts: components["schemas"]["ReadinessCounts"];
            }[];
        };
        /** What made readiness be computed */
        ReadinessCause: {
            type: "first" | "gates" | "entity" | "document" | "run" | "rules" | "follow-up" | "change" | "report" | "sign-off" | "decision" | "waiver" | "part" | "clock" | "sweep" | "override";
            /** Full ref of a User, or the subject of a service */
            by?: string;
        };
        ReadinessTransition: {
            id: string;
            entityRef: string;
            /** The status of the entity without */
            gateId?: string;
            /** Format: date-time */
            at: string;
            /** State of the gate or status of the entity */
            from?: string;
            to: string;
            reason: string;
            cause: components["schemas"]["ReadinessCause"];
        };
        ReadinessTransitionList: {
            items: components["schemas"]["ReadinessTransition"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        ReadinessOverrideRequest: {
            reason: string;
            environment?: string;
            version?: string;
            url?: string;
        };
        GateResultRequest: {
            state: "passed" | "failed" | "warning" | "not-applicable" | "error";
            reason?: string;
            evidenceUrl?: string;
            commit?: string;
            /**
             * Format: date-time
             * When it was found out; now without
             */
            at?: string;
            /**
             * Format: date-time
             * No later than `validFor` of the gate allows
             */
            expiresAt?: string;
        };
        SignOffRequest: {
            verdict: components["schemas"]["SignOffVerdict"];
            /** This or `evidenceUrl`; to object, this */
            reason?: string;
            evidenceUrl?: string;
        };
        GateDecisionRequest: {
            state: "passed" | "failed";
            reason: string;
        };
        ReasonRequest: {
            reason: string;
        };
        WaiverState: "requested" | "approved" | "denied" | "revoked" | "expired";
        Waiver: {
            id: string;
            entityRef: string;
            gateId: string;
            gateTitle: string;
            state: components["schemas"]["WaiverState"];
            reason: string;
            /** What is done meanwhile */
            mitigation: string;
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            expiresAt: string;
            decision?: components["schemas"]["WaiverDecision"];
            revocation?: {
                by: string;
                /** Format: date-time */
                at: string;
                reason: string;
            };
            /** What the caller may do about it now, by its rules; the permission policy may still refuse */
            actions: ("decide" | "revoke")[];
        };
        WaiverDecision: {
            state: "approved" | "denied";
            by: string;
            /** Format: date-time */
            at: string;
            reason?: string;
        };
        WaiverList: {
            items: components["schemas"]["Waiver"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        WaiverRequest: {
            entityRef: string;
            gateId: string;
            reason: string;
            mitigation: string;
            /** Format: date-time */
            expiresAt: string;
        };
        WaiverDecisionRequest: {
            state: "approved" | "denied";
            /** Needed to deny */
            reason?: string;
        };
        MyReadinessWork: {
            /** Gates that wait for a sign-off of the caller */
            signOffs: components["schemas"]["GateReference"][];
            /** Requests that the caller may decide, for gates or entities that they or their groups own */
            waiversToDecide: components["schemas"]["Waiver"][];
            /** Of the caller, that wait or are in force */
            waivers: components["schemas"]["Waiver"][];
            /** Results of the caller’s entities that end within `warnBefore` */
            expiring: components["schemas"]["GateReference"][];
        };
        /** A gate of an entity */
        GateReference: {
            entityRef: string;
            gateId: string;
            title: string;
            state: components["schemas"]["GateState"];
            reason: string;
            /** Format: date-time */
            expiresAt?: string;
        };
        PreviewReadinessRequest: {
            /** As `handoff.readiness.gates` would have them */
            gates: Record<string, unknown>[];
        };
        ReadinessPreview: {
            /** How many were looked at */
            entities: number;
            before: components["schemas"]["ReadinessCounts"];
            after: components["schemas"]["ReadinessCounts"];
            /** The first 500, those that become worse first */
            turns: {
                entityRef: string;
                from?: components["schemas"]["ReadinessStatus"];
                to: components["schemas"]["ReadinessStatus"];
                because: string[];
            }[];
        };
        /**
         * `pull-request`: proposed and merged code, a merge request as well. `commit`: one that no pull request is known of. `deployment`: a version was brought to an environment. `configuration`: settings or flags were changed. `monitoring`: an alerting rule was added, changed or removed
         */
        ChangeKind: "pull-request" | "commit" | "deployment" | "configuration" | "monitoring";
        /**
         * `open`: proposed, or being deployed. `merged`: in the code. `deployed`: in effect in an environment. `failed`: was to be deployed, but was not. `closed`: given up. `reverted`: undone by another change
         */
        ChangeState: "open" | "merged" | "deployed" | "failed" | "closed" | "reverted";
        /** How much was changed */
        ChangeSize: {
            files?: number;
            /** Lines */
            additions?: number;
            /** Lines */
            deletions?: number;
        };
        ReportedChange: {
            /** Who reports it: the name of a tool or pipeline, always the same */
            source: string;
            /** By which the source knows it, for ever */
            externalId: string;
            kind: components["schemas"]["ChangeKind"];
            title: string;
            /** Markdown; of a pull request, with the operational note */
            description?: string;
            /** Of its diff */
            url?: string;
            /** Full ref of a User, or a name */
            author?: string;
            /** What it changes; may be left out with a repository that entities name */
            entityRefs?: string[];
            /** Host and path, as github.com/acme/payments; entities whose code it holds are found by it */
            repository?: string;
            /** Files that it changes, from the root of the repository */
            paths?: string[];
            size?: components["schemas"]["ChangeSize"];
            labels?: string[];
            /** Of the pull request in its repository */
            number?: number;
            /** That holds it; of a deployment, the one that is deployed */
            commit?: string;
            /** Of a deployment or of configuration; the same word as in the labels of alerts */
            environment?: string;
            version?: string;
            /** Of a pull request, those that it holds; of a deployment, those that it brings, where the sender knows them */
            commits?: string[];
            facts?: components["schemas"]["DeploymentFacts"];
            /** Format: date-time */
            openedAt?: string;
            /** Format: date-time */
            mergedAt?: string;
            /** Format: date-time */
            deployedAt?: string;
            /** Format: date-time */
            revertedAt?: string;
            /** Follows from the times where it is left out */
            state?: components["schemas"]["ChangeState"];
            /**
             * Format: date-time
             * When the source knew this; what it knew earlier does not replace it
             */
            updatedAt?: string;
        };
        ReportChangesRequest: {
            changes: components["schemas"]["ReportedChange"][];
        };
        ChangeProblem: {
            /** In the body, from 0 */
            index: number;
            field: string;
            message: string;
        };
        ChangesReport: {
            /** In the order of the body */
            items: {
                outcome: "added" | "updated" | "unchanged" | "refused";
                /** Of the stored change */
                id?: string;
            }[];
            added: number;
            updated: number;
            /** Said nothing that was not known */
            unchanged: number;
            refused: number;
            /** What could not be used, of the first hundred changes that have some */
            problems: components["schemas"]["ChangeProblem"][];
        };
        ChangeReference: {
            id: string;
            kind: components["schemas"]["ChangeKind"];
            title: string;
            state: components["schemas"]["ChangeState"];
            url?: string;
        };
        Change: {
            id: string;
            source: string;
            externalId: string;
            kind: components["schemas"]["ChangeKind"];
            title: string;
            url?: string;
            /** Full ref of a User, or a name */
            author?: string;
            /** Those that the caller may read */
            entityRefs: string[];
            repository?: string;
            number?: number;
            commit?: string;
            environment?: string;
            version?: string;
            state: components["schemas"]["ChangeState"];
            size?: components["schemas"]["ChangeSize"];
            labels?: string[];
            /** Format: date-time */
            openedAt?: string;
            /** Format: date-time */
            mergedAt?: string;
            /** Format: date-time */
            deployedAt?: string;
            /** Format: date-time */
            revertedAt?: string;
            note?: components["schemas"]["NoteSummary"];
            acknowledgement?: components["schemas"]["ChangeAcknowledgement"];
            /**
             * Format: date-time
             * When it took effect, as far as it has; changes are listed by it
             */
            at: string;
            /**
             * Format: date-time
             * When it was reported first
             */
            receivedAt: string;
            /** With `include=text`: what note and description say, as plain text, at most 20,000 characters */
            text?: string;
        };
        ChangeList: {
            items: components["schemas"]["Change"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        ChangeSearchResult: {
            change: components["schemas"]["Change"];
            /** Comparable within one answer only */
            score: number;
            /**
             * What the excerpt is of, a field of the operational note or the description
             */
            field?: "intent" | "unknowns" | "impact" | "deploymentStrategy" | "monitoring" | "rollbackCriteria" | "rollbackProcedure" | "featureFlags" | "migrations" | "documents" | "description";
            titleSegments: components["schemas"]["TextSegment"][];
            excerpt: components["schemas"]["TextSegment"][];
        };
        ChangeSearchResultList: {
            items: components["schemas"]["ChangeSearchResult"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
            /** Words that match nothing and what was searched instead */
            corrected?: components["schemas"]["WordCorrection"][];
        };
        /** Who knows of a change of monitoring, where it is listed or looked at */
        ChangeAcknowledgement: {
            given: {
                entityRef: string;
                /** Full ref of a User */
                by: string;
                /** Format: date-time */
                at: string;
                comment?: string;
            }[];
            /** Refs of those of its entities for which nobody has said so */
            awaited: string[];
        };
        ChangeAcknowledging: {
            /** Full refs of Users and Groups who acknowledge it for the awaited entities */
            approvers: string[];
            /** Whether the caller is among those of any of its entities */
            isApprover: boolean;
        };
        AcknowledgeChangeRequest: {
            comment?: string;
        };
        ChangeSourceStatus: {
            /** As github */
            source: string;
            /** Host and path */
            repository: string;
            /** Those with code in it that were asked for and the caller may read */
            entityRefs: string[];
            /**
             * `pending` was not read to its end yet
             */
            state: "pending" | "ok" | "failing";
            /** Format: date-time */
            lastReadAt?: string;
            /** Format: date-time */
            failingSince?: string;
            /**
             * Format: date-time
             * It is not asked again before
             */
            waitingUntil?: string;
            error?: string;
        };
        ChangeSourceList: {
            items: components["schemas"]["ChangeSourceStatus"][];
        };
        ChangeDetails: {
            change: components["schemas"]["Change"];
            note?: components["schemas"]["OperationalNote"];
            acknowledging?: components["schemas"]["ChangeAcknowledging"];
            /** Markdown */
            description?: string;
            paths: string[];
            commits: string[];
            /** What it undoes */
            reverts: components["schemas"]["ChangeReference"][];
            revertedBy?: components["schemas"]["ChangeReference"];
            facts?: components["schemas"]["DeploymentFacts"];
            brings?: components["schemas"]["BroughtChanges"];
            /** Of code, where it is now by its deployments, in the order of environments */
            deployedTo?: components["schemas"]["DeployedTo"][];
        };
        /** What is deployed and how it is set there, of a deployment or a change of configuration. Never the value of a secret: what looks like one is left out, and told as a problem */
        DeploymentFacts: {
            version?: string;
            /** The last migration of its database */
            migration?: string;
            /** Digest of each file of configuration: hexadecimal, or Base64 after the name of the algorithm, as `sha256:…`; answered as hexadecimal */
            configuration?: {
                [key: string]: string;
            };
            featureFlags?: {
                [key: string]: boolean | string | number;
            };
            /** Versions of what it runs on */
            runtime?: {
                [key: string]: string;
            };
            /** Versions of what it is built of */
            dependencies?: {
                [key: string]: string;
            };
        };
        /** What a deployment brought to its environment that the one before it did not have there */
        BroughtChanges: {
            count: number;
            /** The first 100, the newest first */
            changes: components["schemas"]["ChangeReference"][];
            /** Of a rollback, how much it took back */
            takenBackCount: number;
            /** The first 100 */
            takenBack: components["schemas"]["ChangeReference"][];
            /** The deployment before it there; without one, only what it names counts as brought */
            previous?: components["schemas"]["ChangeReference"];
        };
        /** That a change is in an environment */
        DeployedTo: {
            environment: string;
            /** That brought it */
            version?: string;
            entityRef: string;
            /**
             * Format: date-time
             * Since when
             */
            at: string;
            deployment: components["schemas"]["ChangeReference"];
        };
        /**
         * What a fact is about
         */
        FactGroup: "version" | "migration" | "configuration" | "featureFlags" | "runtime" | "dependencies";
        EntityEnvironments: {
            /** In the configured order, then by name; of more than 20, those that were deployed to last */
            environments: components["schemas"]["EntityEnvironment"][];
            /** Each fact that any of them has, by group and name */
            comparison: components["schemas"]["FactComparison"][];
            /** How many facts are not the same */
            differences: {
                unexpected: number;
                expected: number;
            };
            /** What is not shown */
            left: {
                /** Further environments */
                environments: number;
                /** Successful deployments that name no environment */
                unnamed: number;
            };
        };
        EntityEnvironment: {
            /** As its last deployment has it */
            name: string;
            deployment: components["schemas"]["StandingDeployment"];
            facts?: components["schemas"]["DeploymentFacts"];
            /** Changes of configuration since the deployment whose facts count, the oldest first */
            configurations: components["schemas"]["ChangeReference"][];
            behind: components["schemas"]["BehindChanges"];
        };
        /** The last successful deployment to an environment that was not undone */
        StandingDeployment: {
            id: string;
            title: string;
            url?: string;
            version?: string;
            commit?: string;
            author?: string;
            /** Format: date-time */
            at: string;
        };
        /** Changes that are merged, not reverted, and not in an environment: by the commits and versions of its deployments, and by times where these do not tell */
        BehindChanges: {
            count: number;
            /** There may be more, of longer ago than was looked */
            isAtLeast: boolean;
            /** The first 50, the newest first */
            changes: components["schemas"]["ChangeReference"][];
        };
        FactComparison: {
            /** As featureFlags.new-checkout */
            fact: string;
            group: components["schemas"]["FactGroup"];
            /** Within its group */
            name?: string;
            /**
             * `missing`: all that have it say the same, and others, which tell of its group, do not have it. Those that do not tell of its group do not count
             */
            state: "same" | "differs" | "missing";
            /** In the order of environments */
            values: {
                environment: string;
                value?: boolean | string | number;
                /** Whether its deployment tells of the group */
                isTold: boolean;
            }[];
            /** Whether declarations in force explain the difference */
            isExpected: boolean;
            /** Of a difference, those that name the fact and one of the environments, expired ones as well */
            declarations: components["schemas"]["ExpectedDifference"][];
        };
        /** That a fact may differ, as the configuration declares it */
        ExpectedDifference: {
            /** `*` stands for anything */
            fact: string;
            /** Those that may differ from the others; any where it is absent */
            environments?: string[];
            reason: string;
            /**
             * Format: date
             * The last day
             */
            until?: string;
            isExpired: boolean;
        };
        /**
         * How much can go wrong
         */
        Risk: "low" | "medium" | "high";
        /**
         * A field of an operational note
         */
        NoteField: "intent" | "unknowns" | "impact" | "risk" | "deploymentStrategy" | "monitoring" | "rollbackCriteria" | "rollbackProcedure" | "featureFlags" | "migrations" | "documents";
        /**
         * Where a field of a note comes from, the description of the change or the portal
         */
        NoteOrigin: "description" | "portal";
        /** What operators must know of a change, in Markdown. `intent`: what it is for. `unknowns`: what is not certain. `impact`: what users notice. `monitoring`: what will move, and which dashboards and alerts show it. `rollbackCriteria`: when to roll back. `rollbackProcedure`: steps, or a path, link or title of a document that has them. `documents`: paths, links or titles of documents that were touched or are to be read */
        NoteFields: {
            intent?: string;
            unknowns?: string;
            impact?: string;
            risk?: components["schemas"]["Risk"];
            deploymentStrategy?: string;
            monitoring?: string;
            rollbackCriteria?: string;
            rollbackProcedure?: string;
            featureFlags?: string;
            migrations?: string;
            documents?: string[];
        };
        /** Fields of a note as they are edited in the portal; `null` empties one */
        EditedFields: {
            intent?: string | null;
            unknowns?: string | null;
            impact?: string | null;
            risk?: components["schemas"]["Risk"] | null;
            deploymentStrategy?: string | null;
            monitoring?: string | null;
            rollbackCriteria?: string | null;
            rollbackProcedure?: string | null;
            featureFlags?: string | null;
            migrations?: string | null;
            documents?: string[] | null;
        };
        /** A field that counts; `other` is what the description says, where that is something else */
        NoteText: {
            value?: string;
            origin: components["schemas"]["NoteOrigin"];
            other?: string;
        };
        NoteRisk: {
            value?: components["schemas"]["Risk"];
            origin: components["schemas"]["NoteOrigin"];
            other?: components["schemas"]["Risk"];
        };
        NoteList: {
            value?: string[];
            origin: components["schemas"]["NoteOrigin"];
            other?: string[];
        };
        LayeredNote: {
            intent?: components["schemas"]["NoteText"];
            unknowns?: components["schemas"]["NoteText"];
            impact?: components["schemas"]["NoteText"];
            risk?: components["schemas"]["NoteRisk"];
            deploymentStrategy?: components["schemas"]["NoteText"];
            monitoring?: components["schemas"]["NoteText"];
            rollbackCriteria?: components["schemas"]["NoteText"];
            rollbackProcedure?: components["schemas"]["NoteText"];
            featureFlags?: components["schemas"]["NoteText"];
            migrations?: components["schemas"]["NoteText"];
            documents?: components["schemas"]["NoteList"];
        };
        NoteDocument: {
            /** As the note has it */
            reference: string;
            field: "rollbackProcedure" | "documents";
            document: components["schemas"]["DocumentReference"];
            /** Of the document, when the note named it */
            revision?: number;
            /** Of the document, newer than that */
            newerRevision?: number;
        };
        NoteSummary: {
            /** Whether there is a note */
            isWritten: boolean;
            risk?: components["schemas"]["Risk"];
            /** What is required by the risk, and not answered */
            missing: components["schemas"]["NoteField"][];
            /** The risk is high, and nothing says how to undo it */
            lacksRollback: boolean;
        };
        NoteProblem: {
            field: components["schemas"]["NoteField"];
            /** Of the description */
            line: number;
            message: string;
        };
        OperationalNote: {
            fields: components["schemas"]["LayeredNote"];
            /** By the risk that it has */
            required: components["schemas"]["NoteField"][];
            summary: components["schemas"]["NoteSummary"];
            /** What of the description could not be read as it was meant */
            problems: components["schemas"]["NoteProblem"][];
            /** Those that it names and the caller may read */
            documents: components["schemas"]["NoteDocument"][];
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: string;
            etag: string;
        };
        NoteRevision: {
            number: number;
            origin: components["schemas"]["NoteOrigin"];
            /** Format: date-time */
            at: string;
            /** User, service, or the name of an author */
            by: string;
            fields: components["schemas"]["EditedFields"];
        };
        NoteRevisionList: {
            items: components["schemas"]["NoteRevision"][];
        };
        /**
         * `change`: code or configuration. `deployment`: a version was brought to an environment. `document`: a revision. `readiness`: the status turned. `release`: it was deployed or rolled back
         */
        TimelineType: "change" | "deployment" | "alert" | "run" | "document" | "readiness" | "release";
        TimelineEvent: {
            /** Of what happened, with its type */
            id: string;
            type: components["schemas"]["TimelineType"];
            /** Format: date-time */
            at: string;
            /**
             * Format: date-time
             * Of an alert or a run, once it has
             */
            endedAt?: string;
            title: string;
            /** Of a change, release or alert; the outcome of a run; the status of readiness */
            state?: string;
            /** A ref of a User, or a name */
            by?: string;
            /** Those of the entity and its dependencies that it is about, the nearest first */
            entityRefs: string[];
            /** Steps from the entity to the nearest of them */
            hops: number;
            /** The dependency that leads to it, where it is farther than a step */
            via?: string;
            environment?: string;
            /** Of the diff */
            url?: string;
            changeId?: string;
            alertId?: string;
            runId?: string;
            documentId?: string;
            revision?: number;
            releaseId?: string;
        };
        Timeline: {
            items: components["schemas"]["TimelineEvent"][];
            /** What the entity depends on, as far as it was followed and the caller may read it */
            dependencies: {
                entityRef: string;
                hops: number;
                via?: string;
            }[];
            pageInfo: components["schemas"]["PageInfo"];
        };
        Suspect: {
            change: components["schemas"]["Change"];
            score: number;
            reasons: string[];
            /** In which it runs */
            entityRef: string;
            /** Steps from the alerted entity */
            hops: number;
            /** The dependency that leads to it, where it is farther than a step */
            via?: string;
            /**
             * Format: date-time
             * When it came to the environment; of what is not there, when it was merged or taken back
             */
            at: string;
            deployment?: components["schemas"]["Change"];
        };
        Suspects: {
            /** What reached the environment before, the likeliest first */
            suspects: components["schemas"]["Suspect"][];
            /** What was merged before, and had not reached the environment */
            notDeployed: components["schemas"]["Suspect"][];
            window: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
                /** Whether it reaches back over the last three deployments, because nothing came within 24 hours */
                isWidened: boolean;
            };
            environment?: string;
        };
        InsightFigureId: "lead-time" | "deployment-frequency" | "change-failure-rate" | "time-to-restore" | "incident-frequency" | "releases-accepted-first-time" | "time-to-accepted" | "alerts-with-runbook" | "time-to-first-step" | "runs-that-helped" | "stale-share" | "waivers-overdue";
        /**
         * `seconds`: the median, with the 90th percentile. `per-week`: events in seven days. `share`: how much of the events is counted, from 0 to 1. `count`: how many are
         */
        InsightUnit: "seconds" | "per-week" | "share" | "count";
        /** A week or month of a figure. One of which nothing is known has no value, and is no 0 */
        InsightPoint: {
            /** Format: date-time */
            start: string;
            /**
             * Format: date-time
             * Not included
             */
            end: string;
            /** Whether the period cuts it, so that it is shorter */
            isPartial: boolean;
            value?: number;
            percentile90?: number;
            count: number;
        };
        InsightFigure: {
            id: components["schemas"]["InsightFigureId"];
            /** How it is computed, with what is configured */
            definition: string;
            unit: components["schemas"]["InsightUnit"];
            /** Absent where there are too few events */
            value?: number;
            /** Of `seconds` alone */
            percentile90?: number;
            /** The events that it rests on */
            count: number;
            /** Whether there are under five events, of which no figure is made */
            isTooFew: boolean;
            /** Whether it tells how things are now, whatever the period; there is no series then */
            isNow: boolean;
            /** The oldest first */
            series: components["schemas"]["InsightPoint"][];
        };
        Insights: {
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            until: string;
            bucket: "week" | "month";
            timeZone: string;
            /** Format: date-time */
            computedAt: string;
            figures: components["schemas"]["InsightFigure"][];
            /** Figures that rest on what the caller may not read */
            withheld: components["schemas"]["InsightFigureId"][];
        };
        /** An event behind a figure */
        InsightRow: {
            id: string;
            /** Format: date-time */
            at: string;
            /** Of the change, alert, run or document; the id of a gate */
            title: string;
            entityRefs: string[];
            /** What it adds to a duration */
            seconds?: number;
            /** Whether a share or number counts it */
            isCounted?: boolean;
            /** Why it counts */
            reason?: string;
            changeId?: string;
            /** Of the deployment that brought the change, or took it back */
            relatedChangeId?: string;
            incidentId?: string;
            alertIds?: string[];
            runId?: string;
            documentId?: string;
            gateId?: string;
            waiverId?: string;
            releaseId?: string;
        };
        InsightRowList: {
            items: components["schemas"]["InsightRow"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        /**
         * `merge`: two incidents are one. `split`: a new one begins with an alert or run of it. `dismiss`: it is none. `unlink`: a deployment did not cause it
         */
        IncidentJudgementKind: "merge" | "split" | "dismiss" | "unlink";
        NewIncidentJudgement: {
            kind: components["schemas"]["IncidentJudgementKind"];
            incidentId: string;
            /** For `merge`: the other one, of the same entity */
            otherIncidentId?: string;
            /** For `split`: the alert or run with which the later one begins */
            intervalId?: string;
            /** For `unlink`: the deployment */
            changeId?: string;
            reason: string;
        };
        /** What somebody corrected */
        IncidentJudgement: {
            id: string;
            kind: components["schemas"]["IncidentJudgementKind"];
            /** Of `unlink` alone */
            changeId?: string;
            reason: string;
            /** Full ref of a User */
            by: string;
            /** Format: date-time */
            at: string;
            /** Who took it back, and when; it holds no longer */
            undone?: {
                by: string;
                /** Format: date-time */
                at: string;
            };
        };
        /** An alert that fired, or a run that somebody started because of an incident */
        IncidentInterval: {
            /** Of the alert or run */
            id: string;
            kind: "alert" | "run";
            /** Name of the alert, title of the document */
            title: string;
            /** Format: date-time */
            startsAt: string;
            /**
             * Format: date-time
             * Absent while it goes on
             */
            endsAt?: string;
            /** Whether it is known to be over, not only never heard of again */
            isResolved: boolean;
        };
        /** A deployment to production that the incident followed */
        IncidentDeployment: {
            changeId: string;
            title: string;
            /** Format: date-time */
            at: string;
            /** Whether somebody said that it is not the cause */
            isUnlinked: boolean;
        };
        Incident: {
            /** Of its first alert or run and the entity: it stays the same while others join */
            id: string;
            entityRef: string;
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * Absent while it goes on
             */
            endedAt?: string;
            isResolved: boolean;
            isDismissed: boolean;
            /** The earliest first */
            intervals: components["schemas"]["IncidentInterval"][];
            deployments: components["schemas"]["IncidentDeployment"][];
            /** What people corrected of it, the first first */
            judgements: components["schemas"]["IncidentJudgement"][];
        };
        IncidentList: {
            items: components["schemas"]["Incident"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        HelpfulDocument: {
            document: components["schemas"]["DocumentReference"];
            /** Runs that ended as resolved or mitigated */
            helped: number;
            /** Runs whose outcome tells something of the procedure */
            runs: number;
            /**
             * Format: date-time
             * When the last of them ended
             */
            lastAt: string;
            /** Full ref of a User or Group; absent when the entity has no owner either */
            steward?: string;
            /** Users, or names, of whoever wrote revisions; the last first */
            authors: string[];
        };
        HelpfulDocumentList: {
            items: components["schemas"]["HelpfulDocument"][];
        };
        Load: {
            /** Open ones whose window lies in it */
            releases: number;
            /** Open ones of releases that are due in it */
            tasks: number;
        };
        WeekLoad: {
            /** Open ones whose window lies in it */
            releases: number;
            /** Open ones of releases that are due in it */
            tasks: number;
            /** What holds then for an entity of one of the releases, in the order of the periods */
            periods: {
                id: string;
                /** How many of its times lie in the week, in part or whole */
                times: number;
            }[];
        };
        TeamLoad: {
            /** Full ref of a User or Group; absent for tasks that nobody has */
            party?: string;
            /** Tasks that are due already */
            overdue: number;
            /** In the order of the weeks */
            weeks: components["schemas"]["WeekLoad"][];
            later: components["schemas"]["Load"];
        };
        LoadAhead: {
            /** Format: date-time */
            computedAt: string;
            timeZone: string;
            /** The earliest first; the first begins now */
            weeks: {
                /** Format: date-time */
                start: string;
                /**
                 * Format: date-time
                 * Not included
                 */
                end: string;
            }[];
            /** Windows, freezes and maintenance periods that hold in one of the weeks; absent for those who may not read the calendar */
            periods?: {
                id: string;
                kind: components["schemas"]["CalendarPeriodKind"];
                title: string;
                /** The System or Domain that it is for; absent for everything */
                scopeRef?: string;
            }[];
            teams: components["schemas"]["TeamLoad"][];
        };
        /**
         * `window`: deployments take place inside of one. `freeze`: none take place. `maintenance`: work on the platform, which those who deploy should know of
         */
        CalendarPeriodKind: "window" | "freeze" | "maintenance";
        CalendarPeriodRule: {
            kind: components["schemas"]["CalendarPeriodKind"];
            title: string;
            /** Markdown */
            reason?: string;
            /** Full ref of the System or Domain whose parts it is for; for everything when left out */
            scopeRef?: string;
            /** Date and time of the clock in the time zone, like 2026-11-23T18:00 */
            start: string;
            /** ISO 8601 duration of weeks, days, hours and minutes; of at most 366 days */
            duration: string;
            /** Of the IANA database, like Europe/Vienna */
            timeZone: string;
            /** How often it comes back, as RFC 5545 writes it, like FREQ=WEEKLY;BYDAY=TU; at most once a day */
            recurrence?: string;
            /** Deployments to these environments alone; to all when left out or empty */
            environments?: string[];
        };
        /**
         * Those of the configuration cannot be changed here
         */
        CalendarPeriodSource: "config" | "portal";
        CalendarPeriod: {
            id: string;
            source: components["schemas"]["CalendarPeriodSource"];
            kind: components["schemas"]["CalendarPeriodKind"];
            title: string;
            reason?: string;
            scopeRef?: string;
            start: string;
            duration: string;
            timeZone: string;
            recurrence?: string;
            environments: string[];
            /**
             * Format: date-time
             * When it begins next, or began when it is going on; missing when it is over
             */
            nextStart?: string;
            /** Format: date-time */
            nextEnd?: string;
            /** Format: date-time */
            createdAt?: string;
            createdBy?: string;
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: string;
            etag: string;
        };
        CalendarPeriodList: {
            items: components["schemas"]["CalendarPeriod"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        CalendarTime: {
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
        };
        CalendarPeriodPreview: {
            occurrences: components["schemas"]["CalendarTime"][];
        };
        /** Why a release does not fit a period */
        CalendarWarning: {
            kind: components["schemas"]["CalendarPeriodKind"];
            periodId: string;
            /** Of the period */
            title: string;
            /** The first entity of the release that the period is for; missing for a period for everything */
            entityRef?: string;
            /**
             * Format: date-time
             * Of the freeze or maintenance that it overlaps, or of the next window
             */
            start?: string;
            /** Format: date-time */
            end?: string;
        };
        CalendarRelease: {
            id: string;
            title: string;
            /** Those that the caller may read */
            entityRefs: string[];
            environment?: string;
            version?: string;
            window: components["schemas"]["ReleaseWindow"];
            state: components["schemas"]["ReleaseState"];
            risk: components["schemas"]["Risk"];
            /** Users and Groups that have a role */
            parties: string[];
            /** Of releases that are still to be deployed */
            warnings: components["schemas"]["CalendarWarning"][];
        };
        /** When the readiness review of a release that is not accepted yet should be done */
        CalendarReview: {
            releaseId: string;
            title: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            windowStart: string;
        };
        CalendarConflictReason: {
            /**
             * `entity`: they are of the same entity. `dependency`: `entityRef`, of which one is, depends on `dependsOn`, of which another is. `owner`: the same people are needed for them
             */
            kind: "entity" | "dependency" | "owner";
            entityRef?: string;
            dependsOn?: string;
            /** A User or Group */
            owner?: string;
        };
        /** Releases that are still to be deployed and overlap, one with the next */
        CalendarConflict: {
            releases: {
                id: string;
                title: string;
            }[];
            /**
             * Format: date-time
             * When the first two overlap
             */
            start: string;
            /**
             * Format: date-time
             * When the last two do no more
             */
            end: string;
            reasons: components["schemas"]["CalendarConflictReason"][];
        };
        /** A period, and when it is */
        CalendarOccurrences: {
            id: string;
            source: components["schemas"]["CalendarPeriodSource"];
            kind: components["schemas"]["CalendarPeriodKind"];
            title: string;
            reason?: string;
            scopeRef?: string;
            timeZone: string;
            environments: string[];
            occurrences: components["schemas"]["CalendarTime"][];
        };
        Calendar: {
            /** By when they begin */
            releases: components["schemas"]["CalendarRelease"][];
            /** Whether there are more releases than are shown, so that a shorter time should be asked for */
            isTruncated: boolean;
            periods: components["schemas"]["CalendarOccurrences"][];
            conflicts: components["schemas"]["CalendarConflict"][];
            reviews: components["schemas"]["CalendarReview"][];
        };
        NewCalendarFeed: {
            /** What the calendar is called in other programs */
            title: string;
            /** Releases of these entities alone, as full refs; of all that have any when left out */
            entityRefs?: string[];
        };
        CalendarFeed: {
            id: string;
            title: string;
            /** Of how many entities it has the releases */
            entityCount: number;
            /**
             * Format: date-time
             * When its address was made
             */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        CalendarFeedList: {
            items: components["schemas"]["CalendarFeed"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        CalendarFeedAddress: {
            feed: components["schemas"]["CalendarFeed"];
            /** Whoever has it reads the feed. It is stored nowhere and not answered again */
            url: string;
        };
        /**
         * `draft`: being planned. `in-review`: waits for sign-offs. `accepted`: may be deployed. `deploying`, `deployed`: is on its way, and is there. `reviewed`: both sides have looked back. `rejected`: has to change. `cancelled`: given up. `rolling-back`, `rolled-back`: is being undone, and is
         */
        ReleaseState: "draft" | "in-review" | "accepted" | "deploying" | "deployed" | "reviewed" | "rejected" | "cancelled" | "rolling-back" | "rolled-back";
        /** When it may be deployed */
        ReleaseWindow: {
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            /** In which the window was meant, like Europe/Vienna */
            timeZone: string;
        };
        ReleaseRole: {
            role: components["schemas"]["ReleaseRoleName"];
            /** Full refs of Users and Groups */
            parties: string[];
        };
        /** Like development, operations or security */
        ReleaseRoleName: string;
        ReleasePlan: {
            title: string;
            /** Markdown */
            goal?: string;
            /** Markdown: how it will be known that it worked */
            successCriteria?: string;
            /**
             * Format: date
             * When that will be known
             */
            successBy?: string;
            entityRefs: string[];
            changeIds?: string[];
            environment?: string;
            /** Which is deployed */
            version?: string;
            window?: components["schemas"]["ReleaseWindow"];
            /** Where the release is riskier than each of its changes */
            raisedRisk?: {
                risk: components["schemas"]["Risk"];
                reason: string;
            };
            /**
             * Format: uri
             * Where people talk about it
             */
            channelUrl?: string;
            roles?: components["schemas"]["ReleaseRole"][];
            texts?: components["schemas"]["ReleaseTexts"];
        };
        CreateReleaseRequest: {
            title: string;
            /** Markdown */
            goal?: string;
            /** Markdown: how it will be known that it worked */
            successCriteria?: string;
            /**
             * Format: date
             * When that will be known
             */
            successBy?: string;
            entityRefs: string[];
            changeIds?: string[];
            environment?: string;
            /** Which is deployed */
            version?: string;
            window?: components["schemas"]["ReleaseWindow"];
            /** Where the release is riskier than each of its changes */
            raisedRisk?: {
                risk: components["schemas"]["Risk"];
                reason: string;
            };
            /**
             * Format: uri
             * Where people talk about it
             */
            channelUrl?: string;
            roles?: components["schemas"]["ReleaseRole"][];
            texts?: components["schemas"]["ReleaseTexts"];
            tasks?: components["schemas"]["NewReleaseTask"][];
            /** Whether it stays a draft although its risk asks for no sign-off */
            draft?: boolean;
            /** Made by the client, so that a repeated request is known */
            requestId?: string;
        };
        /** What is told of a release, in Markdown */
        ReleaseTexts: {
            releaseNotes?: string;
            impactAssessment?: string;
            rollbackCriteria?: string;
            communicationPlan?: string;
        };
        /**
         * `gate`: a readiness gate that passes for each entity to which it applies; `value` is its id. `role`: has to sign; `value` is its name. `document`: each entity has one of the kind `value`. `dry-run`: it was rehearsed well elsewhere. `task`: is done; `value` is its title. `question`: is answered in the review; `value` is the question
         */
        ReleaseCriterionKind: "gate" | "role" | "document" | "dry-run" | "task" | "question";
        NewReleaseCriterion: {
            kind: "gate" | "role" | "document" | "dry-run" | "question";
            /** Needed for all but a dry run */
            value?: string;
            reason: string;
        };
        ReleaseCriterionChange: {
            isRemoved: boolean;
            reason: string;
        };
        ReleaseCriterion: {
            id: string;
            kind: components["schemas"]["ReleaseCriterionKind"];
            value: string;
            /** Id of the template that asks for it */
            template?: string;
            /** Why it was added, taken out or put back last */
            reason?: string;
            /** Who did that */
            by?: string;
            /** Format: date-time */
            at?: string;
            isRemoved: boolean;
            /** What it waits for; exceptions are not regarded */
            unmet: string[];
        };
        /** What it goes on without */
        ReleaseExceptionSubject: {
            /**
             * `gate` and `document`: a criterion of this kind, by its value in `id`. `dry-run`: the rehearsal. `period`: a freeze or a deployment window of the calendar, by its id
             */
            type: "gate" | "document" | "dry-run" | "period";
            id?: string;
        };
        NewReleaseException: {
            subject: components["schemas"]["ReleaseExceptionSubject"];
            reason: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ReleaseExceptionDecision: {
            state: "granted" | "denied" | "revoked";
            /** Needed to deny or revoke */
            reason?: string;
        };
        ReleaseException: {
            id: string;
            subject: components["schemas"]["ReleaseExceptionSubject"];
            reason: string;
            state: "requested" | "granted" | "denied" | "revoked" | "expired";
            /** Format: date-time */
            expiresAt: string;
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            decisionReason?: string;
        };
        /** How the entities of a release stood when it was accepted, as far as the caller may read them */
        ReleaseEvidence: {
            /** Format: date-time */
            at: string;
            readiness: {
                entityRef: string;
                status: components["schemas"]["ReadinessStatus"];
                gates: {
                    gateId: string;
                    state: string;
                }[];
            }[];
            documents: {
                documentId: string;
                entityRef: string;
                kind: components["schemas"]["DocumentKind"];
                title: string;
                revision: number;
            }[];
            /** What is not as it was then */
            changed: {
                entityRef: string;
                what: "status" | "gate" | "document";
                /** Of the gate or the document */
                id?: string;
                title: string;
                /** Missing for what is new */
                from?: string;
                /** Missing for what is gone */
                to?: string;
            }[];
        };
        RunReleaseTaskRequest: {
            /** Of the dry run in which it is done, as a drill */
            rehearsalId?: string;
            requestId?: components["schemas"]["RequestId"];
        };
        RollBackReleaseRequest: {
            /** A procedure of one of its entities */
            documentId: string;
            reason: string;
            requestId?: components["schemas"]["RequestId"];
        };
        /** A run of a document for a release */
        ReleaseRun: {
            runId: string;
            purpose: "task" | "rollback" | "rehearsal";
            taskId?: string;
            rehearsalId?: string;
            documentId: string;
            outcome?: components["schemas"]["RunOutcome"];
            /** Format: date-time */
            endedAt?: string;
        };
        /** What a pipeline has reported of an entity of a release */
        ReleaseDeployment: {
            entityRef: string;
            /** The deployment */
            changeId: string;
            /** Format: date-time */
            at: string;
            version?: string;
            /** Whether it has undone the release */
            provesRollback: boolean;
        };
        ReleaseWatch: {
            /**
             * Format: date-time
             * When it began to be deployed
             */
            since?: string;
            /**
             * Format: date-time
             * Until when it is watched, once it is deployed
             */
            until?: string;
            /** Of its entities, those that began since then or fire now; at most 100, those that fire first */
            alerts: components["schemas"]["Alert"][];
            /** What the notes of its changes say to watch */
            monitoring: components["schemas"]["ReleaseChangeText"][];
            /** When to roll back, and how, by the notes of its changes */
            rollback: components["schemas"]["ReleaseChangeText"][];
            /** Rollback procedures of its entities */
            procedures: {
                documentId: string;
                entityRef: string;
                title: string;
                revision: number;
                rollbackCriteria: string[];
            }[];
        };
        ReleaseChangeText: {
            changeId: string;
            title: string;
            /** Markdown */
            text: string;
        };
        StartReleaseRehearsalRequest: {
            environment: string;
        };
        ReleaseRehearsalTaskChange: {
            taskId: string;
            state: components["schemas"]["RehearsedTaskState"];
            note?: string;
        };
        RehearsedTaskState: "open" | "done" | "failed" | "skipped";
        ReleaseRehearsalChange: {
            tasks?: components["schemas"]["ReleaseRehearsalTaskChange"][];
            /** Markdown: in what it was not as it will be */
            differences?: string;
            outcome?: "passed" | "failed";
        };
        /** A dry run of the tasks of a release in another environment */
        ReleaseRehearsal: {
            id: string;
            environment: string;
            /** Format: date-time */
            startedAt: string;
            startedBy: string;
            /** As they were when it began, with what became of them */
            tasks: {
                taskId: string;
                title: string;
                state: components["schemas"]["RehearsedTaskState"];
                note?: string;
                by?: string;
                /** Format: date-time */
                at?: string;
            }[];
            differences?: string;
            outcome?: "passed" | "failed";
            /** Format: date-time */
            endedAt?: string;
            endedBy?: string;
        };
        /** A freeze that a release overlaps, or a deployment window that it is not inside of */
        ReleaseWindowViolation: {
            kind: "freeze" | "window";
            /** Missing, with what it says, where the caller may not see it */
            periodId?: string;
            title?: string;
            /** Format: date-time */
            start?: string;
            /** Format: date-time */
            end?: string;
            /** The first entity that it is for; missing for everything */
            entityRef?: string;
            message: string;
            /** Whether an exception is in force */
            isExcepted: boolean;
        };
        /** Who has to do what next */
        ReleaseNext: {
            /**
             * `prepare`, `run` and `finish` are for the owners of tasks that are to be done before, during and after the deployment; to `confirm` is to say whether it is deployed
             */
            what: "plan" | "correct" | "sign" | "accept" | "prepare" | "deploy" | "run" | "confirm" | "watch" | "roll-back" | "finish" | "review";
            /** Full refs of Users and Groups, or the service that has written it down */
            parties: string[];
            /** Format: date-time */
            dueAt?: string;
        };
        /** The gate `environment-parity`: whether the environment of the last dry run is like the one that is deployed to, but for differences that the configuration expects */
        ReleaseParity: {
            state: "passed" | "failed" | "no-data";
            reason: string;
            differences: {
                entityRef: string;
                fact: string;
                rehearsed?: string;
                target?: string;
            }[];
        };
        ReviewReleaseRequest: {
            /**
             * Whether its success criteria are met
             */
            success: "met" | "partly" | "not-met" | "unknown";
            successNote?: string;
            /** Markdown */
            wentWell?: string;
            /** Markdown: what did not go well, about things and not people */
            wentBadly?: string;
            answers?: components["schemas"]["ReleaseReviewAnswer"][];
        };
        ReleaseReviewAnswer: {
            /** Of the question */
            criterionId: string;
            answer: string;
        };
        ReleaseReview: {
            success: "met" | "partly" | "not-met" | "unknown";
            successNote?: string;
            wentWell?: string;
            wentBadly?: string;
            answers: components["schemas"]["ReleaseReviewAnswer"][];
            by: string;
            /** Format: date-time */
            at: string;
        };
        ReleaseTimeline: {
            items: {
                id: string;
                type: "transition" | "sign-off" | "decision" | "exception" | "task" | "rehearsal" | "deployment" | "alert" | "run";
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                endedAt?: string;
                title: string;
                state?: string;
                by?: string;
                note?: string;
                entityRef?: string;
                changeId?: string;
                alertId?: string;
                runId?: string;
            }[];
        };
        /**
         * When it is done, with regard to the deployment
         */
        ReleaseTaskPhase: "before" | "during" | "after";
        NewReleaseTask: {
            title: string;
            phase?: components["schemas"]["ReleaseTaskPhase"];
            /** Full ref of a User or Group; needed before the release is accepted */
            owner?: string;
            /** Format: date-time */
            dueAt?: string;
            dependsOn?: components["schemas"]["ReleaseTaskIds"];
            /** The document that says how; the task can be done as a run of it */
            documentId?: string;
        };
        /** Ids of tasks of the release that are done first */
        ReleaseTaskIds: string[];
        ReleaseTaskChange: {
            title?: string;
            phase?: components["schemas"]["ReleaseTaskPhase"];
            owner?: string;
            /**
             * Format: date-time
             * Null takes it out
             */
            dueAt?: string | null;
            dependsOn?: components["schemas"]["ReleaseTaskIds"];
            /** Null takes it out */
            documentId?: string | null;
            isDone?: boolean;
            /** Markdown: what shows that it was done */
            evidence?: string;
        };
        ReleaseTask: {
            id: string;
            title: string;
            phase: components["schemas"]["ReleaseTaskPhase"];
            owner?: string;
            /** Format: date-time */
            dueAt?: string;
            /** Ids of tasks that are done first */
            dependsOn?: string[];
            documentId?: string;
            /** Of the criterion that asks for it */
            criterionId?: string;
            evidence?: string;
            /** Format: date-time */
            doneAt?: string;
            doneBy?: string;
        };
        SignReleaseRequest: {
            role: components["schemas"]["ReleaseRoleName"];
            state: "approved" | "rejected";
            /** What must change; needed to reject */
            reason?: string;
        };
        /**
         * What of a release is signed
         */
        ReleaseSignedPart: "title" | "goal" | "success" | "entities" | "changes" | "environment" | "version" | "window" | "risk" | "tasks" | "texts" | "criteria" | "documents";
        ReleaseSignOff: {
            id: string;
            role: string;
            state: "approved" | "rejected";
            by: string;
            /** Format: date-time */
            at: string;
            reason?: string;
            /** Format: date-time */
            withdrawnAt?: string;
            /**
             * Format: date-time
             * When the same person signed for the role anew
             */
            replacedAt?: string;
            /** What has changed since it was signed; it counts while there is nothing */
            voidedBy: components["schemas"]["ReleaseSignedPart"][];
        };
        NewReleaseDecision: {
            decision: string;
            /** What else was considered */
            alternatives?: string;
            links?: string[];
            /** Id of an earlier decision of the release */
            supersedes?: string;
        };
        ReleaseDecision: {
            id: string;
            decision: string;
            alternatives?: string;
            links: string[];
            supersedes?: string;
            supersededBy?: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        MoveReleaseRequest: {
            to: components["schemas"]["ReleaseState"];
            reason?: string;
            /** Goes to `deploying` without waiting for anything; takes a reason, and a permission of its own */
            expedite?: boolean;
        };
        ReleaseTransition: {
            from: components["schemas"]["ReleaseState"];
            to: components["schemas"]["ReleaseState"];
            by: string;
            /** Format: date-time */
            at: string;
            reason?: string;
            /** What it did not wait for, being expedited or unapproved */
            unmet: string[];
        };
        /** Where a release can go from here */
        ReleaseMove: {
            to: components["schemas"]["ReleaseState"];
            needsReason: boolean;
            /** What it waits for, and who is to do it */
            unmet: string[];
        };
        ReleaseSummary: {
            id: string;
            title: string;
            /** Those that the caller may read */
            entityRefs: string[];
            environment?: string;
            version?: string;
            window?: components["schemas"]["ReleaseWindow"];
            risk: components["schemas"]["Risk"];
            state: components["schemas"]["ReleaseState"];
            /** Was deployed without being accepted */
            isUnapproved: boolean;
            /** Was deployed in an emergency, before what it waited for */
            isExpedited: boolean;
            /**
             * Format: date-time
             * Until when it is to be signed, while it is in review
             */
            reviewDueAt?: string;
            /**
             * Format: date-time
             * Where it stands in time: the start of its window, or when it was created
             */
            at: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ReleaseList: {
            items: components["schemas"]["ReleaseSummary"][];
            totalItems: number;
            pageInfo: components["schemas"]["PageInfo"];
        };
        ReleaseChange: {
            id: string;
            kind: components["schemas"]["ChangeKind"];
            title: string;
            url?: string;
            state: components["schemas"]["ChangeState"];
            risk?: components["schemas"]["Risk"];
        };
        Release: {
            id: string;
            title: string;
            goal?: string;
            successCriteria?: string;
            /** Format: date */
            successBy?: string;
            /** Those that the caller may read */
            entityRefs: string[];
            /** Those that the caller may read */
            changes: components["schemas"]["ReleaseChange"][];
            environment?: string;
            version?: string;
            window?: components["schemas"]["ReleaseWindow"];
            risk: components["schemas"]["Risk"];
            raisedRisk?: {
                risk: components["schemas"]["Risk"];
                reason: string;
            };
            channelUrl?: string;
            roles: components["schemas"]["ReleaseRole"][];
            /** Those that have to sign, by the risk and the criteria */
            requiredRoles: string[];
            texts: components["schemas"]["ReleaseTexts"];
            criteria: components["schemas"]["ReleaseCriterion"][];
            exceptions: components["schemas"]["ReleaseException"][];
            /** The role that decides about exceptions */
            exceptionRole: string;
            /** Whether, by its risk, nobody signs for two roles or grants what they have asked for */
            needsDistinctSigners: boolean;
            evidence?: components["schemas"]["ReleaseEvidence"];
            next?: components["schemas"]["ReleaseNext"];
            /** Whether it has to be rehearsed, by its risk or its criteria */
            needsDryRun: boolean;
            rehearsals: components["schemas"]["ReleaseRehearsal"][];
            parity?: components["schemas"]["ReleaseParity"];
            /** Freezes and deployment windows that are in its way, before it is deployed */
            windowViolations: components["schemas"]["ReleaseWindowViolation"][];
            /** Of entities that the caller may read */
            deployments: components["schemas"]["ReleaseDeployment"][];
            runs: components["schemas"]["ReleaseRun"][];
            /**
             * Format: date-time
             * The clock of the server, which decides about windows and what is due
             */
            asOf: string;
            /** Format: date-time */
            watchUntil?: string;
            review?: components["schemas"]["ReleaseReview"];
            state: components["schemas"]["ReleaseState"];
            isUnapproved: boolean;
            isExpedited: boolean;
            /** Format: date-time */
            reviewDueAt?: string;
            /** In the order in which they are done */
            tasks: components["schemas"]["ReleaseTask"][];
            signOffs: components["schemas"]["ReleaseSignOff"][];
            decisions: components["schemas"]["ReleaseDecision"][];
            transitions: components["schemas"]["ReleaseTransition"][];
            moves: components["schemas"]["ReleaseMove"][];
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: string;
            etag: string;
        };
    };
    responses: {
        /** An error */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** The release as it is now */
        Release: {
            headers: {
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Release"];
            };
        };
        /** The period */
        CalendarPeriod: {
            headers: {
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CalendarPeriod"];
            };
        };
        /** The feed with its address, which is not answered again */
        CalendarFeedAddress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CalendarFeedAddress"];
            };
        };
        /** The document is not what the caller has read; `error.etag` is what it has now */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        entityKind: string;
        entityNamespace: string;
        entityName: string;
        recordId: string;
        taskId: string;
        documentId: string;
        /** The etag of the document as it was read, from the body or the header of the answer; `*` for whatever it is. Changing and deleting without it is refused with 428 */
        ifMatch: string;
        /** The etag of the period as it was read; `*` for whatever it is. Without it, the answer is 428 */
        ifMatchPeriod: string;
        revisionNumber: number;
        /** Any of these entities, as full refs */
        entityRef: string[];
        /** Changes of entities of any of these Users or Groups, as full refs; `me` stands for the caller and their groups */
        changeOwner: string[];
        /** Any of these kinds */
        changeKind: components["schemas"]["ChangeKind"][];
        /** Any of these states */
        changeState: components["schemas"]["ChangeState"][];
        /** Deployments to any of these environments */
        changeEnvironment: string[];
        /** Those from this time on */
        changeSince: string;
        /** Those before this time */
        changeUntil: string;
        /** Any of these risks, as the operational note says */
        changeRisk: components["schemas"]["Risk"][];
        /** Any of these kinds */
        documentKind: components["schemas"]["DocumentKind"][];
        /** Any of these tags */
        tag: string[];
        gateId: string;
        /** Any of these statuses */
        readinessStatus: components["schemas"]["ReadinessStatus"][];
        /** Parts of any of these systems, as full refs */
        readinessSystem: string[];
        /** Any of these tiers */
        readinessTier: string[];
        /** Any of these kinds of entity */
        readinessKind: string[];
        /** Entities that this gate applies to; with `gateState`, those where it stands so */
        readinessGate: string;
        /** Any of these states of the `gate` */
        readinessGateState: components["schemas"]["GateState"][];
        /** A part of the name or title */
        readinessText: string;
        /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
        owner: string[];
        /** What is left out unless asked for; `content` is honoured by the list of documents alone, for indexers, and lowers the limit to 100 */
        include: ("retired" | "archived" | "content")[];
        /** Full ref of one entity */
        insightsEntity: string;
        /** Entities that are part of this system, as a full ref */
        insightsSystem: string;
        /** Entities that this User or Group owns, as a full ref; `me` stands for the caller and their groups */
        insightsOwner: string;
        /** From this time on; 90 days before the end where it is left out */
        insightsSince: string;
        /** Before this time; now where it is left out or lies in the future. A period is of 800 days at most */
        insightsUntil: string;
        insightsBucket: "week" | "month";
        /** In which weeks and months begin, like `Europe/Berlin` */
        insightsTimeZone: string;
        insightsFigure: components["schemas"]["InsightFigureId"];
        limit: number;
        /** The `nextCursor` of the page before */
        cursor: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * Generated from the specification of the REST API.
 *
 * @public
 */
export type $defs = Record<string, never>;
/**
 * Generated from the specification of the REST API.
 *
 * @public
 */
export interface operations {
    ListEntities: {
        parameters: {
            query?: {
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of entities, those that lack most first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityOverviewList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetEntitySummary: {
        parameters: {
            query?: {
                /** What is left out unless asked for; `content` is honoured by the list of documents alone, for indexers, and lowers the limit to 100 */
                include?: components["parameters"]["include"];
            };
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The summary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitySummary"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    RefreshEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What the reading found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshReport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    CompareEnvironments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The environments that successful deployments of the entity name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityEnvironments"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListDocuments: {
        parameters: {
            query?: {
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Any of these kinds */
                kind?: components["parameters"]["documentKind"];
                /** Any of these tags */
                tag?: components["parameters"]["tag"];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                /** Full ref of the User or Group answerable for the document */
                steward?: string;
                /** Any of these states */
                freshness?: components["schemas"]["FreshnessState"][];
                /** Any of these source types */
                source?: components["schemas"]["SourceType"][];
                /** `updated` puts the newest revision first; `importance` puts runbooks and rollback procedures of critical entities first; `value` puts those first that are most worth a review, and says of each by how much */
                order?: "updated" | "importance" | "value";
                /** What is left out unless asked for; `content` is honoured by the list of documents alone, for indexers, and lowers the limit to 100 */
                include?: components["parameters"]["include"];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of documents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    CreateDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDocumentRequest"];
            };
        };
        responses: {
            /** The document with its first revision */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The document; the etag in the header is that of the document, which stands in the body, with a hash of the whole answer */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    UpdateDocument: {
        parameters: {
            query?: never;
            header?: {
                /** The etag of the document as it was read, from the body or the header of the answer; `*` for whatever it is. Changing and deleting without it is refused with 428 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDocumentRequest"];
            };
        };
        responses: {
            /** The document as it is now */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    DeleteDocument: {
        parameters: {
            query?: never;
            header?: {
                /** The etag of the document as it was read, from the body or the header of the answer; `*` for whatever it is. Changing and deleting without it is refused with 428 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The document, archived */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    RestoreDocument: {
        parameters: {
            query?: never;
            header?: {
                /** The etag of the document as it was read, from the body or the header of the answer; `*` for whatever it is. Changing and deleting without it is refused with 428 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreDocumentRequest"];
            };
        };
        responses: {
            /** The document as it is now */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    ListRevisions: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of revisions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
                number: components["parameters"]["revisionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    PurgeRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
                number: components["parameters"]["revisionNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurgeRequest"];
            };
        };
        responses: {
            /** The revision, now without content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListReviews: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of reviews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ReviewDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        responses: {
            /** The review */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetFile: {
        parameters: {
            query: {
                /** Path of the file, relative to the source folder */
                path: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["documentId"];
                number: components["parameters"]["revisionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    Search: {
        parameters: {
            query: {
                /** Alert name, symptom, service or any words; any word may match, the more the better */
                q: string;
                /** Any of these kinds */
                kind?: components["parameters"]["documentKind"];
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                /** Any of these tags */
                tag?: components["parameters"]["tag"];
                /** What is left out unless asked for; `content` is honoured by the list of documents alone, for indexers, and lowers the limit to 100 */
                include?: components["parameters"]["include"];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of results, best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResultList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ResolveAlert: {
        parameters: {
            query: {
                /** Name of the alert rule, as the alert manager has it */
                alertname: string;
                /** The annotation of that name */
                summary?: string;
                /** The annotation of that name */
                description?: string;
                /** The annotation `runbook_url` */
                runbookUrl?: string;
                /** What is left out unless asked for; `content` is honoured by the list of documents alone, for indexers, and lowers the limit to 100 */
                include?: components["parameters"]["include"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What fits the alert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertResolution"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListAlerts: {
        parameters: {
            query?: {
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                /** Any of these states */
                state?: components["schemas"]["AlertState"][];
                /** Alerts of this rule, in its exact spelling */
                alertname?: string;
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of alerts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ReceiveAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertsBody"];
            };
        };
        responses: {
            /** What came of the alerts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeReport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ReceiveAlertmanager: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertsBody"];
            };
        };
        responses: {
            /** What came of the alerts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeReport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetAlertCoverage: {
        parameters: {
            query?: {
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                /** Any of these findings */
                finding?: components["schemas"]["CoverageFinding"][];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of findings, the worst first, with where the rules were read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertCoverage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    RefreshAlertCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Where the rules were read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSourceList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListRuleChanges: {
        parameters: {
            query?: {
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Changes of this rule */
                alertname?: string;
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChangeList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The alert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListRuns: {
        parameters: {
            query?: {
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                /** Runs of this document, of any of its revisions */
                documentId?: string;
                /** Runs because of an alert of this rule */
                alertname?: string;
                /** Any of these states */
                state?: components["schemas"]["RunState"][];
                /** Any of these triggers */
                trigger?: components["schemas"]["RunTrigger"][];
                /** Runs in which this User did something; `me` stands for the caller */
                participant?: string;
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    StartRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRunRequest"];
            };
        };
        responses: {
            /** The run */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    UpdateRunStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRunStepRequest"];
            };
        };
        responses: {
            /** The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    AddRunNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRunNoteRequest"];
            };
        };
        responses: {
            /** The run */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    AddRunAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRunAlertsRequest"];
            };
        };
        responses: {
            /** The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    FinishRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishRunRequest"];
            };
        };
        responses: {
            /** The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    AbortRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbortRunRequest"];
            };
        };
        responses: {
            /** The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    DraftStatusUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusUpdate"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ExportRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The record of the run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListDrills: {
        parameters: {
            query?: {
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                /** Drills of this document */
                documentId?: string;
                /** Any of these states */
                state?: components["schemas"]["DrillState"][];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of drills */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrillList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    PlanDrill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDrillRequest"];
            };
        };
        responses: {
            /** The drill */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drill"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    UpdateDrill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDrillRequest"];
            };
        };
        responses: {
            /** The drill */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drill"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListFollowUps: {
        parameters: {
            query?: {
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Follow-ups of any of these Users or Groups, as full refs; `me` stands for the caller and their groups */
                owner?: string[];
                /** Corrections of this document */
                documentId?: string;
                /** Those that came of this run, document, alert, change or release */
                originId?: string;
                /** Any of these states */
                state?: components["schemas"]["FollowUpState"][];
                /** Any of these severities */
                severity?: components["schemas"]["Severity"][];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of follow-ups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    CreateFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFollowUpRequest"];
            };
        };
        responses: {
            /** The follow-up */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The follow-up */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    UpdateFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /** The etag of the follow-up as it was read; may be left out */
                "If-Match"?: string;
            };
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFollowUpRequest"];
            };
        };
        responses: {
            /** The follow-up */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    ListReadiness: {
        parameters: {
            query?: {
                /** Any of these statuses */
                status?: components["parameters"]["readinessStatus"];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                /** Parts of any of these systems, as full refs */
                system?: components["parameters"]["readinessSystem"];
                /** Any of these tiers */
                tier?: components["parameters"]["readinessTier"];
                /** Any of these kinds of entity */
                kind?: components["parameters"]["readinessKind"];
                /** Entities that this gate applies to; with `gateState`, those where it stands so */
                gate?: components["parameters"]["readinessGate"];
                /** Any of these states of the `gate` */
                gateState?: components["parameters"]["readinessGateState"];
                /** A part of the name or title */
                q?: components["parameters"]["readinessText"];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page, and how many there are of each status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListGates: {
        parameters: {
            query?: {
                /** Any of these statuses */
                status?: components["parameters"]["readinessStatus"];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                /** Parts of any of these systems, as full refs */
                system?: components["parameters"]["readinessSystem"];
                /** Any of these tiers */
                tier?: components["parameters"]["readinessTier"];
                /** Any of these kinds of entity */
                kind?: components["parameters"]["readinessKind"];
                /** Entities that this gate applies to; with `gateState`, those where it stands so */
                gate?: components["parameters"]["readinessGate"];
                /** Any of these states of the `gate` */
                gateState?: components["parameters"]["readinessGateState"];
                /** A part of the name or title */
                q?: components["parameters"]["readinessText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The gates, in the order of the configuration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateSummaryList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetReadinessTrend: {
        parameters: {
            query?: {
                /** Any of these statuses */
                status?: components["parameters"]["readinessStatus"];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                /** Parts of any of these systems, as full refs */
                system?: components["parameters"]["readinessSystem"];
                /** Any of these tiers */
                tier?: components["parameters"]["readinessTier"];
                /** Any of these kinds of entity */
                kind?: components["parameters"]["readinessKind"];
                /** Entities that this gate applies to; with `gateState`, those where it stands so */
                gate?: components["parameters"]["readinessGate"];
                /** Any of these states of the `gate` */
                gateState?: components["parameters"]["readinessGateState"];
                /** A part of the name or title */
                q?: components["parameters"]["readinessText"];
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The days, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessTrend"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ExportReadiness: {
        parameters: {
            query?: {
                /** Any of these statuses */
                status?: components["parameters"]["readinessStatus"];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                /** Parts of any of these systems, as full refs */
                system?: components["parameters"]["readinessSystem"];
                /** Any of these tiers */
                tier?: components["parameters"]["readinessTier"];
                /** Any of these kinds of entity */
                kind?: components["parameters"]["readinessKind"];
                /** Entities that this gate applies to; with `gateState`, those where it stands so */
                gate?: components["parameters"]["readinessGate"];
                /** Any of these states of the `gate` */
                gateState?: components["parameters"]["readinessGateState"];
                /** A part of the name or title */
                q?: components["parameters"]["readinessText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One line for each entity */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListReadinessStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityRefsRequest"];
            };
        };
        responses: {
            /** Those of the entities that have one and that the caller may read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessStatusList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetMyReadinessWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Sign-offs and decisions that wait, own waivers, and what ends soon */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReadinessWork"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    PreviewReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewReadinessRequest"];
            };
        };
        responses: {
            /** What would change; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessPreview"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetReadiness: {
        parameters: {
            query?: {
                /** As of this time in the past instead of now */
                at?: string;
            };
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The readiness */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListReadinessHistory: {
        parameters: {
            query?: {
                /** Of this gate alone; `status` for the status of the entity alone */
                gateId?: string;
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of transitions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessTransitionList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetReadinessBadge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** SVG */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    RecordReadinessOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadinessOverrideRequest"];
            };
        };
        responses: {
            /** The record in the history */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessTransition"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ReportGateResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
                gateId: components["parameters"]["gateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateResultRequest"];
            };
        };
        responses: {
            /** The readiness with the result */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListSignOffs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
                gateId: components["parameters"]["gateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The sign-offs, also those that no longer count */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOffList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    SignOffGate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
                gateId: components["parameters"]["gateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOffRequest"];
            };
        };
        responses: {
            /** The readiness with the sign-off */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    DecideGate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["entityKind"];
                namespace: components["parameters"]["entityNamespace"];
                name: components["parameters"]["entityName"];
                gateId: components["parameters"]["gateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateDecisionRequest"];
            };
        };
        responses: {
            /** The readiness with the decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    RevokeSignOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** The readiness without it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListWaivers: {
        parameters: {
            query?: {
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                gateId?: string;
                /** Any of these states */
                state?: components["schemas"]["WaiverState"][];
                /** Any of these Users or Groups own the entity, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["owner"];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of waivers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    RequestWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverRequest"];
            };
        };
        responses: {
            /** The waiver, which waits for a decision */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The waiver */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    DecideWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverDecisionRequest"];
            };
        };
        responses: {
            /** The waiver */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    RevokeWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** The waiver */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListChanges: {
        parameters: {
            query?: {
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Changes of entities of any of these Users or Groups, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["changeOwner"];
                /** Any of these kinds */
                kind?: components["parameters"]["changeKind"];
                /** Any of these states */
                state?: components["parameters"]["changeState"];
                /** Deployments to any of these environments */
                environment?: components["parameters"]["changeEnvironment"];
                /** Those from this time on */
                since?: components["parameters"]["changeSince"];
                /** Those before this time */
                until?: components["parameters"]["changeUntil"];
                /** Any of these risks, as the operational note says */
                risk?: components["parameters"]["changeRisk"];
                /** Words of the title, or a version or commit */
                text?: string;
                /** `text`: what note and description say, as plain text; at most 100 changes a page then */
                include?: "text"[];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ReportChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportChangesRequest"];
            };
        };
        responses: {
            /** What came of the changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesReport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    SearchChanges: {
        parameters: {
            query: {
                /** Any word may match, the more the better */
                q: string;
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Changes of entities of any of these Users or Groups, as full refs; `me` stands for the caller and their groups */
                owner?: components["parameters"]["changeOwner"];
                /** Any of these kinds */
                kind?: components["parameters"]["changeKind"];
                /** Any of these states */
                state?: components["parameters"]["changeState"];
                /** Deployments to any of these environments */
                environment?: components["parameters"]["changeEnvironment"];
                /** Those from this time on */
                since?: components["parameters"]["changeSince"];
                /** Those before this time */
                until?: components["parameters"]["changeUntil"];
                /** Any of these risks, as the operational note says */
                risk?: components["parameters"]["changeRisk"];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of results, best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSearchResultList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListChangeSources: {
        parameters: {
            query?: {
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Repositories in which the caller may read an entity, by source and name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSourceList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListSuspects: {
        parameters: {
            query?: {
                /** The alert */
                alertId?: string;
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** When it began; now where it is left out */
                at?: string;
                /** Where; all environments count where it is left out */
                environment?: string;
                /** How many steps to go along the dependencies */
                depth?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The suspects */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suspects"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeDetails"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    AcknowledgeChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeChangeRequest"];
            };
        };
        responses: {
            /** The change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    WithdrawAcknowledgement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Change"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    EditNote: {
        parameters: {
            query?: never;
            header?: {
                /** The etag of the note as it was read; may be left out */
                "If-Match"?: string;
            };
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditedFields"];
            };
        };
        responses: {
            /** The note */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationalNote"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    ListNoteRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All revisions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteRevisionList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetTimeline: {
        parameters: {
            query: {
                /** Full ref */
                entityRef: string;
                /** Whether what the entity depends on is told as well, directly or not */
                includeDependencies?: boolean;
                /** How many steps to go along the dependencies */
                depth?: number;
                /** Any of these types */
                type?: components["schemas"]["TimelineType"][];
                /** From this time on; 30 days where it is left out */
                since?: string;
                /** Before this time */
                until?: string;
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetInsights: {
        parameters: {
            query?: {
                /** Full ref of one entity */
                entityRef?: components["parameters"]["insightsEntity"];
                /** Entities that are part of this system, as a full ref */
                system?: components["parameters"]["insightsSystem"];
                /** Entities that this User or Group owns, as a full ref; `me` stands for the caller and their groups */
                owner?: components["parameters"]["insightsOwner"];
                /** From this time on; 90 days before the end where it is left out */
                since?: components["parameters"]["insightsSince"];
                /** Before this time; now where it is left out or lies in the future. A period is of 800 days at most */
                until?: components["parameters"]["insightsUntil"];
                bucket?: components["parameters"]["insightsBucket"];
                /** In which weeks and months begin, like `Europe/Berlin` */
                timeZone?: components["parameters"]["insightsTimeZone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Insights"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListHelpfulDocuments: {
        parameters: {
            query?: {
                /** Full ref of one entity */
                entityRef?: components["parameters"]["insightsEntity"];
                /** Entities that are part of this system, as a full ref */
                system?: components["parameters"]["insightsSystem"];
                /** Entities that this User or Group owns, as a full ref; `me` stands for the caller and their groups */
                owner?: components["parameters"]["insightsOwner"];
                /** From this time on; 90 days before the end where it is left out */
                since?: components["parameters"]["insightsSince"];
                /** Before this time; now where it is left out or lies in the future. A period is of 800 days at most */
                until?: components["parameters"]["insightsUntil"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Those that helped most often first, twenty at most */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpfulDocumentList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetLoadAhead: {
        parameters: {
            query?: {
                /** Full ref of one entity */
                entityRef?: components["parameters"]["insightsEntity"];
                /** Entities that are part of this system, as a full ref */
                system?: components["parameters"]["insightsSystem"];
                /** Entities that this User or Group owns, as a full ref; `me` stands for the caller and their groups */
                owner?: components["parameters"]["insightsOwner"];
                /** In which weeks and months begin, like `Europe/Berlin` */
                timeZone?: components["parameters"]["insightsTimeZone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Teams with most to do first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadAhead"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ExportInsights: {
        parameters: {
            query?: {
                /** Full ref of one entity */
                entityRef?: components["parameters"]["insightsEntity"];
                /** Entities that are part of this system, as a full ref */
                system?: components["parameters"]["insightsSystem"];
                /** Entities that this User or Group owns, as a full ref; `me` stands for the caller and their groups */
                owner?: components["parameters"]["insightsOwner"];
                /** From this time on; 90 days before the end where it is left out */
                since?: components["parameters"]["insightsSince"];
                /** Before this time; now where it is left out or lies in the future. A period is of 800 days at most */
                until?: components["parameters"]["insightsUntil"];
                bucket?: components["parameters"]["insightsBucket"];
                /** In which weeks and months begin, like `Europe/Berlin` */
                timeZone?: components["parameters"]["insightsTimeZone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One line for each figure, and for each week or month of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListInsightRows: {
        parameters: {
            query?: {
                /** Full ref of one entity */
                entityRef?: components["parameters"]["insightsEntity"];
                /** Entities that are part of this system, as a full ref */
                system?: components["parameters"]["insightsSystem"];
                /** Entities that this User or Group owns, as a full ref; `me` stands for the caller and their groups */
                owner?: components["parameters"]["insightsOwner"];
                /** From this time on; 90 days before the end where it is left out */
                since?: components["parameters"]["insightsSince"];
                /** Before this time; now where it is left out or lies in the future. A period is of 800 days at most */
                until?: components["parameters"]["insightsUntil"];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                figure: components["parameters"]["insightsFigure"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of events; there are as many as the figure counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsightRowList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ExportInsightRows: {
        parameters: {
            query?: {
                /** Full ref of one entity */
                entityRef?: components["parameters"]["insightsEntity"];
                /** Entities that are part of this system, as a full ref */
                system?: components["parameters"]["insightsSystem"];
                /** Entities that this User or Group owns, as a full ref; `me` stands for the caller and their groups */
                owner?: components["parameters"]["insightsOwner"];
                /** From this time on; 90 days before the end where it is left out */
                since?: components["parameters"]["insightsSince"];
                /** Before this time; now where it is left out or lies in the future. A period is of 800 days at most */
                until?: components["parameters"]["insightsUntil"];
            };
            header?: never;
            path: {
                figure: components["parameters"]["insightsFigure"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One line for each event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListIncidents: {
        parameters: {
            query?: {
                /** Full ref of one entity */
                entityRef?: components["parameters"]["insightsEntity"];
                /** Entities that are part of this system, as a full ref */
                system?: components["parameters"]["insightsSystem"];
                /** Entities that this User or Group owns, as a full ref; `me` stands for the caller and their groups */
                owner?: components["parameters"]["insightsOwner"];
                /** From this time on; 90 days before the end where it is left out */
                since?: components["parameters"]["insightsSince"];
                /** Before this time; now where it is left out or lies in the future. A period is of 800 days at most */
                until?: components["parameters"]["insightsUntil"];
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of incidents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    JudgeIncident: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIncidentJudgement"];
            };
        };
        responses: {
            /** What holds from now on */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentJudgement"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    UndoIncidentJudgement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** It is kept, with who took it back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentJudgement"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetCalendar: {
        parameters: {
            query: {
                /** What ends after this time */
                from: string;
                /** What begins before this time */
                to: string;
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Releases in which any of these Users or Groups have a role, or of entities that they own; `me` stands for the caller and their groups */
                owner?: string[];
                /** Releases of parts of any of these systems, as full refs */
                system?: string[];
                /** Releases in any of these states */
                state?: components["schemas"]["ReleaseState"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What there is in that time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListCalendarPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All that the caller may see */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPeriodList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    CreateCalendarPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarPeriodRule"];
            };
        };
        responses: {
            201: components["responses"]["CalendarPeriod"];
            default: components["responses"]["Error"];
        };
    };
    PreviewCalendarPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarPeriodRule"];
            };
        };
        responses: {
            /** The next times */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPeriodPreview"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    GetCalendarPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CalendarPeriod"];
            default: components["responses"]["Error"];
        };
    };
    UpdateCalendarPeriod: {
        parameters: {
            query?: never;
            header?: {
                /** The etag of the period as it was read; `*` for whatever it is. Without it, the answer is 428 */
                "If-Match"?: components["parameters"]["ifMatchPeriod"];
            };
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarPeriodRule"];
            };
        };
        responses: {
            200: components["responses"]["CalendarPeriod"];
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    DeleteCalendarPeriod: {
        parameters: {
            query?: never;
            header?: {
                /** The etag of the period as it was read; `*` for whatever it is. Without it, the answer is 428 */
                "If-Match"?: components["parameters"]["ifMatchPeriod"];
            };
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CalendarPeriod"];
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    ListCalendarFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Those that are not revoked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    CreateCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCalendarFeed"];
            };
        };
        responses: {
            201: components["responses"]["CalendarFeedAddress"];
            default: components["responses"]["Error"];
        };
    };
    RotateCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: components["responses"]["CalendarFeedAddress"];
            default: components["responses"]["Error"];
        };
    };
    RevokeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The feed that was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ReadCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The token of the feed, with `.ics` after it */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** iCalendar, RFC 5545 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ListReleases: {
        parameters: {
            query?: {
                /** Any of these entities, as full refs */
                entityRef?: components["parameters"]["entityRef"];
                /** Any of these states */
                state?: components["schemas"]["ReleaseState"][];
                /** Releases in which any of these Users or Groups have a role, as full refs; `me` stands for the caller and their groups */
                owner?: string[];
                /** Releases of any of these changes, and those that they deployed */
                changeId?: string[];
                /** Those whose window, or whose creation where they have none, begins at this time or later */
                from?: string;
                /** Those that begin before this time */
                to?: string;
                /** A part of the title, the goal or the version, in any case */
                q?: string;
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    CreateRelease: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReleaseRequest"];
            };
        };
        responses: {
            201: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    GetRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    UpdateRelease: {
        parameters: {
            query?: never;
            header?: {
                /** The etag of the release as it was read; `*` for whatever it is. Without it, the answer is 428 */
                "If-Match"?: string;
            };
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleasePlan"];
            };
        };
        responses: {
            200: components["responses"]["Release"];
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    MoveRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReleaseRequest"];
            };
        };
        responses: {
            201: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    AddReleaseTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReleaseTask"];
            };
        };
        responses: {
            201: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    DeleteReleaseTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    UpdateReleaseTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseTaskChange"];
            };
        };
        responses: {
            200: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    SignRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignReleaseRequest"];
            };
        };
        responses: {
            201: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    WithdrawReleaseSignOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
                signOffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    AddReleaseDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReleaseDecision"];
            };
        };
        responses: {
            201: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    DraftReleaseTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Drafts in Markdown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseTexts"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    AddReleaseCriterion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReleaseCriterion"];
            };
        };
        responses: {
            201: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    ChangeReleaseCriterion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
                criterionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseCriterionChange"];
            };
        };
        responses: {
            200: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    RequestReleaseException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReleaseException"];
            };
        };
        responses: {
            201: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    DecideReleaseException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
                exceptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseExceptionDecision"];
            };
        };
        responses: {
            200: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    RunReleaseTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunReleaseTaskRequest"];
            };
        };
        responses: {
            201: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    RollBackRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollBackReleaseRequest"];
            };
        };
        responses: {
            201: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    WatchRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** As far as the caller may see it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseWatch"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    StartReleaseRehearsal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartReleaseRehearsalRequest"];
            };
        };
        responses: {
            201: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    UpdateReleaseRehearsal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
                rehearsalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRehearsalChange"];
            };
        };
        responses: {
            200: components["responses"]["Release"];
            default: components["responses"]["Error"];
        };
    };
    ReviewRelease: {
        parameters: {
            query?: never;
            header?: {
                /** The etag of the release as it was read; `*` for whatever it is. Without it, the answer is 428 */
                "If-Match"?: string;
            };
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewReleaseRequest"];
            };
        };
        responses: {
            200: components["responses"]["Release"];
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    GetReleaseTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["recordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseTimeline"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
