import type { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import { locateEntity } from './locateEntity';
import { locateInRepository } from './locateInRepository';
import { displayFolder, joinFolders, readFolder } from './readFolder';
import { folderUrl } from './sourceUrls';
import type { SourceRequest } from './types';

/**
 * Reads the annotation `handoff/docs-ref`: `dir:./ops` or `url:https://…/tree/main/ops`.
 *
 * @throws Error that says what is wrong, worded to follow the annotation
 */
export function resolveAnnotation(
  annotation: string,
  entity: Entity,
  integrations: ScmIntegrationRegistry,
): SourceRequest {
  const [, type, target] = /^([a-z]+):(.*)$/i.exec(annotation.trim()) ?? [];
  if (type === 'dir') return resolveFolder(target, entity, integrations);
  if (type === 'url') return resolveAddress(target.trim(), integrations);
  throw new Error(
    'is not understood; write dir:./ops or url:https://host/owner/repository/tree/main/ops',
  );
}

function resolveFolder(
  target: string,
  entity: Entity,
  integrations: ScmIntegrationRegistry,
): SourceRequest {
  const folder = readFolder(target);
  const location = locate(entity, integrations);
  if (!location) {
    throw new Error(
      'is relative to the catalog file, but the entity was read from neither a URL nor a file; write url:… instead',
    );
  }
  const { type, root } = location;
  const found = joinFolders(location.folder, folder);
  return {
    type,
    root,
    folders: [found],
    declaredBy: 'annotation',
    target: displayFolder(folder),
    url: folderUrl({ source: location, folder: found, integrations }),
  };
}

function locate(entity: Entity, integrations: ScmIntegrationRegistry) {
  try {
    return locateEntity(entity, integrations);
  } catch (error) {
    throw new Error(
      `is relative to the location of the entity, which cannot be read: ${
        toError(error).message
      }`,
    );
  }
}

function resolveAddress(
  target: string,
  integrations: ScmIntegrationRegistry,
): SourceRequest {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) {
    throw new Error('is not a full address; it has to start with https://');
  }
  const { root, path } = locateInRepository(target, integrations);
  return {
    type: 'url',
    root,
    folders: [readFolder(path || '.')],
    declaredBy: 'annotation',
    target,
    url: target,
  };
}
