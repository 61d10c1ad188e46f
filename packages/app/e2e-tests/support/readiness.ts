import type { Locator, Page } from '@playwright/test';
import { tabOf } from './handoffTab';

/** Address of the part Readiness of the tab of an entity; `gate` is open there. */
export function readinessOf(entity: string, gate?: string): string {
  return `${tabOf(entity)}/readiness${gate ? `?gate=${gate}` : ''}`;
}

/** An entity on the page of all entities, by its title. */
export function fleetItem(page: Page, title: string): Locator {
  return page
    .getByRole('region', { name: 'Readiness' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

/** A gate in the tab of an entity, by its title. */
export function gateRow(page: Page, title: string): Locator {
  return page
    .getByRole('main')
    .locator('li')
    .filter({ has: page.locator('summary', { hasText: title }) });
}

/** Says whether the entity whose tab is open is ready, and why not. */
export function readinessHeader(page: Page): Locator {
  return page
    .locator('header')
    .filter({ has: page.getByRole('heading', { name: 'Readiness' }) });
}
