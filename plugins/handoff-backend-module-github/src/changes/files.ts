import type { SourceChange } from 'backstage-plugin-handoff-node';
import type { ChangedFile } from './shapes';

/** What was touched; a file that was moved counts at both places. */
export function pathsOf(files?: ChangedFile[]): string[] | undefined {
  if (!files?.length) return undefined;
  return [
    ...new Set(
      files.flatMap(({ filename, previous_filename: previous }) =>
        previous ? [filename, previous] : [filename],
      ),
    ),
  ];
}

export function sizeOf(files?: ChangedFile[]): SourceChange['size'] {
  if (!files) return undefined;
  const sum = (field: 'additions' | 'deletions') =>
    files.reduce((total, file) => total + (file[field] ?? 0), 0);
  return {
    files: files.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
  };
}
