import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { FilterPredicate } from '@backstage/filter-predicates';

export interface Config {
  handoff?: {
    /** How gates are decided by the checks of tech-insights. */
    techInsights?: {
      /**
       * When tech-insights is asked. Every hour by default.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /**
       * Which check of tech-insights decides which gate: ids of checks, each with the id of a gate that is `reported`. A
       * gate is decided by one check at most. By default a check decides the reported gate that has the same id.
       */
      checks?: { [checkId: string]: string };
      /**
       * Of which entities, as a filter predicate like `kind: component`. By default of all those to which the gates apply.
       */
      filter?: FilterPredicate;
    };
  };
}
