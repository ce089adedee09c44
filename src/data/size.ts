const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const;
const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/** A size in bytes, in the largest unit (of 1000) that leaves a whole number: "235 KB". */
export function formatSize(bytes: number): string {
  const rank = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const size = bytes / 1000 ** rank;
  return `${size >= 100 ? String(Math.round(size)) : NUMBER.format(size)} ${UNITS[rank] ?? ''}`;
}

/** Length of a file in bytes; text is written as UTF-8. */
export function sizeOf(body: string | Uint8Array): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).length : body.length;
}
