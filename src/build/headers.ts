import { policyOf } from './policy.ts';

/** The rules of the page's own policy that a server repeats: not those about styles, for only the page knows the hash of the one in its head. */
const REPEATED = policyOf('').split('; ').filter((rule) => !/^(?:default|style)-src /.test(rule));

/**
 * What a server can say of the game and the page itself cannot, or not of the pages for teachers. `npm start` and the browser tests send it;
 * docs/hosting.md has the same for four servers.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...REPEATED, "frame-ancestors 'self'"].join('; '),
  'Permissions-Policy': 'camera=(self), clipboard-write=(self), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
