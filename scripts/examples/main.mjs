// `node scripts/examples/main.mjs`: gives the example portal history and releases, as `npm start` does. HANDOFF_BACKEND_URL
// names another backend.
import { fillPortal } from './fillPortal.mjs';

const backend = process.env.HANDOFF_BACKEND_URL ?? 'http://localhost:7007';
const isFilled = await fillPortal({ backend });
console.log(
  isFilled
    ? 'The portal has history and releases now.'
    : 'The portal has releases already, and stays as it is.',
);
