export { cleanText, cut } from './cleanText';
