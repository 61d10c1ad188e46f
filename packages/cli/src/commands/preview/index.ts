export { registerPreview } from './registerPreview';
