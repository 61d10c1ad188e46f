import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('asks who one is before it shows anything', async () => {
    jest.replaceProperty(process, 'env', {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          context: 'test',
          data: {
            app: { title: 'Test portal', baseUrl: 'http://localhost' },
            backend: { baseUrl: 'http://localhost:7007' },
          },
        },
      ] as unknown as string,
    });

    render(App.createRoot());

    expect(
      await screen.findByRole('heading', { name: 'Test portal' }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Sign in as Guest' }),
    ).toBeVisible();
    expect(
      screen.queryByRole('link', { name: 'Handoff, home' }),
    ).not.toBeInTheDocument();
  });
});
