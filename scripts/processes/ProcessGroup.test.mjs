import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ProcessGroup } from './ProcessGroup.mjs';

// A leader that ends when asked to, whose child does not; both write their ids.
const child = `process.on('SIGTERM', () => {});
  require('fs').appendFileSync(process.env.IDS, process.pid + '\\n');
  setInterval(() => {}, 1000);`;
const leader = `require('fs').appendFileSync(process.env.IDS, process.pid + '\\n');
  require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(
    child,
  )}]);
  setInterval(() => {}, 1000);`;

const skip = process.platform === 'win32' && 'Windows has no process groups';

describe('ProcessGroup', { skip }, () => {
  let folder;
  let idsFile;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'handoff-'));
    idsFile = join(folder, 'ids');
  });
  after(() => rmSync(folder, { recursive: true }));

  async function waitForIds() {
    for (;;) {
      const ids = readFileSync(idsFile, 'utf8').trim().split('\n');
      if (ids.length === 2) return ids.map(Number);
      await pause(20);
    }
  }

  async function waitForEndOf(ids) {
    const deadline = Date.now() + 5000;
    while (ids.some(isRunning)) {
      assert.ok(Date.now() < deadline, `${ids.filter(isRunning)} still run`);
      await pause(20);
    }
  }

  it('stops the children that do not listen as well', async () => {
    writeFileSync(idsFile, '');
    const group = new ProcessGroup(['-e', leader], {
      env: { ...process.env, IDS: idsFile },
    });
    const ids = await waitForIds();
    await group.stop(500);
    await waitForEndOf(ids);
    await group.stop(500);
  });

  it('ends when its starter is killed', async () => {
    writeFileSync(idsFile, '');
    const module = JSON.stringify(
      new URL('ProcessGroup.mjs', import.meta.url).href,
    );
    const starter = spawn(process.execPath, [
      ...['--input-type=module', '-e'],
      `import { ProcessGroup } from ${module};
       const env = { ...process.env, IDS: ${JSON.stringify(idsFile)} };
       new ProcessGroup(['-e', ${JSON.stringify(leader)}], { env });`,
    ]);
    const ids = await waitForIds();
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    await waitForEndOf(ids);
  });

  it('gives the exit code of the program', async () => {
    const group = new ProcessGroup(['-e', 'process.exit(7)'], {
      env: process.env,
    });
    assert.equal(await group.ended, 7);
  });
});

function isRunning(id) {
  try {
    process.kill(id, 0);
  } catch {
    return false;
  }
  // A zombie, which nobody has asked for its exit code yet, has ended.
  return (
    process.platform !== 'linux' ||
    !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${id}/stat`, 'utf8'))
  );
}
