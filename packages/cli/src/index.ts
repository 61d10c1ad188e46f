import { runProgram } from './runProgram';

// Not process.exit(): what is written to a pipe may still be on its way.
runProgram(process.argv).then(exitCode => {
  process.exitCode = exitCode;
});

// Whoever reads the output may have seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
