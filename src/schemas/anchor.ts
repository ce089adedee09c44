/** Whether an ISO date leaves years to write on both sides for the times that a text counts from it. */
export function isAnchor(date: string): boolean {
  return date >= '1000' && date < '9900';
}
