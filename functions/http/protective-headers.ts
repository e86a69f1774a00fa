/** Two years: browsers then never ask without TLS. They take it from TLS only, so that it means nothing on loopback. */
const STRICT_TRANSPORT = 'max-age=63072000';

/** A policy for what is no page: nothing may be loaded, framed or submitted, whatever somebody takes the answer for. */
export function contentSecurityPolicy(...allowed: readonly string[]): string {
  return ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"].join(
    '; ',
  );
}

/** What every answer of the API has, those of the gateway included (OWASP REST security cheat sheet, "Security headers"). */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': STRICT_TRANSPORT,
} as const;

/** Of answers of the functions. */
export const PROTECTIVE_HEADERS = { ...EVERYWHERE, 'Content-Security-Policy': contentSecurityPolicy() } as const;

/** Of the gateway's own answers: values there are quoted and cannot hold quotes, so that the policy has other words. */
export const GATEWAY_HEADERS = {
  ...EVERYWHERE,
  'Content-Security-Policy': 'sandbox',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
} as const;
