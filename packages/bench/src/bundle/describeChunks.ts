import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { withoutHash } from './gzipSizes';

/** How many packages the description of a file names at most. */
const NAMED_PACKAGES = 4;

interface SourceMap {
  sources: string[];
  sourcesContent?: (string | null)[];
}

/**
 * Says what is in the files of a build, by their names without hashes: which of the plugin's modules that are
 * loaded lazily, else which packages, the largest first.
 */
export async function describeChunks(
  dist: string,
): Promise<Map<string, string>> {
  const folder = join(dist, 'static');
  const maps = new Map<string, SourceMap>();
  for (const file of await readdir(folder)) {
    if (/^[^-]*\.js\.map$/.test(file)) {
      const map = JSON.parse(await readFile(join(folder, file), 'utf8'));
      maps.set(withoutHash(file.replace(/\.map$/, '')), map);
    }
  }
  const lazyModules = new Set([...maps.values()].flatMap(findLazyModules));
  return new Map(
    [...maps].flatMap(([name, map]) => {
      const contents = describe(map, lazyModules);
      // The styles of a chunk are what its modules import.
      const styles = name.replace(/^(\w+)\.chunk\.js$/, '$1.$1.css');
      return [name, styles].map(file => [file, contents] as const);
    }),
  );
}

/** The modules of the plugin that those in the map import lazily, without their extensions. */
function findLazyModules(map: SourceMap): string[] {
  return map.sources.flatMap((source, index) => {
    const module = moduleOfPlugin(source);
    const content = map.sourcesContent?.[index] ?? '';
    return module
      ? [...content.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(match =>
          posix.join(posix.dirname(module), match[1]),
        )
      : [];
  });
}

function describe(map: SourceMap, lazyModules: Set<string>): string {
  const modules = map.sources.flatMap(source => moduleOfPlugin(source) ?? []);
  const lazy = modules
    .map(module => module.replace(/(\/index)?\.tsx?$/, ''))
    .filter(module => lazyModules.has(module));
  return lazy.length > 0 ? lazy.join(', ') : describePackages(map);
}

function describePackages(map: SourceMap): string {
  const sizes = new Map<string, number>();
  map.sources.forEach((source, index) => {
    const name = source.match(/.*node_modules\/((@[^/]+\/)?[^/]+)/)?.[1];
    const size = map.sourcesContent?.[index]?.length ?? 0;
    if (name) sizes.set(name, (sizes.get(name) ?? 0) + size);
  });
  const names = [...sizes].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const more = names.length > NAMED_PACKAGES ? ', …' : '';
  return names.slice(0, NAMED_PACKAGES).join(', ') + more;
}

/** Of an address in a source map, the module's path below the plugin's `src`. */
function moduleOfPlugin(source: string): string | undefined {
  return source.match(/plugins\/handoff\/src\/([^?]+)/)?.[1];
}
