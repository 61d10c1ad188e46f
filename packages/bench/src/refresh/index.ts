export { measureRefresh } from './measureRefresh';
