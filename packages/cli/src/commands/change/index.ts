export { registerChange } from './registerChange';
