export { DigestSender } from './DigestSender';
export { DigestsStore } from './DigestsStore';
