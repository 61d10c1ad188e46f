import type { Locator } from '@playwright/test';
import { signIn } from './portal';
import { postJson } from './portal/portalApi';
import { expect, signOffs, standing, tabTo, test } from './support';

const TITLE = 'Relay by keyboard';
const IN_CALENDAR = 'Relay in the calendar';

test('the keyboard alone plans a release, moves it to review and signs it', async ({
  page,
}) => {
  const { keyboard } = page;
  const choose = async (target: Locator, name: string) => {
    await tabTo(page, target);
    await keyboard.type(name);
    const option = page.getByRole('option', { name }).first();
    await expect(async () => {
      await keyboard.press('ArrowDown');
      await expect(option).toHaveAttribute('data-focused', { timeout: 500 });
    }).toPass();
    await keyboard.press('Enter');
  };
  const press = async (target: Locator) => {
    await tabTo(page, target);
    await keyboard.press('Enter');
  };

  await test.step('from the list to the form', async () => {
    await signIn(page, 'Priya Raman', '/handoff/releases');
    // Where there is no release yet, a second one stands below.
    await press(page.getByRole('link', { name: 'New release' }).first());
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await keyboard.type(TITLE);
    await choose(
      page.getByRole('combobox', { name: 'Entities' }),
      'Webhook relay',
    );
    await expect(page.getByRole('list', { name: 'Entities' })).toContainText(
      'Webhook relay',
    );
    await tabTo(page, page.getByRole('radio', { checked: true }));
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await expect(
      page.getByRole('radio', { name: 'Medium risk' }),
    ).toBeChecked();
    await tabTo(page, page.getByRole('textbox', { name: /^Why/ }));
    await keyboard.type('Shops hear of payments through it.');
    await choose(
      page.getByRole('combobox', { name: 'Who has the role operations' }),
      'Platform',
    );
    await keyboard.press('Control+S');
    await expect(
      page.getByRole('heading', { name: TITLE, exact: true }),
    ).toBeFocused();
  });

  await test.step('a task', async () => {
    const add = page.getByRole('button', { name: 'Add task' });
    const dialog = page.getByRole('dialog', { name: 'New task' });
    await press(add);
    await expect(dialog).toBeVisible();
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(add).toBeFocused();
    await keyboard.press('Enter');
    await tabTo(
      page,
      dialog.getByRole('textbox', { name: 'What is to be done' }),
    );
    await keyboard.type('Tell the shops');
    await choose(dialog.getByRole('combobox', { name: 'Owner' }), 'Priya');
    await press(dialog.getByRole('button', { name: 'Save' }));
    await expect(dialog).toBeHidden();
    await expect(add).toBeFocused();
  });

  await test.step('to review', async () => {
    await press(standing(page).getByRole('button', { name: 'Send to review' }));
    const dialog = page.getByRole('dialog', { name: 'Send to review' });
    await press(dialog.getByRole('button', { name: 'Send to review' }));
    await expect(dialog).toBeHidden();
    await expect(standing(page)).toContainText('has not signed yet');
    await expect(standing(page)).toBeFocused();
  });

  await test.step('the sign-off', async () => {
    await press(
      signOffs(page).getByRole('button', { name: 'Sign as operations' }),
    );
    const dialog = page.getByRole('dialog', { name: /^Sign for / });
    await tabTo(page, dialog.getByRole('textbox', { name: 'Comment' }));
    await keyboard.type('Read the runbooks');
    await press(dialog.getByRole('button', { name: 'Sign', exact: true }));
    await expect(dialog).toBeHidden();
    await expect(signOffs(page)).toContainText('Read the runbooks');
    await expect(signOffs(page)).toBeFocused();
    const task = page.getByRole('checkbox', { name: 'Tell the shops' });
    await tabTo(page, task);
    await keyboard.press('Space');
    await expect(task).toBeChecked();
  });
});

test('the keyboard alone leads through the calendar to a release', async ({
  page,
  baseURL,
}) => {
  const { keyboard } = page;
  const start = new Date();
  start.setUTCHours(12, 0, 0, 0);
  const end = new Date(start.getTime() + 3_600_000);
  await postJson(baseURL!, '/releases', {
    title: IN_CALENDAR,
    entityRefs: ['component:default/webhook-relay'],
    window: { start, end, timeZone: 'UTC' },
    draft: true,
  });
  await signIn(page, 'Priya Raman', '/handoff/releases');
  await tabTo(page, page.getByRole('link', { name: 'Calendar', exact: true }));
  await keyboard.press('Enter');

  const subscribe = page.getByRole('button', { name: 'Subscribe' });
  await tabTo(page, subscribe);
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(subscribe).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: IN_CALENDAR }).first());
  await keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: IN_CALENDAR, exact: true }),
  ).toBeVisible();
});
