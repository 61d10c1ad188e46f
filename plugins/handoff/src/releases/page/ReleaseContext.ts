import type { Release } from 'backstage-plugin-handoff-common';
import { createContext, useContext } from 'react';
import type { ReleaseRights } from './useReleaseRights';

/** What all parts of the page of a release share. */
export interface ReleaseContextValue {
  release: Release;
  rights: ReleaseRights;
  /** Shows what the backend has made of the release; rejects when it has not. */
  act: (call: Promise<Release>) => Promise<void>;
  /** Hears in which part of the page the focus is, so that it stays there. */
  rememberPart: (part: HTMLElement) => void;
  /** Asks for the release anew. */
  reload: () => Promise<Release>;
}

const ReleaseContext = createContext<ReleaseContextValue | undefined>(
  undefined,
);

export const ReleaseProvider = ReleaseContext.Provider;

export function useReleasePage(): ReleaseContextValue {
  const value = useContext(ReleaseContext);
  if (!value) throw new Error('There is no release around this');
  return value;
}
