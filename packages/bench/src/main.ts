import { runBenchmark } from './runBenchmark';

runBenchmark(process.argv[2]).catch(error => {
  console.error(error);
  process.exitCode = 1;
});
