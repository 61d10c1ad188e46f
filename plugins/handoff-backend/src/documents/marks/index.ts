export { CommitMarks } from './CommitMarks';
export type { FindMinor, RevisionMarks } from './RevisionMarks';
