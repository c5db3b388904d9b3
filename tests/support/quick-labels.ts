const LABELABLE = 'button, input:not([type=hidden i]), meter, output, progress, select, textarea';

const done = new WeakSet<object>();

function isLabelOf(label: HTMLLabelElement, control: Element): boolean {
  if (!label.hasAttribute('for'))
    return label.contains(control) && label.querySelector(LABELABLE) === control;
  return (
    label.htmlFor !== '' && label.htmlFor === control.id && document.getElementById(control.id) === control
  );
}

/**
 * Whoever looks for a field by its label asks every field and button of the page for its labels. For each of them jsdom
 * asks every label for its control, and for each of those it goes through all elements: on a long form, half of what a
 * test took. This gives the same answer from what the document keeps ready, its labels and its elements by their ids.
 */
export function quickLabels(): void {
  const kinds = [
    HTMLButtonElement,
    HTMLInputElement,
    HTMLMeterElement,
    HTMLOutputElement,
    HTMLProgressElement,
    HTMLSelectElement,
    HTMLTextAreaElement,
  ];
  for (const { prototype } of kinds) {
    if (done.has(prototype)) continue;
    done.add(prototype);
    const own = Object.getOwnPropertyDescriptor(prototype, 'labels');
    if (own?.get === undefined) throw new Error('jsdom keeps labels elsewhere now');
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      enumerable: true,
      get(this: Element): unknown {
        if (this.getRootNode() !== document || !this.matches(LABELABLE)) return own.get?.call(this);
        return [...document.getElementsByTagName('label')].filter((label) => isLabelOf(label, this));
      },
    });
  }
}
