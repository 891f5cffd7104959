/** As much of the DOM as the tests look at; the types of the real one are for pages, not for tests in Node. */
export interface XmlNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string;
  readonly childNodes: Iterable<XmlNode>;
  readonly nextSibling: XmlNode | null;
}
export interface XmlElement extends XmlNode {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly children: Iterable<XmlElement>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): XmlElement | null;
  querySelectorAll(selector: string): Iterable<XmlElement>;
}
interface Dom {
  readonly JSDOM: new (
    html: string,
  ) => {
    readonly window: { readonly DOMParser: new () => { parseFromString(xml: string, type: string): XmlDocument } };
  };
}
interface XmlDocument {
  readonly documentElement: XmlElement;
}

const name: string = 'jsdom';
const { JSDOM } = (await import(name)) as Dom;
const { DOMParser } = new JSDOM('').window;

/** @throws {Error} where it is not well-formed */
export function parseXml(xml: string): XmlElement {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const fault = root.localName === 'parsererror' ? root : root.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return root;
}
export const isText = (node: XmlNode): boolean => node.nodeType === 3;
