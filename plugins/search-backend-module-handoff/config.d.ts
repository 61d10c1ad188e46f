import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      /** How Handoff documents come into Backstage Search. */
      handoff?: {
        /**
         * When the index is built anew. Every 10 minutes by default.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * Where a result leads, with `:namespace`, `:kind`, `:name` and `:document` filled in. Defaults to
         * `/catalog/:namespace/:kind/:name/handoff?document=:document`, the document on the Handoff tab of its entity.
         */
        locationTemplate?: string;
        /**
         * The permission that decides who sees a result. Backstage Search asks one permission for the whole type.
         *
         * `catalog.entity.read`, the default, shows a document to everyone who may see its entity. Choose
         * `handoff.document.read` when your permission policy narrows that permission further, so that Backstage Search
         * follows it too; the entity's own visibility is then up to your policy for `handoff.document.read`.
         *
         * Documents whose front matter says `restricted` are never in this index, whatever is chosen here.
         */
        visibilityPermission?: 'catalog.entity.read' | 'handoff.document.read';
      };
      /** How changes and their operational notes come into Backstage Search. */
      handoffChanges?: {
        /**
         * When the index is built anew. Every 10 minutes by default.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * How many days back changes are indexed. 180 by default.
         */
        days?: number;
        /**
         * Where a result leads, with `:change`, and `:namespace`, `:kind` and `:name` of its entity filled in. Defaults to
         * `/handoff/changes/:change`, the page of the change.
         */
        locationTemplate?: string;
        /**
         * The permission that decides who sees a result. Backstage Search asks one permission for the whole type.
         *
         * `catalog.entity.read`, the default, shows a change to everyone who may see its entity. Choose
         * `handoff.change.read` when your permission policy denies that to some; everyone else then sees the changes of all
         * entities.
         */
        visibilityPermission?: 'catalog.entity.read' | 'handoff.change.read';
      };
    };
  };
}
