/** Whether a key was pressed as a shortcut: alone, and not in a field that takes letters. */
export function isShortcut(event: KeyboardEvent, wanted: string): boolean {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (key !== wanted || altKey || ctrlKey || metaKey) return false;
  return !(target instanceof Element && target.matches('select, textarea, input'));
}
