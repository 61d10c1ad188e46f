/** Something the reader can put right: shown as its message alone, without a stack. */
export class SetupError extends Error {
  name = 'SetupError';
}
