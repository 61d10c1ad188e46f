import { exampleRelease } from '../../__testUtils__/exampleRelease';
import { orderTasks } from './orderTasks';

const [task] = exampleRelease().tasks;
const all = { text: '', isOpen: false, isMine: false };

const tasks = [
  { ...task, id: 'a', title: 'Warm up', dueAt: undefined },
  { ...task, id: 'b', title: 'Late', dueAt: '2026-11-25T12:00:00.000Z' },
  { ...task, id: 'c', title: 'Early', dueAt: '2026-11-25T12:00:00+02:00' },
  {
    ...task,
    id: 'd',
    phase: 'after' as const,
    owner: 'group:default/sre',
    doneAt: '2026-11-26T12:00:00.000Z',
  },
];

const ids = (...args: Parameters<typeof orderTasks>) =>
  orderTasks(...args).map(({ phase, tasks: found }) => [
    phase,
    found.map(({ id }) => id).join(),
  ]);

describe('orderTasks', () => {
  it('goes by phase and time, and puts last what has no time', () => {
    expect(ids(tasks, all, [])).toEqual([
      ['before', 'c,b,a'],
      ['after', 'd'],
    ]);
  });

  it('leaves what fits, and no phase without anything', () => {
    expect(ids(tasks, { ...all, text: ' eaRLY ' }, [])).toEqual([
      ['before', 'c'],
    ]);
    expect(ids(tasks, { ...all, isOpen: true }, [])).toEqual([
      ['before', 'c,b,a'],
    ]);
    expect(ids(tasks, { ...all, isMine: true }, ['group:default/sre'])).toEqual(
      [['after', 'd']],
    );
  });
});
