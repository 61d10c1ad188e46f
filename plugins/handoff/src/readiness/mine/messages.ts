/** Strings of what of readiness waits for the reader; `translation.ts` holds them as `readiness.mine`. */
export const myWorkMessages = {
  title: 'My readiness',
  failed: 'What waits for you could not be loaded',
  none: 'Nothing of readiness waits for you.',
  signOffs: 'To sign',
  toDecide: 'Waivers to decide',
  waivers: 'My waivers',
  expiring: 'Ends soon',
  of: '{{entity}}: {{gate}}',
  asked: 'asked for by {{who}}',
  ends: 'ends {{time}}',
  all: 'Show all {{number}}',
  fleet: 'Readiness of my services',
} as const;
