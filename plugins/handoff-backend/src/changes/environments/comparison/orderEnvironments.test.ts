import { orderEnvironments } from './orderEnvironments';

it('puts known environments in their order, and others after them by name', () => {
  expect(
    orderEnvironments(
      ['pr-10', 'prod', 'Staging', 'pr-9', 'dev'],
      ['development', 'staging', 'production'],
      name => name,
    ),
  ).toEqual(['dev', 'Staging', 'prod', 'pr-9', 'pr-10']);
});
