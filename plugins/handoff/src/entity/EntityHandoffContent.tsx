import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EntityHandoff } from './EntityHandoff';

/** The tab **Handoff** of the entity whose page is open. */
export function EntityHandoffContent() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  return <EntityHandoff key={entityRef} entityRef={entityRef} />;
}
