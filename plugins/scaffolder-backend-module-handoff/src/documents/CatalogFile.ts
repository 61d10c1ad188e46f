import { readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { ConflictError, InputError, isError } from '@backstage/errors';
import { annotateCatalogFile, readYaml } from './annotateCatalogFile';
import { findEntity, type FoundEntity } from './findEntity';
import { displayPath } from './readWorkspacePath';

/** A catalog file in the workspace, and the entity in it that documents are for. */
export class CatalogFile {
  #annotated: string | undefined;

  /**
   * @throws NotAllowedError for a path that leads out of the workspace
   * @throws InputError when there is no such file, entity or YAML
   */
  static async read(options: {
    workspacePath: string;
    path: string;
    entityRef: string | undefined;
  }): Promise<CatalogFile> {
    const { workspacePath, path, entityRef } = options;
    const target = resolveSafeChildPath(workspacePath, path);
    const text = await readFile(target, 'utf8').catch(error => {
      if (!isError(error) || error.code !== 'ENOENT') throw error;
      throw new InputError(
        `catalogInfoPath: there is no file ${path} in the workspace`,
      );
    });
    const documents = readYaml(text).map(document => document.toJS());
    return new CatalogFile(
      path,
      target,
      text,
      findEntity(documents, entityRef),
    );
  }

  private constructor(
    /** Relative to the workspace. */
    readonly path: string,
    private readonly target: string,
    private readonly text: string,
    private readonly found: FoundEntity,
  ) {}

  /** What the file calls the entity. */
  get title(): string {
    const { title, name } = this.found.entity.metadata;
    return title ?? name;
  }

  /**
   * A folder of the workspace as annotations write it, relative to the file.
   *
   * @throws InputError when the folder is not below that of the file, where no annotation leads
   */
  pathTo(folder: string): string {
    const relative = posix.relative(posix.dirname(this.path), folder || '.');
    if (relative.startsWith('..')) {
      throw new InputError(
        `targetPath: ${displayPath(folder)} is not in the folder of ${
          this.path
        }, so that no annotation leads there`,
      );
    }
    return displayPath(relative);
  }

  /**
   * Prepares to add an annotation.
   *
   * @returns false when the entity has another value, which it keeps
   * @throws ConflictError when it has another value and that is to fail
   */
  plan(
    annotation: string,
    value: string,
    onExisting: 'fail' | 'skip',
  ): boolean {
    const { entity, index } = this.found;
    const existing = entity.metadata.annotations?.[annotation];
    if (existing === value) return true;
    if (existing === undefined) {
      const change = { index, annotation, value };
      this.#annotated = annotateCatalogFile(this.text, change);
      return true;
    }
    if (onExisting === 'skip') return false;
    throw new ConflictError(
      `${this.path} has the annotation ${annotation}: ${existing} already, and not ${value}. Set onExisting to skip to keep it`,
    );
  }

  /** Writes what was prepared, if anything. */
  async write(): Promise<void> {
    if (this.#annotated !== undefined) {
      await writeFile(this.target, this.#annotated);
    }
  }
}
