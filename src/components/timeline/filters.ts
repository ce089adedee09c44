import { FIELDS, type Shown } from '../../timeline/shown.ts';

type Choices = Omit<Shown, 'window'>;

/** Puts what is chosen into the form. */
export function fillForm(form: HTMLFormElement, shown: Choices): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="source"]'))
    box.checked = !shown.without.includes(box.value);
  for (const select of form.querySelectorAll('select')) {
    const field = FIELDS.find((name) => name === select.name);
    const wanted = field ? shown[field] : '';
    select.value = [...select.options].find(({ value }) => value === wanted)?.value ?? '';
  }
}

/** What is chosen in the form. */
export function readForm(form: HTMLFormElement): Choices {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="source"]')];
  const value = (name: string): string =>
    form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
  return {
    without: boxes.filter(({ checked }) => !checked).map((box) => box.value),
    kind: value('kind'),
    person: value('person'),
    measure: value('measure'),
    stands: value('stands'),
  };
}

/** Whether an event fits what is chosen; it carries its kind, its people and how it stands. */
export function fitsEvent({ dataset }: HTMLElement, { kind, person, stands }: Choices): boolean {
  return (
    (kind === '' || dataset.kind === kind) &&
    (person === '' || (dataset.people ?? '').split('|').includes(person)) &&
    (stands === '' || dataset.stands === stands)
  );
}
