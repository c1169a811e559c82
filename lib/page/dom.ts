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

/**
 * The window that the document is shown in, or null. In Firefox a document whose frame was closed is an object that
 * throws at every question: it is shown nowhere.
 */
export const viewOf = (document: Document): (Window & typeof globalThis) | null => {
  try {
    return own(document, 'defaultView');
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

/** The elements that the selector fits, in document order. */
export const select = (document: Document, selector: string): readonly Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];

/** The elements within `element` that the selector fits, in document order. */
export const selectIn = (element: Element, selector: string): readonly Element[] => [
  ...Element.prototype.querySelectorAll.call(element, selector),
];

/** Whether the node is one of text; in XML a CDATA section is, too. */
export const isText = (node: Node): node is Text => {
  const type = Reflect.get(Node.prototype, 'nodeType', node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
};

/** Whether the node is an element. */
export const isElement = (node: Node): node is Element =>
  Reflect.get(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE;

/** Whether the element is one of HTML, and not of SVG, MathML or any other XML. */
export const isHtml = (element: Element): boolean =>
  Reflect.get(Element.prototype, 'namespaceURI', element) === 'http://www.w3.org/1999/xhtml';

const isShadow = (node: Node): node is ShadowRoot =>
  Reflect.get(Node.prototype, 'nodeType', node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** Whether the node is a document. */
export const isDocument = (node: Node): node is Document =>
  Reflect.get(Node.prototype, 'nodeType', node) === Node.DOCUMENT_NODE;

/** The document that the node is in; the node itself where it is one. */
export const documentOf = (node: Node): Document =>
  isDocument(node) ? node : Reflect.get(Node.prototype, 'ownerDocument', node)!;

/** The node around this one; around a shadow tree its host, around the document of a frame the frame. Null for the page itself. */
export const parentOf = (node: Node): Node | null => {
  const parent: Node | null = Reflect.get(Node.prototype, 'parentNode', node);
  if (parent !== null) return parent;
  if (isShadow(node)) return node.host;
  return isDocument(node) ? (own(node, 'defaultView')?.frameElement ?? null) : null;
};
