const STORAGE_KEY = 'handoff-example-portal.user';

/** Who was chosen in this browser tab: survives a reload, and two tabs may be two people. */
export const rememberedChoice = {
  get(): string | undefined {
    return window.sessionStorage.getItem(STORAGE_KEY) ?? undefined;
  },
  set(entityRef: string): void {
    window.sessionStorage.setItem(STORAGE_KEY, entityRef);
  },
  forget(): void {
    window.sessionStorage.removeItem(STORAGE_KEY);
  },
};
