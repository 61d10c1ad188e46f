/** How much can go wrong. */
export type Risk = 'low' | 'medium' | 'high';

/** All risks, the lowest first. */
export const risks = [
  'low',
  'medium',
  'high',
] as const satisfies readonly Risk[];

/** What operators must know of a change. Texts are Markdown, trimmed; a field without an answer is absent. */
export interface NoteFields {
  /** What the change is for. */
  intent?: string;
  /** What is not certain. */
  unknowns?: string;
  /** What users notice. */
  impact?: string;
  risk?: Risk;
  deploymentStrategy?: string;
  /** What will move, and which dashboards and alerts show it. */
  monitoring?: string;
  /** When to roll back. */
  rollbackCriteria?: string;
  /** Steps; or a path, link or title of a document that has them. */
  rollbackProcedure?: string;
  featureFlags?: string;
  migrations?: string;
  /** Paths, links or titles of documents that were touched or are to be read; empty where it is said that there are none. */
  documents?: string[];
}

/** A field of a note. */
export type NoteField = keyof NoteFields;

/** A field of a note that is Markdown. */
export type NoteTextField = Exclude<NoteField, 'risk' | 'documents'>;

/** All fields in the order of the template. */
export const noteFields = [
  'intent',
  'unknowns',
  'impact',
  'risk',
  'deploymentStrategy',
  'monitoring',
  'rollbackCriteria',
  'rollbackProcedure',
  'featureFlags',
  'migrations',
  'documents',
] as const satisfies readonly NoteField[];
