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
    };
  };
}
