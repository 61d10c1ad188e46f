import { fetchApiRef } from '@backstage/core-plugin-api';
import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import { HandoffClient } from 'backstage-plugin-handoff-common';
import { handoffApiRef } from '../api';

export const handoffApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: handoffApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new HandoffClient({ fetchApi }),
    }),
});
