import { shownBy } from '../../timeline/shown.ts';
import { readWindows } from './read-windows.ts';
import { Stage } from './stage.ts';

/** A timeline in a frame: it shows the view that its address asks for, and leads to the same one. */
class ChosenView extends HTMLElement {
  connectedCallback(): void {
    if (location.search === '') return;
    const windows = readWindows(this);
    const marks = this.querySelectorAll<SVGElement>('[data-source]');
    const sources = [...marks].map(({ dataset }) => dataset.source ?? '');
    const shown = shownBy(new URLSearchParams(location.search), windows, sources);
    this.classList.add('live');
    const stage = new Stage(this, windows);
    const draw = (): void => {
      stage.resize(this.querySelector('.axis')?.getBoundingClientRect().width ?? 0);
      stage.choose(shown);
      const { events, figures } = stage.amounts;
      const nothing = this.querySelector<HTMLElement>('.nothing');
      if (nothing) nothing.hidden = events + figures > 0;
    };
    draw();
    new ResizeObserver(draw).observe(this);
    addEventListener('beforeprint', () => stage.drawForPaper(shown));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.full a'))
      link.search = location.search;
  }
}

customElements.define('chosen-view', ChosenView);
