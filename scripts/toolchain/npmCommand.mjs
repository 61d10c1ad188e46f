/**
 * How to call npm: the very one that runs us, if one does, else the one on the path.
 *
 * The `args` come before npm's own arguments.
 */
export function npmCommand(variables = process.env) {
  const runner = variables.npm_execpath ?? '';
  if (/npm-cli\.js$/.test(runner)) {
    return { command: process.execPath, args: [runner], shell: false };
  }
  // On Windows npm is a batch file, which only a shell can run.
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
