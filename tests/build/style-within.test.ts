import { describe, expect, it } from 'vitest';
import { withStyles } from '../../src/build/style-within.ts';

type Bundle = Parameters<typeof withStyles>[1];
const bundleOf = (files: Record<string, string>) => Object.fromEntries(Object.entries(files).map(([name, source]) => [name, { type: 'asset', fileName: name, source }])) as unknown as Bundle;

describe('the styles of the page', () => {
  it('stand in its HTML, find their letters from there, and are no file of their own any more', () => {
    const bundle = bundleOf({ 'assets/index-1.css': 'a{src:url(./v-2.woff2)}', 'assets/v-2.woff2': '' });
    expect(withStyles('<head><link rel="stylesheet" crossorigin href="./assets/index-1.css"></head>', bundle)).toBe('<head><style>a{src:url(./assets/v-2.woff2)}</style></head>');
    expect(Object.keys(bundle)).toEqual(['assets/v-2.woff2']);
  });

  it('stay a link where the build does not know the file', () => {
    const link = '<link rel="stylesheet" href="./elsewhere.css">';
    expect(withStyles(link, bundleOf({}))).toBe(link);
  });
});
