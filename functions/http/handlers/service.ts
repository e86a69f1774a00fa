import OPENAPI from '../../../docs/openapi.json' with { type: 'json' };
import { contentSecurityPolicy } from '../protective-headers.ts';
import { llmsText } from '../reference/llms-text.ts';
import { referencePage, STYLE_SOURCE } from '../reference/reference-page.ts';
import type { Outcome } from '../response.ts';
import type { Input } from '../route.ts';

/** Seconds; a deployment may change it. */
const KEPT_SECONDS = 300;

const open = (contentType: string, body: string, headers: Record<string, string> = {}): Outcome => ({
  kind: 'content',
  contentType,
  body,
  headers,
  publicFor: KEPT_SECONDS,
});

/** The committed document, with the address by which the API is called. */
export async function getOpenApi({ call }: Input<unknown>): Promise<Outcome> {
  return open('application/json; charset=utf-8', JSON.stringify({ ...OPENAPI, servers: [{ url: call.baseUrl }] }));
}

export async function getDocs({ call }: Input<unknown>): Promise<Outcome> {
  // The page has no script, loads nothing, and has this one style.
  const headers = { 'Content-Security-Policy': contentSecurityPolicy(`style-src ${STYLE_SOURCE}`) };
  return open('text/html; charset=utf-8', referencePage(call.baseUrl), headers);
}

export async function getLlmsText({ call }: Input<unknown>): Promise<Outcome> {
  return open('text/plain; charset=utf-8', llmsText(call.baseUrl));
}
