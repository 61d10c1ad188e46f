import {
  CatalogTable,
  type CatalogTableColumnsFunc,
} from '@backstage/plugin-catalog';
import {
  CatalogFilterLayout,
  EntityListProvider,
  type EntityListPagination,
} from '@backstage/plugin-catalog-react';
import { Container } from '@backstage/ui';
import { createReadinessColumn } from 'backstage-plugin-handoff';
import { Fragment } from 'react';

/** Kinds that gates never apply to. */
const WITHOUT_READINESS = ['user', 'group', 'location', 'template'];

const columns: CatalogTableColumnsFunc = context => {
  const usual = CatalogTable.defaultColumnsFunc(context);
  const kind = context.filters.kind?.value.toLowerCase() ?? '';
  // Beside the names: the last columns are out of view on most screens.
  const [title, name, ...others] = usual;
  return WITHOUT_READINESS.includes(kind)
    ? usual
    : [title, name, createReadinessColumn(), ...others];
};

/** The list of the catalog, as the catalog has it but for its columns. */
export function PortalCatalogPage(props: {
  filters: JSX.Element[];
  pagination?: EntityListPagination;
}) {
  return (
    <EntityListProvider pagination={props.pagination}>
      <Container my="5">
        <CatalogFilterLayout>
          <CatalogFilterLayout.Filters>
            {props.filters.map((filter, index) => (
              <Fragment key={index}>{filter}</Fragment>
            ))}
          </CatalogFilterLayout.Filters>
          <CatalogFilterLayout.Content>
            <CatalogTable columns={columns} />
          </CatalogFilterLayout.Content>
        </CatalogFilterLayout>
      </Container>
    </EntityListProvider>
  );
}
