import {
  coreExtensionData,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin, {
  CatalogIndexPage,
} from '@backstage/plugin-catalog/alpha';

/** The list of the catalog, as the catalog has it but with a column that says which entities are ready. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    catalogPlugin.getExtension('page:catalog').override({
      factory(originalFactory, { config, inputs }) {
        return originalFactory({
          params: {
            loader: async () => {
              const { columns } = await import('./columns');
              return (
                <CatalogIndexPage
                  columns={columns}
                  filters={inputs.filters.map(filter =>
                    filter.get(coreExtensionData.reactElement),
                  )}
                  pagination={config.pagination}
                  exportSettings={config.exportSettings}
                />
              );
            },
          },
        });
      },
    }),
  ],
});
