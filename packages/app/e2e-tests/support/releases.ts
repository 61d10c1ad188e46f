import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** Says where the release whose page is open stands, and what it waits for. */
export function standing(page: Page): Locator {
  return page.getByRole('region', { name: 'Where it stands' });
}

export function signOffs(page: Page): Locator {
  return page.getByRole('region', { name: 'Sign-offs' });
}

/** Gives somebody a role in the form of a release. */
export async function nameInRole(
  page: Page,
  role: string,
  typed: string,
  found: string,
): Promise<void> {
  const field = page.getByRole('combobox', {
    name: `Who has the role ${role}`,
  });
  await field.click();
  await field.pressSequentially(typed);
  await page.getByRole('option', { name: found }).first().click();
  await expect(
    page.getByRole('list', { name: `Who has the role ${role}` }),
  ).toContainText(found);
}

export async function addTask(
  page: Page,
  title: string,
  owner: string,
  { phase }: { phase?: string } = {},
): Promise<void> {
  await page.getByRole('button', { name: 'Add task' }).click();
  const dialog = page.getByRole('dialog', { name: 'New task' });
  await dialog.getByRole('textbox', { name: 'What is to be done' }).fill(title);
  if (phase) {
    await dialog.getByRole('button', { name: /When/ }).click();
    await page.getByRole('option', { name: phase }).click();
  }
  const field = dialog.getByRole('combobox', { name: 'Owner' });
  await field.click();
  await field.pressSequentially(owner);
  await page.getByRole('option', { name: owner }).first().click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('checkbox', { name: title })).toBeVisible();
}

/** Makes a move, and says yes when asked. */
export async function moveRelease(page: Page, label: string): Promise<void> {
  await standing(page).getByRole('button', { name: label }).click();
  const dialog = page.getByRole('dialog', { name: label });
  await dialog.getByRole('button', { name: label }).click();
  await expect(dialog).toBeHidden();
}

/** Signs with a comment; the label names the role. */
export async function signRelease(
  page: Page,
  label: string,
  comment: string,
): Promise<void> {
  await signOffs(page).getByRole('button', { name: label }).click();
  const dialog = page.getByRole('dialog', { name: /^Sign for / });
  await dialog.getByRole('textbox', { name: 'Comment' }).fill(comment);
  await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(dialog).toBeHidden();
}
