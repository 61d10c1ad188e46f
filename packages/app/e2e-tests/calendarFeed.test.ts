import { signIn } from './portal';
import { postJson } from './portal/portalApi';
import { expect, findBarriers, test } from './support';

const ENTITY = 'component:default/fx-rates';
const TITLE = 'Rates, from two banks';

test('a calendar program reads releases at an address that somebody makes, until they revoke it', async ({
  page,
  baseURL,
}) => {
  const { start, end } = tomorrow();
  const { id } = await postJson<{ id: string }>(baseURL!, '/releases', {
    title: TITLE,
    goal: 'Nobody hears of this outside.',
    entityRefs: [ENTITY],
    window: { start, end, timeZone: 'Europe/Berlin' },
    draft: true,
  });
  await signIn(page, 'Priya Raman', '/handoff/releases/calendar');
  await page.getByRole('button', { name: 'Subscribe' }).click();
  const dialog = page.getByRole('dialog', { name: /Subscribe/ });
  const feed = `Of ${Date.now()}`;
  await dialog.getByRole('textbox').fill(feed);
  await dialog.getByRole('button', { name: 'Make an address' }).click();
  const shown = dialog.getByText(/\/calendar-feed\/\S+\.ics/);
  await expect(shown).toBeVisible();
  expect(await findBarriers(page), 'the address').toEqual([]);
  const address = (await shown.textContent())!;

  // As a calendar program does: signed in nowhere.
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/calendar');
  const [event] = eventsOf(await answer.text()).filter(({ SUMMARY }) =>
    SUMMARY?.includes('Rates'),
  );
  expect(event).toMatchObject({
    SUMMARY: expect.stringContaining('Rates\\, from two banks'),
    DTSTART: toBasic(start),
    DTEND: toBasic(end),
    URL: expect.stringContaining(`/handoff/releases/${id}`),
  });
  expect(Object.values(event).join()).not.toContain('Nobody hears');

  await dialog.getByRole('button', { name: `Revoke ${feed}` }).click();
  await expect(shown).toBeHidden();
  expect((await fetch(address)).status).toBe(404);
});

/** Properties of each event, without those of the calendar and with lines that go on put together. */
function eventsOf(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map(event =>
      Object.fromEntries(
        event.split('\n').map(line => {
          const [name, ...value] = line.split(':');
          return [name.split(';')[0], value.join(':')];
        }),
      ),
    );
}

/** The form of RFC 5545. */
function toBasic(time: Date): string {
  return time.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function tomorrow() {
  const start = new Date(Date.now() + 86_400_000);
  start.setUTCHours(9, 30, 0, 0);
  return { start, end: new Date(start.getTime() + 3_600_000) };
}
