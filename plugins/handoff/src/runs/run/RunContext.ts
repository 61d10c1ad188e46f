import { createContext, useContext } from 'react';
import type { NoteChange, StepChange } from '../queue/queuedChanges';
import type { ShownRun } from '../queue/applyQueued';
import type { RunLinks } from './useRunLinks';

/** What is open above the run. */
export type RunDialog =
  | { type: 'skip' | 'failed'; step: number }
  | { type: 'wrong'; step: number }
  | { type: 'note'; step?: number }
  | { type: 'escalate' | 'status-update' | 'finish' | 'abort' };

/** What the parts of a run's page share. */
export interface RunContextValue {
  shown: ShownRun;
  /** Whether the user may take part, and the run goes on. */
  canAct: boolean;
  /** Whether the user may write notes, which is possible after the end too. */
  canNote: boolean;
  /** How many changes wait for the network. */
  waiting: number;
  links: RunLinks;
  /** Says what became of a step; it shows at once. */
  changeStep(change: Omit<StepChange, 'kind' | 'version'>): void;
  /** Adds a note; it shows at once. */
  addNote(note: Omit<NoteChange, 'kind'>): void;
  open(dialog: RunDialog): void;
}

const RunContext = createContext<RunContextValue | undefined>(undefined);

export const RunProvider = RunContext.Provider;

/** @throws Error outside of a run's page */
export function useRunPage(): RunContextValue {
  const value = useContext(RunContext);
  if (!value) {
    throw new Error('Parts of a run stand in its page');
  }
  return value;
}
