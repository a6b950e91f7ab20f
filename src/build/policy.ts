import { createHash } from 'node:crypto';

/** The library that saves a front page as a picture sets up an empty style: this is its hash. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Where a browser knows it, no text becomes markup or a script's address but by one of these, each in the file that needs it: pictures that are taken apart,
 * the worker's address, the pages for teachers within one file, and the empty page in which a front page is measured.
 */
const TRUSTED = "require-trusted-types-for 'script'; trusted-types sheets worker teach default";

/**
 * The page allows itself nothing from elsewhere: no other host, no script or style in the markup, no plug-in, no form. Pictures are made in the page
 * (`blob:`, `data:`), and saving a front page as a picture reads them back.
 */
const policyWith = (styles: readonly string[]): string => `default-src 'self'; script-src 'self'; style-src ${["'self'", EMPTY_STYLE, ...styles].join(' ')}; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self' blob: data:; object-src 'none'; base-uri 'self'; form-action 'none'; ${TRUSTED}`;

/** The policy of a page beside its files: the styles in its head are allowed by their hashes. */
export function policyOf(html: string): string {
  return policyWith([...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => hashOf(text)));
}

/** The policy of a page that is one file: nothing at all is fetched, and only the script and the styles run that stand in it, told by their hashes. */
export function policyWithin(html: string): string {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  // A script may speak of styles; those are none of the page's.
  const styles = [...scripts.reduce((left, [script]) => left.replace(script, () => ''), html).matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)];
  // What is data is not run, so no policy asks after it.
  const run = scripts.filter(([, attributes = '']) => !attributes.includes('application/ld+json')).map(([, , text = '']) => hashOf(text));
  return `default-src 'none'; script-src ${run.join(' ')}; style-src ${[...styles.map(([, text = '']) => hashOf(text)), EMPTY_STYLE].join(' ')}; img-src blob: data:; media-src blob: data:; font-src data:; connect-src blob: data:; base-uri 'none'; form-action 'none'; ${TRUSTED}`;
}

/** The policy as the first thing that a page's head says. */
export function withPolicy(html: string, policy: string): string {
  return html.replace(/<head>/, () => `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
