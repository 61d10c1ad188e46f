// Loaded with `--require` into the leader of a process group (see ProcessGroup.mjs): when the process that started the
// group is gone, however it ended, the pipe from it closes and nobody is left to end the group but we.
const { Socket } = require('node:net');
const { isMainThread } = require('node:worker_threads');

// Node.js hands `--require` on to the processes and threads that the leader makes; they have no such pipe.
const isLeader =
  isMainThread && String(process.ppid) === process.env.HANDOFF_GROUP_STARTER;
if (isLeader) {
  const pipe = new Socket({ fd: 3 });
  pipe.on('error', () => {});
  pipe.on('close', () => process.kill(-process.pid, 'SIGKILL'));
  pipe.resume();
  pipe.unref();
}
