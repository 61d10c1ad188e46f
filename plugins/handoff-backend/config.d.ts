import type { FilterPredicate } from '@backstage/filter-predicates';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  handoff?: {
    documents?: {
      schedule?: {
        /**
         * How often each source of documents is read. Readings are spread over this time. An unchanged repository costs
         * one or two requests, whatever it holds and however many entities share it.
         *
         * @defaultValue `{ minutes: 30 }`
         */
        frequency?: HumanDuration | string;
      };

      /**
       * Where entities have their documents that name no place in an annotation `handoff/docs-ref`. Every convention
       * whose filter matches an entity counts. `false` turns them off.
       *
       * @defaultValue one for all Components, with the default folders
       */
      conventions?:
        | false
        | Array<{
            /**
             * Which entities.
             *
             * @defaultValue `{ kind: Component }`
             */
            filter?: FilterPredicate;
            /**
             * Folders tried in order, relative to the catalog file, or to `url` where there is one. The first that holds
             * documents is read. `{{name}}`, `{{namespace}}` and `{{kind}}` of the entity are filled in.
             *
             * @defaultValue `[./ops, ./runbooks, ./docs/runbooks]`, or `[.]` with a `url`
             */
            folders?: string[];
            /**
             * A repository that holds the documents of many entities, as in
             * `https://github.com/acme/runbooks/tree/main/{{name}}`. `{{name}}`, `{{namespace}}` and `{{kind}}` of the
             * entity are filled in.
             */
            url?: string;
          }>;

      /**
       * Which kinds of document entities ought to have. What is missing shows on their pages. All that match an entity
       * count.
       *
       * @defaultValue runbook, rollback and escalation for all Components
       */
      expected?: Array<{
        /**
         * Which entities.
         *
         * @defaultValue `{ kind: Component }`
         */
        filter?: FilterPredicate;
        kinds: Array<
          'runbook' | 'rollback' | 'deployment' | 'escalation' | 'operations'
        >;
      }>;

      limits?: {
        /**
         * How many sources are read at the same time.
         *
         * @defaultValue 4
         */
        concurrency?: number;
        /**
         * How many requests reading may make to one host in an hour. A quarter of them may be made at once.
         *
         * @defaultValue 4500, as GitHub allows 5000
         */
        requestsPerHourAndHost?: number;
        /**
         * Size of the largest file that is read, in bytes.
         *
         * @defaultValue 1048576, one MiB
         */
        maxFileBytes?: number;
        /**
         * How many documents of one source folder are read, and as many images and other files.
         *
         * @defaultValue 2000
         */
        maxFiles?: number;
      };
    };

    /**
     * Where alerting rules are read: Prometheus, and what answers as it does.
     */
    prometheus?: Array<{
      /** Tells it apart, and is shown to people. */
      name: string;
      /** To which `/api/v1/rules` is added. Holds no credentials. */
      url: string;
      /**
       * Sent as a bearer token.
       *
       * @visibility secret
       */
      token?: string;
      /**
       * Sent with every request, as X-Scope-OrgID to Mimir.
       *
       * @deepVisibility secret
       */
      headers?: { [name: string]: string };
    }>;

    alerts?: {
      rules?: {
        /**
         * How often alerting rules are read.
         *
         * @defaultValue `{ minutes: 10 }`
         */
        frequency?: HumanDuration | string;
      };

      /**
       * Labels of alerts whose values may be names of entities, the likeliest first. Selectors that entities have
       * themselves, in their annotation `handoff/alert-selector`, come before them.
       *
       * @defaultValue service, service_name, app, app_kubernetes_io_name, application, job, component, workload,
       * deployment, statefulset, daemonset, container, pod, namespace
       */
      entityLabels?: string[];
      /**
       * An alert that fires but was not heard of for this long shows as stale, and no longer counts as firing. It has to be
       * longer than the time after which the alert manager repeats itself.
       *
       * @defaultValue `{ hours: 12 }`
       */
      staleAfter?: HumanDuration | string;
      limits?: {
        /**
         * Size of the largest body with alerts that is taken, in bytes.
         *
         * @defaultValue 8388608, eight MiB
         */
        maxBodyBytes?: number;
        /**
         * How many alerts are taken in one call.
         *
         * @defaultValue 10000
         */
        maxAlerts?: number;
      };
    };

    /**
     * How long records of each kind are kept. What is older is deleted some at a time.
     */
    changes?: {
      limits?: {
        /**
         * Size of the largest body with changes that is taken, in bytes.
         *
         * @defaultValue 8388608
         */
        maxBodyBytes?: number;

        /**
         * How many changes are taken in one call.
         *
         * @defaultValue 5000
         */
        maxChanges?: number;
      };

      /**
       * How far back modules read changes of a repository that they see for the first time.
       *
       * @defaultValue `{ days: 30 }`
       */
      history?: HumanDuration | string;

      /**
       * Labels of alerts that say in which environment they were raised, the likeliest first.
       *
       * @defaultValue `[environment, env, deployment_environment, stage]`
       */
      environmentLabels?: string[];

      /** How the environments of an entity are compared. */
      environments?: {
        /**
         * Their names, the first on the way to users first. Others follow by name.
         *
         * @defaultValue `[development, test, integration, qa, staging, preproduction, production]`
         */
        order?: string[];

        /**
         * In what environments may differ. Everything else that differs counts as unexpected.
         */
        expectedDifferences?: Array<{
          /**
           * Like `featureFlags.new-checkout`, `configuration.config/*.yaml` or `version`. `*` stands for any characters.
           */
          fact: string;
          /**
           * Those that may differ from the others; `*` stands for any characters.
           *
           * @defaultValue any
           */
          environments?: string[];
          /**
           * Full refs, in which `*` stands for any characters.
           *
           * @defaultValue all
           */
          entities?: string[];
          /** Why; it is shown beside the difference. */
          reason: string;
          /** The last day on which it is expected, like '2026-12-31'. */
          until?: string;
        }>;
      };

      /**
       * Who acknowledges changes of alerting rules: `entity-owner`, or full refs of Users and Groups.
       *
       * @defaultValue `[entity-owner]`
       */
      monitoringApprover?: string[];

      /**
       * Fields of the operational note that have to be answered, by the risk that it names: `intent`, `unknowns`, `impact`,
       * `deploymentStrategy`, `monitoring`, `rollbackCriteria`, `rollbackProcedure`, `featureFlags`, `migrations`,
       * `documents`. The risk itself always is required.
       *
       * @defaultValue see docs/configuration.md
       */
      requiredNoteFields?: {
        /** Where the note does not say its risk. */
        unknown?: string[];
        low?: string[];
        medium?: string[];
        high?: string[];
      };
    };

    insights?: {
      /**
       * Values of the label `severity` of the alerts that make an incident.
       *
       * @defaultValue `[critical]`
       */
      severities?: string[];

      /**
       * How long after a deployment an incident is put down to it.
       *
       * @defaultValue `{ hours: 4 }`
       */
      failureWindow?: HumanDuration | string;

      /**
       * Names of the environments in which deployments count. Usual short forms are known: `prod` is `production`.
       *
       * @defaultValue `[production]`
       */
      productionEnvironments?: string[];
    };

    retention?: {
      /**
       * Alerts, since they were last heard of; one that fires is never deleted. `forever` keeps them all.
       *
       * @defaultValue `{ days: 400 }`
       */
      alerts?: HumanDuration | string;

      /**
       * Changes, since they took effect. `forever` keeps them all.
       *
       * @defaultValue `{ days: 400 }`
       */
      changes?: HumanDuration | string;
    };

    freshness?: {
      /**
       * Whether documents are due for what has changed around them. Without it, runs and review dates alone count.
       *
       * @defaultValue `true`
       */
      byChange?: boolean;

      /**
       * From how many points a document is due.
       *
       * @defaultValue `5`
       */
      due?: number;

      /**
       * From how many points a document is stale.
       *
       * @defaultValue `15`
       */
      stale?: number;

      /** How many points what has happened since a document was verified is worth. */
      weights?: {
        /**
         * A change of a file that the document names, by the risk that its operational note says.
         *
         * @defaultValue `{ high: 5, medium: 2, low: 0.5, unknown: 1 }`
         */
        paths?: {
          high?: number;
          medium?: number;
          low?: number;
          unknown?: number;
        };
        /**
         * Another change of its entity.
         *
         * @defaultValue `{ high: 1, medium: 0.1, low: 0.05, unknown: 0.05 }`
         */
        service?: {
          high?: number;
          medium?: number;
          low?: number;
          unknown?: number;
        };
        /**
         * A change of what its entity depends on.
         *
         * @defaultValue `{ high: 0.2, medium: 0.02, low: 0.01, unknown: 0.01 }`
         */
        dependencies?: {
          high?: number;
          medium?: number;
          low?: number;
          unknown?: number;
        };
        /**
         * A run in which the document failed or was no help.
         *
         * @defaultValue `5`
         */
        failedRun?: number;
        /**
         * An alerting rule that was added, changed or removed, whose alert the document names.
         *
         * @defaultValue `2`
         */
        alert?: number;
        /**
         * Times this, for a change of at most 10 lines.
         *
         * @defaultValue `0.5`
         */
        small?: number;
        /**
         * Times this, for a change of more than 50 files.
         *
         * @defaultValue `0.25`
         */
        sweeping?: number;
        /**
         * What changes are worth at most together that touch nothing the document names and whose risk is not high.
         *
         * @defaultValue `2`
         */
        background?: number;
      };

      /** The weekly message to stewards about what is to be reviewed. `false` turns it off. */
      digest?:
        | false
        | {
            /** @defaultValue `monday` */
            weekday?:
              | 'monday'
              | 'tuesday'
              | 'wednesday'
              | 'thursday'
              | 'friday'
              | 'saturday'
              | 'sunday';
            /**
             * Time of day.
             *
             * @defaultValue `'08:00'`
             */
            time?: string;
            /**
             * IANA name, like `Europe/Oslo`.
             *
             * @defaultValue `UTC`
             */
            timeZone?: string;
          };
    };

    readiness?: {
      /**
       * What an entity has to meet to be ready, in the order in which it is shown. Followed while the portal runs: gates that
       * cannot be used are refused, and those read before stay in force.
       *
       * @defaultValue a starter set, all of it advisory: see docs/readiness.md
       */
      gates?: Array<{
        /** Kebab case and unique; results are kept under it. */
        id: string;
        title: string;
        /** Objective: two people who look at the same evidence decide alike. Markdown. */
        criterion: string;
        /** Why it matters. Markdown. */
        why?: string;
        /** How to get there. */
        fix?: {
          /** Markdown. */
          text?: string;
          url?: string;
        };
        /**
         * `entity-owner`, or a User or Group. Decides where signals conflict.
         *
         * @defaultValue entity-owner
         */
        owner?: string;
        /**
         * Which entities.
         *
         * @defaultValue all
         */
        appliesTo?: FilterPredicate;
        /** Only required gates decide about the status. */
        level: 'required' | 'advisory';
        /** A required gate is seen before this date, and counts from it on. */
        enforceFrom?: string;
        /** How long a reported result or a sign-off counts. */
        validFor?: HumanDuration | string;
        /** Decided by a check, with its options. */
        check?: {
          id: string;
          [option: string]: unknown;
        };
        /**
         * Decided by what pipelines report.
         *
         * @defaultValue false
         */
        reported?: boolean;
        /** Decided by people. */
        signOff?: {
          /** `entity-owner`, or Users and Groups. */
          roles: string[];
          /**
           * How many people have to sign.
           *
           * @defaultValue 1
           */
          approvals?: number;
          /**
           * Kinds of the documents that are signed.
           *
           * @defaultValue the kind that the check looks at, or else all
           */
          documents?: Array<
            'runbook' | 'rollback' | 'deployment' | 'escalation' | 'operations'
          >;
        };
        /**
         * What voids a sign-off when it changes.
         *
         * @defaultValue `[criterion, document-content]`
         */
        voidOn?: Array<'criterion' | 'document-content' | 'commit'>;
      }>;
      /**
       * How long before the end of a required result an entity is at risk, and owners are told.
       *
       * @defaultValue 14 days
       */
      warnBefore?: HumanDuration | string;
      badge?: {
        /**
         * Whether the status of each entity can be had as an image, by everybody who knows its address, signed in or not.
         *
         * @defaultValue false
         */
        enabled?: boolean;
      };
    };

    calendar?: {
      /**
       * How many working days before its window the readiness review of a release should be done. Whole days.
       *
       * @defaultValue 5 days
       */
      readinessReviewBefore?: HumanDuration | string;
      /**
       * Whether people can make addresses under which calendar programs read releases without signing in.
       *
       * @defaultValue true
       */
      feeds?: boolean;
      /**
       * How long such an address is good. At least a minute.
       *
       * @defaultValue 90 days
       */
      feedExpiresAfter?: HumanDuration | string;
      /**
       * Deployment windows, freezes and maintenance periods. More of them can be written in the portal.
       */
      periods?: Array<{
        /** Small letters, digits and hyphens, and unique. */
        id: string;
        /** Deployments are inside of a window, and outside of a freeze; maintenance is shown. */
        kind: 'window' | 'freeze' | 'maintenance';
        title: string;
        /** Markdown. */
        reason?: string;
        /**
         * Full ref of the System or Domain that it is for.
         *
         * @defaultValue everything
         */
        scopeRef?: string;
        /** Date and time of the clock, like 2026-11-23T18:00. */
        start: string;
        /** ISO 8601 duration of weeks, days, hours and minutes, like PT4H. */
        duration: string;
        /** Like Europe/Vienna. */
        timeZone: string;
        /**
         * A rule of RFC 5545, like FREQ=WEEKLY;BYDAY=TU, that gives at most one time a day.
         *
         * @defaultValue once
         */
        recurrence?: string;
        /**
         * Deployments to these alone.
         *
         * @defaultValue all
         */
        environments?: string[];
      }>;
    };

    releases?: {
      /**
       * Roles that have to sign a release before it is accepted, by its risk.
       */
      signOffs?: {
        /** @defaultValue `[]`: such releases are accepted by themselves */
        low?: string[];
        /** @defaultValue `[operations]` */
        medium?: string[];
        /** @defaultValue `[development, operations]` */
        high?: string[];
      };
      /**
       * From which risk on nobody signs for two roles.
       *
       * @defaultValue high
       */
      distinctSignersFrom?: 'low' | 'medium' | 'high';
      /**
       * How long a review may take before it is overdue. At least a minute.
       *
       * @defaultValue 2 days
       */
      reviewWithin?: HumanDuration | string;
      /**
       * From which risk on a release is rehearsed in another environment before it is accepted.
       *
       * @defaultValue high
       */
      dryRunFrom?: 'low' | 'medium' | 'high' | 'never';
      /**
       * How old the facts of an environment may be before the gate `environment-parity` has no data. At least a minute.
       *
       * @defaultValue 30 days
       */
      parityWithin?: HumanDuration | string;
      /**
       * How long a release is watched after it was deployed. At least a minute.
       *
       * @defaultValue 24 hours
       */
      watchFor?: HumanDuration | string;
      /**
       * Whether a deployment to production that belongs to no release makes one.
       *
       * @defaultValue true
       */
      fromDeployments?: boolean;
      /**
       * Kinds of documents that are signed with a release: a new revision voids its sign-offs.
       *
       * @defaultValue `[rollback, deployment]`
       */
      signedDocuments?: string[];
      /**
       * The role that grants exceptions of a release.
       *
       * @defaultValue operations
       */
      exceptionRole?: string;
      /**
       * What is asked of releases beforehand. A template applies to releases of an entity of its types, from its risk on.
       */
      templates?: Array<{
        id: string;
        /** `spec.type` of entities; all when it is left out. */
        entityTypes?: string[];
        /** @defaultValue low */
        minRisk?: 'low' | 'medium' | 'high';
        tasks?: Array<{
          title: string;
          /** @defaultValue before */
          phase?: 'before' | 'during' | 'after';
          /** The first in this role becomes the owner. */
          role?: string;
          /** From the beginning of the window, like `-PT2H`, two hours before. */
          due?: string;
          /** Title of a task before it in the template that is done first. */
          after?: string;
        }>;
        /** Roles that have to sign, beside those of the risk. */
        roles?: string[];
        /** Ids of readiness gates that have to pass. */
        gates?: string[];
        /** Kinds of documents that each entity has to have. */
        documents?: string[];
        /** Whether it has to be rehearsed, whatever its risk. */
        dryRun?: boolean;
        /** What the review asks. */
        questions?: string[];
      }>;
    };

    runs?: {
      /**
       * How long nothing is done in a run before it closes by itself as abandoned. At least a minute.
       *
       * @defaultValue 24 hours
       */
      abandonAfter?: HumanDuration | string;
    };
  };
}
