export { EntitySignals, type EntityTopic } from './EntitySignals';
