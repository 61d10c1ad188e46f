import {
  coreExtensionData,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';

/** The list of the catalog with a column that says which entities are ready. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    catalogPlugin.getExtension('page:catalog').override({
      factory(originalFactory, { config, inputs }) {
        return originalFactory({
          params: {
            loader: async () => {
              const { PortalCatalogPage } = await import('./PortalCatalogPage');
              return (
                <PortalCatalogPage
                  pagination={config.pagination}
                  filters={inputs.filters.map(filter =>
                    filter.get(coreExtensionData.reactElement),
                  )}
                />
              );
            },
          },
        });
      },
    }),
  ],
});
