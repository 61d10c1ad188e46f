import { useSyncExternalStore } from 'react';

export type ThemeMode = 'dark' | 'light';

const attribute = 'data-theme-mode';

/** Whether the portal is light or dark, as its theme says on the body; follows the reader's choice. */
export function useThemeMode(): ThemeMode {
  return useSyncExternalStore(subscribe, currentMode);
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributeFilter: [attribute] });
  }
  return () => observer.disconnect();
}

function currentMode(): ThemeMode {
  const mode =
    document.body.getAttribute(attribute) ??
    document.documentElement.getAttribute(attribute);
  return mode === 'dark' ? 'dark' : 'light';
}
