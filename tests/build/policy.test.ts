import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyOf, policyWithin, withPolicy } from '../../src/build/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of the page', () => {
  it('allows no script in the markup, no evaluated text and no other host', () => {
    expect(policyOf('<style>a{}</style>')).not.toMatch(/unsafe|https?:|\*/);
  });

  it('lets no text become markup but by policies that are named, and every one of them is in the source', () => {
    const named = /require-trusted-types-for 'script'; trusted-types ([\w ]+)$/.exec(policyOf(''))?.[1]?.split(' ') ?? [];
    const made = ['src/stage/sheet.ts', 'src/offline/keep-offline.ts', 'src/editions/teach-reader.ts', 'src/page/picture-file.ts'].map((path) => /createPolicy\('(\w+)'/.exec(readFileSync(path, 'utf8'))?.[1]);
    expect(made.sort()).toEqual(named.sort());
  });

  it('stands first in the head', () => {
    expect(withPolicy('<html><head><title>$&</title></head></html>', policyOf(''))).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src/);
  });
});

describe('the policy of a page that is one file', () => {
  const page = "<head><script type=\"application/ld+json\">{}</script><style>p{}</style><script type=\"module\">say('<style>no</style>')</script></head>";
  const policy = policyWithin(page);

  it('lets run what stands in it, by hash, and nothing else', () => {
    expect(policy).toContain(`script-src ${hash("say('<style>no</style>')")};`);
    expect(policy).toContain(`style-src ${hash('p{}')} ${hash('')};`);
  });

  it('fetches nothing: no host, not even its own, and no evaluated text', () => {
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|'self'|https?:|\*/);
  });
});
