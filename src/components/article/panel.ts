/** What a panel offers beside its content. */
export interface PanelWays {
  readonly close: () => void;
  /** Goes to another note by so many; left out where there is only one way to go. */
  readonly go: (by: 1 | -1) => void;
}

/**
 * A panel with a comparison: it stands in the margin under its note, or at the foot of a narrow
 * window. The text of the article is not its own, which `data-apparatus` says.
 */
export function panelWith(content: HTMLElement, isSheet: boolean, ways: PanelWays): HTMLElement {
  const panel = document.createElement('div');
  panel.className = isSheet ? 'sheet' : 'panel';
  panel.dataset.apparatus = '';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', 'What other sources say');
  panel.append(bar(isSheet, ways), content);
  return panel;
}

function bar(isSheet: boolean, { close, go }: PanelWays): HTMLElement {
  const row = document.createElement('div');
  row.className = 'bar';
  const title = document.createElement('b');
  title.textContent = 'Other sources';
  row.append(title);
  if (isSheet)
    row.append(
      button('Previous', () => go(-1)),
      button('Next', () => go(1)),
    );
  row.append(button('Close', close));
  return row;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
