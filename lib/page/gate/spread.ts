/** The elements of this name anywhere in the document; live, so only what is read of it is made. */
export const tagged = (document: Document, name: string): HTMLCollectionOf<Element> =>
  Document.prototype.getElementsByTagName.call(document, name);

/** The elements that the selector fits; what is not read of them costs nothing. */
export const found = (document: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(document, selector);

/** At most so many of the elements, from all over the list, in its order. */
export const spread = (elements: ArrayLike<Element>, most: number): readonly Element[] => {
  const count = Math.min(elements.length, most);
  const step = elements.length / most;
  return Array.from({ length: count }, (_, i) => elements[step <= 1 ? i : Math.floor(i * step)]!);
};
