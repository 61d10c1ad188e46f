const backend = process.env.HANDOFF_BACKEND_URL ?? 'http://localhost:7007';

/** Sends an alert as an alert manager does. The tokens are those of the example portal, see app-config.yaml. */
export async function sendAlert(alert) {
  await send('alerts', { alerts: [alert] }, 'development-only-alertmanager');
}

/** Reports changes as a pipeline does. */
export async function reportChanges(changes) {
  await send('changes', { changes }, 'development-only-pipeline');
}

async function send(path, body, token) {
  const answer = await fetch(`${backend}/api/handoff/${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`${backend} refused ${path}: ${await answer.text()}`);
  }
}
