const flagsThatSelectNothing = [
  '--bail',
  '--coverage',
  '--detectOpenHandles',
  '--logHeapUsage',
  '--maxWorkers',
  '--no-cache',
  '--runInBand',
  '--silent',
  '--verbose',
  '-i',
];

/** Whether arguments for Jest leave the whole suite to run: a partial run may well leave a database out. */
export function isWholeRun(args) {
  return args.every(arg => flagsThatSelectNothing.includes(arg.split('=')[0]));
}
