/** The way from a folder to a path of the same site, both from the root: "../claims/x/". */
export function relativeLink(path: string, folder: string): string {
  const depth = folder.split('/').filter(Boolean).length;
  // From the root to the root: an empty reference would be lost on the way.
  return `${'../'.repeat(depth)}${path.replace(/^\//, '')}` || './';
}
