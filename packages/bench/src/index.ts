export { runBenchmark } from './runBenchmark';
