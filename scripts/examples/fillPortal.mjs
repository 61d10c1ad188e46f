import { alertsBefore, changesBefore } from './history.mjs';
import { plannedChanges, plansFrom } from './plans.mjs';
import { PortalClient } from './PortalClient.mjs';

const services = [
  'component:default/checkout-web',
  'component:default/ledger',
  'component:default/payments-api',
  'component:default/payout-scheduler',
  'component:default/webhook-relay',
];

/**
 * Gives an example portal that has no releases yet some weeks of history and a few releases, as Quillmark's pipeline, alert
 * manager and people would: through the API, signed in, each with what they may. Returns whether it did.
 *
 * Throws when the catalog does not know the services within two minutes, or the portal is none of the examples.
 */
export async function fillPortal({ backend, signal, now = Date.now() }) {
  const client = new PortalClient({ backend, signal });
  const [first, ...others] = services;
  await client.readDocuments('priya.raman', first);
  const { totalItems } = await client.as('priya.raman', 'releases?limit=1');
  if (totalItems > 0) return false;

  // Sign-offs count for the documents as they are, so these are read before.
  for (const each of others) await client.readDocuments('priya.raman', each);
  await client.reportChanges(changesBefore(now));
  await client.sendAlerts(alertsBefore(now));
  const changes = plannedChanges(now);
  const ids = await client.reportChanges(Object.values(changes));
  const changeIds = Object.fromEntries(
    Object.keys(changes).map((name, index) => [name, ids[index]]),
  );
  const plans = plansFrom(now, changeIds);
  await shipAndReview(client, plans.reviewed);
  await accept(client, plans.accepted);
  await bringToReview(client, plans.inReview);
  await write(client, 'amara.osei', plans.draft);
  await write(client, 'jonas.lindqvist', plans.inFreeze);
  return true;
}

async function write(client, user, plan) {
  return client.as(user, 'releases', { body: plan });
}

async function move(client, user, { id }, to) {
  return client.as(user, `releases/${id}/transitions`, { body: { to } });
}

async function sign(client, user, { id }, role, reason) {
  return client.as(user, `releases/${id}/sign-offs`, {
    body: { role, state: 'approved', reason },
  });
}

async function finishTask(client, user, release, task) {
  return client.as(user, `releases/${release.id}/tasks/${task.id}`, {
    method: 'PATCH',
    body: { isDone: true },
  });
}

/** Asks for leave from the windows and freezes that are in the way on that day, if any, and has it granted. */
async function takeLeave(client, user, release, reason) {
  const periods = release.windowViolations.flatMap(
    ({ periodId }) => periodId ?? [],
  );
  for (const id of periods) {
    const { exceptions } = await client.as(
      user,
      `releases/${release.id}/exceptions`,
      {
        body: {
          subject: { type: 'period', id },
          reason,
          expiresAt: new Date(
            Date.parse(release.window.end) + 86_400_000,
          ).toISOString(),
        },
      },
    );
    await client.as(
      'priya.raman',
      `releases/${release.id}/exceptions/${exceptions.at(-1).id}`,
      {
        method: 'PATCH',
        body: { state: 'granted' },
      },
    );
  }
}

async function shipAndReview(client, plan) {
  const developer = 'amara.osei';
  const release = await write(client, developer, plan);
  await takeLeave(
    client,
    developer,
    release,
    'Customers pay twice, and shops have to pay them back.',
  );
  // Its risk asks nobody to sign, so that it is accepted at once.
  await move(client, developer, release, 'in-review');
  await move(client, 'priya.raman', release, 'deploying');
  await finishTask(client, 'priya.raman', release, release.tasks[0]);
  await move(client, 'priya.raman', release, 'deployed');
  await client.as(developer, `releases/${release.id}/review`, {
    method: 'PUT',
    body: {
      success: 'met',
      successNote: '4 of 10,000 in the first hours.',
      wentWell: 'Nobody had to do anything but watch.',
      wentBadly:
        'The cache of the edge kept the old page for a quarter of an hour longer than we thought.',
    },
  });
  await move(client, developer, release, 'reviewed');
}

async function accept(client, plan) {
  const developer = 'jonas.lindqvist';
  const release = await write(client, developer, plan);
  await takeLeave(
    client,
    developer,
    release,
    'The statements of this month are to be written with it.',
  );
  await move(client, developer, release, 'in-review');
  await sign(
    client,
    'priya.raman',
    release,
    'operations',
    'The second reader has room for it.',
  );
  await move(client, developer, release, 'accepted');
  await finishTask(client, developer, release, release.tasks[0]);
}

async function bringToReview(client, plan) {
  const developer = 'amara.osei';
  const release = await write(client, developer, plan);
  const path = `releases/${release.id}`;
  await client.as(developer, `${path}/criteria`, {
    body: {
      kind: 'question',
      value: 'Did shops hear of it before their customers did?',
      reason: 'Last time they did not.',
    },
  });
  await client.as(developer, `${path}/decisions`, {
    body: {
      decision:
        'Only refunds of up to 500 € are paid instantly in the first week.',
      alternatives:
        'All at once. What is paid instantly cannot be called back, and a mistake would cost too much.',
    },
  });
  await rehearse(client, developer, release);
  await takeLeave(
    client,
    developer,
    release,
    'The acquirer takes refunds the old way until the end of the month alone.',
  );
  await move(client, developer, release, 'in-review');
  await sign(
    client,
    developer,
    release,
    'development',
    'Rehearsed in staging, with refunds to four banks.',
  );
}

async function rehearse(client, user, release) {
  const path = `releases/${release.id}/rehearsals`;
  const { rehearsals } = await client.as(user, path, {
    body: { environment: 'staging' },
  });
  const [last] = release.tasks.slice(-1);
  await client.as(user, `${path}/${rehearsals[0].id}`, {
    method: 'PATCH',
    body: {
      tasks: release.tasks.map(({ id }) =>
        id === last.id
          ? {
              taskId: id,
              state: 'skipped',
              note: 'Staging has no refunds of a day.',
            }
          : { taskId: id, state: 'done' },
      ),
      differences: 'Staging has one region instead of two, and no real banks.',
      outcome: 'passed',
    },
  });
}
