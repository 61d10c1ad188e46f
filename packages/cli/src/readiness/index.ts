export { describeGate } from './describeGate';
export { toPipelineGate, type PipelineGate } from './PipelineGate';
export { outputFormats, type OutputFormat } from './outputFormat';
