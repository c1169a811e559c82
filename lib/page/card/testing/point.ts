/** A point on the words. */
export const pointOn = (words: string): { x: number; y: number } => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    const at = node.data.indexOf(words);
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    node.parentElement!.scrollIntoView({ block: 'center' });
    const box = range.getClientRects()[0]!;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  throw new Error(`not in the page: ${words}`);
};
const targetAt = ({ x, y }: { x: number; y: number }): Element => document.elementFromPoint(x, y) ?? document.body;
/** Moves the mouse there. */
export const move = (at: { x: number; y: number }): void => {
  targetAt(at).dispatchEvent(
    new PointerEvent('pointermove', {
      clientX: at.x,
      clientY: at.y,
      bubbles: true,
      composed: true,
      pointerType: 'mouse',
    }),
  );
};
/** Clicks there. */
export const click = (at: { x: number; y: number }): void => {
  targetAt(at).dispatchEvent(
    new MouseEvent('click', { clientX: at.x, clientY: at.y, bubbles: true, composed: true, cancelable: true }),
  );
};
