/**
 * A path of the site as a file of it names another: "/claims/x/#cite", from "topics/energy/index.html",
 * is "../../claims/x/index.html#cite". What is no path of the site stays as it is.
 *
 * @param base the path the site was built for, without a slash at its end
 * @param from the file that holds the address, from the site's root
 */
export function relativeTo(address: string, base: string, from: string): string {
  if (!address.startsWith(`${base}/`) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length + 1)) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${file}${rest}`;
}
