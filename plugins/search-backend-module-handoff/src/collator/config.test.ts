import { ConfigReader } from '@backstage/config';
import { readCollatorOptions, readCollatorSchedule } from './config';

function configOf(handoff: object) {
  return new ConfigReader({ search: { collators: { handoff } } });
}

describe('config of the collator', () => {
  it('has defaults', () => {
    const config = new ConfigReader({});

    expect(readCollatorSchedule(config)).toEqual(
      expect.objectContaining({ frequency: { minutes: 10 } }),
    );
    expect(readCollatorOptions(config)).toMatchObject({
      locationTemplate:
        '/catalog/:namespace/:kind/:name/handoff?document=:document',
      visibility: { permission: { name: 'catalog.entity.read' } },
    });
  });

  it('reads schedule, location template and permission', () => {
    const config = configOf({
      schedule: { frequency: { hours: 1 }, timeout: 'PT5M' },
      locationTemplate: '/docs/:document',
      visibilityPermission: 'handoff.document.read',
    });

    expect(readCollatorSchedule(config)).toMatchObject({
      frequency: { hours: 1 },
      timeout: { minutes: 5 },
    });
    expect(readCollatorOptions(config)).toMatchObject({
      locationTemplate: '/docs/:document',
      visibility: { permission: { name: 'handoff.document.read' } },
    });
  });

  it('says what is wrong and where', () => {
    expect(() =>
      readCollatorOptions(configOf({ visibilityPermission: 'catalog.read' })),
    ).toThrow(
      "Invalid search.collators.handoff.visibilityPermission 'catalog.read', use one of catalog.entity.read, handoff.document.read",
    );
    expect(() =>
      readCollatorSchedule(configOf({ schedule: { frequency: 'often' } })),
    ).toThrow(/^Invalid schedule at search\.collators\.handoff\.schedule/);
  });
});
