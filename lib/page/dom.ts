// A form or a document answers `form.localName` or `document.body` with a field of that name, should the page have one.
// What is read here from nodes of unknown kind therefore goes through the prototypes.

/** The attribute's value, or null where the element does not have it. */
export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** Whether the element has any attribute. */
export const isNamed = (element: Element): boolean => Element.prototype.hasAttributes.call(element);

/** The element's name in lower case ("p", "figcaption"). */
export const tagOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);

/** The text of the element and of all that is in it. */
export const textIn = (element: Element): string => Reflect.get(Node.prototype, 'textContent', element) ?? '';

/** The document's property of this name, whatever fields the page has. */
export const own = <K extends keyof Document>(document: Document, name: K): Document[K] =>
  Reflect.get(Document.prototype, name, document);

/** The elements that the selector fits, in document order. */
export const select = (document: Document, selector: string): readonly Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];

/** Whether the node is one of text. */
export const isText = (node: Node): node is Text => Reflect.get(Node.prototype, 'nodeType', node) === Node.TEXT_NODE;

/** Whether the node is an element. */
export const isElement = (node: Node): node is Element =>
  Reflect.get(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE;
