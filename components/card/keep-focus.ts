const STOPS = 'button:enabled, summary, a[href], [contenteditable]';

/** Keeps Tab within the element that it is pressed in: the first follows the last. */
export const keepFocusIn = (event: KeyboardEvent): void => {
  const { currentTarget, target } = event;
  if (event.key !== 'Tab' || !(currentTarget instanceof HTMLElement)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  const [end, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (target !== end && !(event.shiftKey && target === currentTarget)) return;
  event.preventDefault();
  other?.focus();
};
