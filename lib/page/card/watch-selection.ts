import type { Span } from '../../text/span.ts';

/** A selection that has stood so long is done. */
const DONE_MS = 250;

/**
 * Tells of what the reader has selected in these documents once the selection is done, and of null at once when it is gone.
 * `selected` reads it.
 */
export const watchSelection = (
  documents: Iterable<Document>,
  parts: { readonly selected: () => Span | null; readonly told: (span: Span | null) => void },
  signal: AbortSignal,
): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  const look = (): void => {
    clearTimeout(timer);
    const span = parts.selected();
    if (span === null) parts.told(null);
    else if (!isPressed) timer = setTimeout(() => parts.told(parts.selected()), DONE_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  const options = { signal, passive: true, capture: true } as const;
  for (const document of documents) {
    document.addEventListener('selectionchange', look, options);
    document.addEventListener('pointerdown', () => (isPressed = true), options);
    for (const type of ['pointerup', 'pointercancel'] as const) {
      document.addEventListener(
        type,
        () => {
          isPressed = false;
          look();
        },
        options,
      );
    }
  }
};
