import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultProvider } from '../../lib/bundling/environment-credentials.ts';

afterEach(() => vi.unstubAllEnvs());

function environment(id: string | undefined, secret: string | undefined, token: string | undefined): void {
  vi.stubEnv('AWS_ACCESS_KEY_ID', id);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secret);
  vi.stubEnv('AWS_SESSION_TOKEN', token);
}

describe('environment credentials', () => {
  it('are those that Lambda hands to the function', async () => {
    environment('key', 'secret', 'session');
    await expect(defaultProvider()()).resolves.toEqual({
      accessKeyId: 'key',
      secretAccessKey: 'secret',
      sessionToken: 'session',
    });
  });

  it('need no session token, as on a developer’s computer', async () => {
    environment('key', 'secret', undefined);
    await expect(defaultProvider()()).resolves.toEqual({ accessKeyId: 'key', secretAccessKey: 'secret' });
  });

  it('say what is missing', async () => {
    environment('key', '', undefined);
    await expect(defaultProvider()()).rejects.toThrow('AWS_SECRET_ACCESS_KEY');
  });
});
