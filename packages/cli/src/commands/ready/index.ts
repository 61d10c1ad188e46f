export { registerReady } from './registerReady';
