import { Option } from 'commander';

/** Where the portal is. The token is no option: arguments show in lists of processes and in logs. */
export function portalOption(): Option {
  return new Option(
    '--url <url>',
    "address of the portal's backend, like https://backstage.example.com",
  ).env('HANDOFF_URL');
}

export const PORTAL_HELP = `
The portal is called with the token in the environment variable HANDOFF_TOKEN.`;
