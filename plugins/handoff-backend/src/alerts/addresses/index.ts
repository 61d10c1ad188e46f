export { compareAddresses } from './compareAddresses';
export { addressName, readAddress, type Address } from './readAddress';
export { readRunbookUrl, type RunbookUrl } from './readRunbookUrl';
