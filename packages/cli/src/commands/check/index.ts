export { registerCheck } from './registerCheck';
