// These functions are sent to the popup as text: each has to be whole in itself.

/** What to look for in the popup: the first element of this role that is visible and has this accessible name. */
export interface LookFor {
  readonly role: 'control' | 'field';
  readonly name: { readonly exact: string } | { readonly source: string; readonly flags: string };
}

/**
 * The middle of the element looked for, scrolled into view, and what it holds if it is a field. Null where it is not there,
 * disabled, or covered by another.
 */
export const lookUp = ({
  role,
  name,
}: LookFor): { readonly x: number; readonly y: number; readonly value: string } | null => {
  const selectors = {
    control:
      'button, a[href], summary, [role="button"], [role="tab"], [role="menuitem"], input:is([type="checkbox"], [type="radio"])',
    field: 'textarea, select, input:not([type="checkbox"], [type="radio"]), [contenteditable="true"]',
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- sent as text, so nothing outside is there
  const squeeze = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const labels = (element: Element): string => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const labelled = ids.map((id) => document.getElementById(id)?.textContent).join(' ');
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement;
    const own = isField ? [...(element.labels ?? [])] : [];
    return (
      squeeze(labelled) ||
      squeeze(element.getAttribute('aria-label')) ||
      squeeze(own.map((label) => label.textContent).join(' ')) ||
      squeeze(role === 'control' ? element.textContent : element.getAttribute('placeholder')) ||
      squeeze(element.getAttribute('title'))
    );
  };
  const wanted = 'exact' in name ? null : new RegExp(name.source, name.flags);
  const matches = (element: Element) => {
    const said = labels(element);
    return 'exact' in name ? said === name.exact : wanted?.test(said) === true;
  };
  const element = [...document.querySelectorAll<HTMLElement>(selectors[role])].find(
    (candidate) => candidate.checkVisibility({ visibilityProperty: true }) && matches(candidate),
  );
  if (!element || element.matches(':disabled, [aria-disabled="true"]')) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = document.elementFromPoint(point.x, point.y);
  if (!hit || !(element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element))) return null;
  return { ...point, value: 'value' in element ? String(element.value) : squeeze(element.textContent) };
};

/** Selects all that the focused field holds, so that typing replaces it. */
export const selectAll = (): void => {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.select();
};

/** The texts of the items of `ul[data-list=…]`, as shown. */
export const listItems = (list: string): string[] =>
  [...document.querySelectorAll<HTMLElement>(`ul[data-list="${list}"] > li`)].map((item) => item.innerText);
