import type { Locator, Page } from '@playwright/test';

/** Address of the tab Handoff of an entity; `query` names what is open. */
export function tabOf(entity: string, query = ''): string {
  return `/catalog/default/${entity}/handoff${query}`;
}

/** The list of an entity's documents. */
export function documentList(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Documents' });
}

/** The page of a document in the tab. */
export function openDocument(page: Page, title: string): Locator {
  return page.getByRole('article', { name: title, exact: true });
}
