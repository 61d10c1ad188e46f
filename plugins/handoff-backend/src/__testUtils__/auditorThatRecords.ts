import type { AuditorService } from '@backstage/backend-plugin-api';

/** Keeps what is recorded in the audit log, and what came of it. */
export function auditorThatRecords(events: object[]): AuditorService {
  return {
    createEvent: async ({ eventId, meta }) => {
      const event: Record<string, unknown> = { eventId, meta };
      events.push(event);
      return {
        success: async options => {
          event.success = options?.meta;
        },
        fail: async ({ error }) => {
          event.failure = error.name;
        },
      };
    },
  };
}
