import { dirname, posix, resolve } from 'node:path';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  parseLocationRef,
  type Entity,
} from '@backstage/catalog-model';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import { locateInRepository } from './locateInRepository';
import type { SourceRoot } from './types';

/** The folder that paths in the annotations of an entity are relative to. */
export interface EntityLocation extends SourceRoot {
  type: 'url' | 'file';
  /** Relative to the root; empty for the root itself. */
  folder: string;
}

/**
 * Finds the folder that holds the catalog file of an entity: its `backstage.io/source-location`, or else the place that
 * the catalog read it from.
 *
 * @remarks
 *
 * A local folder is taken from the catalog's own annotation alone. `backstage.io/source-location` can be written into any
 * catalog file, and must not open the disk of the backend to whoever can write one.
 *
 * @returns undefined for an entity that comes from neither a URL nor a local file
 * @throws Error when an annotation is malformed
 */
export function locateEntity(
  entity: Entity,
  integrations: ScmIntegrationRegistry,
): EntityLocation | undefined {
  const source = readLocation(entity, ANNOTATION_SOURCE_LOCATION);
  if (source?.type === 'url') {
    return folderOfUrl(source.target, integrations, !isFile(source.target));
  }
  const managed = readLocation(entity, ANNOTATION_LOCATION);
  if (managed?.type === 'url') {
    return folderOfUrl(managed.target, integrations, false);
  }
  return managed?.type === 'file'
    ? { type: 'file', root: dirname(resolve(managed.target)), folder: '' }
    : undefined;
}

function readLocation(
  entity: Entity,
  annotation: string,
): { type: string; target: string } | undefined {
  const value = entity.metadata.annotations?.[annotation];
  return value ? parseLocationRef(value) : undefined;
}

function folderOfUrl(
  target: string,
  integrations: ScmIntegrationRegistry,
  isFolder: boolean,
): EntityLocation {
  const { root, path, isRepository } = locateInRepository(target, integrations);
  if (!isRepository) {
    const folder = isFolder ? `${target.replace(/\/*$/, '')}/` : target;
    return { type: 'url', root: new URL('./', folder).toString(), folder: '' };
  }
  if (isFolder) return { type: 'url', root, folder: path };
  const parent = posix.dirname(path);
  return { type: 'url', root, folder: parent === '.' ? '' : parent };
}

/** GitHub calls files `tree` as well, so the name of a catalog file has to tell. */
function isFile(target: string): boolean {
  return /\.(ya?ml|json)$/i.test(target.replace(/[?#].*$/, ''));
}
