/** How long a button says that it copied, in milliseconds. */
const SAID = 2000;

/** Lets the buttons of the results copy the address of their claim. */
export function copyLinks(root: HTMLElement): void {
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const { href } = new URL(button.dataset.copy ?? '', location.href);
  const label = button.textContent;
  button.textContent = await navigator.clipboard.writeText(href).then(
    () => 'Copied',
    () => 'Not copied',
  );
  setTimeout(() => {
    button.textContent = label;
  }, SAID);
}
