import { runBenchmark } from './runBenchmark';

const [name, ...options] = process.argv.slice(2);

runBenchmark(name, options).catch(error => {
  console.error(error);
  process.exitCode = 1;
});
