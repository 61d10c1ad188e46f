import type { Entity } from '@backstage/catalog-model';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import { fillTemplate } from './fillTemplate';
import { locateEntity, type EntityLocation } from './locateEntity';
import { locateInRepository } from './locateInRepository';
import { displayFolder, joinFolders, readFolder } from './readFolder';
import { folderUrl } from './sourceUrls';
import type { DocumentConvention, SourceRequest } from './types';

/**
 * Applies a convention to an entity that matches its filter.
 *
 * @returns nothing for an entity that comes from neither a URL nor a local file, unless the convention names an address
 * @throws Error when a template or folder cannot be used
 */
export function resolveConvention(
  convention: DocumentConvention,
  entity: Entity,
  integrations: ScmIntegrationRegistry,
): SourceRequest[] {
  const address =
    convention.url && fillTemplate(convention.url, entity, encodeURIComponent);
  const location = address
    ? locateAddress(address, integrations)
    : locateEntity(entity, integrations);
  if (!location) return [];

  const { type, root } = location;
  const folders = convention.folders.map(folder =>
    readFolder(fillTemplate(folder, entity) || '.'),
  );
  return [
    {
      type,
      root,
      folders: folders.map(folder => joinFolders(location.folder, folder)),
      declaredBy: 'convention',
      target: displayTarget(address, folders),
      url: folderUrl({
        source: location,
        folder: location.folder,
        integrations,
      }),
    },
  ];
}

function locateAddress(
  address: string,
  integrations: ScmIntegrationRegistry,
): EntityLocation {
  const { root, path } = locateInRepository(address, integrations);
  return { type: 'url', root, folder: readFolder(path || '.') };
}

function displayTarget(address: string | undefined, folders: string[]): string {
  const names = folders.map(displayFolder).join(', ');
  if (!address) return names;
  return folders.some(Boolean) ? `${address} (${names})` : address;
}
