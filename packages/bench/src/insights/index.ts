export { measureInsights } from './measureInsights';
