import {
  CatalogTable,
  type CatalogTableColumnsFunc,
} from '@backstage/plugin-catalog';
import { createReadinessColumn } from 'backstage-plugin-handoff';

/** Kinds that gates never apply to. */
const WITHOUT_READINESS = ['user', 'group', 'location', 'template'];

/** The usual columns of the list of the catalog, and one that says which entities are ready. */
export const columns: CatalogTableColumnsFunc = context => {
  const usual = CatalogTable.defaultColumnsFunc(context);
  const kind = context.filters.kind?.value.toLowerCase() ?? '';
  // Beside the names: the last columns are out of view on most screens.
  const [title, name, ...others] = usual;
  return WITHOUT_READINESS.includes(kind)
    ? usual
    : [title, name, createReadinessColumn(), ...others];
};
