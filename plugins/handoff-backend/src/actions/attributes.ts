/** Of actions that change nothing, so that an assistant need not ask before it takes them. */
export const READ_ONLY = {
  readOnly: true,
  destructive: false,
  idempotent: true,
};
