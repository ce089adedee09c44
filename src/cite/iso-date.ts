import type { CSL } from '@citation-js/core';

/** The date of an item to the year, month or day, "2024-08-20"; undefined where it has none. */
export function isoDate({ issued }: CSL): string | undefined {
  const [parts] = issued?.['date-parts'] ?? [];
  return parts?.map((part) => String(part).padStart(2, '0')).join('-');
}
