import { renderFeed } from './renderFeed';

const options = {
  title: 'Releases\r\nX-EVIL:1',
  appBaseUrl: 'https://portal.example',
  now: new Date('2026-11-23T10:00:00Z'),
};

const release = {
  id: 'r1',
  title: 'Payments, 2.4\r\nDTSTART:19700101T000000Z\u2028more',
  state: 'in-review' as const,
  window: {
    start: '2026-11-24T19:00:00.000Z',
    end: '2026-11-24T21:00:00.000Z',
    timeZone: 'Europe/Vienna',
  },
};

describe('renderFeed', () => {
  it('has title, window, state and link of a release, each on a line of its own', () => {
    const lines = renderFeed([release], options)
      .replace(/\r\n /g, '')
      .split('\r\n');
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Handoff//Releases//EN',
      'NAME:Releases X-EVIL:1',
      'X-WR-CALNAME:Releases X-EVIL:1',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:r1@handoff',
      'SEQUENCE:0',
      'DTSTAMP:20261123T100000Z',
      'DTSTART:20261124T190000Z',
      'DTEND:20261124T210000Z',
      'SUMMARY:Payments\\, 2.4 DTSTART:19700101T000000Z more (in review)',
      'URL;VALUE=URI:https://portal.example/handoff/releases/r1',
      'STATUS:TENTATIVE',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('has no links where nobody knows the address of the portal', () => {
    const text = renderFeed([release], { ...options, appBaseUrl: undefined });
    expect(text).not.toContain('URL');
  });
});
