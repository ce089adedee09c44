import { withBase } from '../paths.ts';

/** Pages whose address begins with this may be framed by anybody, all others by nobody. */
const FRAMED = '/embed/';

const RULES = ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY'];

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read, for pages at these addresses
 * (from the site's root) on a site served from `base`. A `<meta>` policy cannot say who may frame
 * a page. Each page falls under one rule: where several match, hosts differ in what they make of it.
 */
export function frameRules(base: string, addresses: readonly string[]): string {
  const patterns = addresses.filter((address) => !address.startsWith(FRAMED)).map(pattern);
  const blocks = [...new Set(patterns)]
    .sort()
    .map((path) => [withBase(base, path), ...RULES].join('\n  '));
  return `${blocks.join('\n\n')}\n`;
}

/** "/claims/*" for every page of that folder; "/" and "/404.html" for themselves. */
function pattern(address: string): string {
  return address.replace(/^(\/[^/]+\/).*$/, '$1*');
}
