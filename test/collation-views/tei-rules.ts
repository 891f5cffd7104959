import { isText, type XmlElement } from '../support/xml.ts';

/**
 * The rules of TEI P5 for the elements that a collation uses: what each may hold and which attributes it may have. Taken
 * from the content models of the Guidelines' element specifications, narrowed to what is used here.
 */
interface Rule {
  /** Children in order, as a pattern over their names, each followed by a comma. */
  readonly children: RegExp;
  readonly text?: true;
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly required?: readonly string[];
}

const POINTERS = /^#[A-Za-z]\w*( #[A-Za-z]\w*)*$/;
const NAME = /^[A-Za-z_][\w.-]*$/;
const PHRASES = /^((title|orgName|date|idno|seg|app),)*$/;
const RULES: Readonly<Record<string, Rule>> = {
  TEI: { children: /^teiHeader,text,$/, attributes: {} },
  teiHeader: { children: /^fileDesc,(encodingDesc,)?(profileDesc,)?$/, attributes: {} },
  fileDesc: { children: /^titleStmt,publicationStmt,sourceDesc,$/, attributes: {} },
  titleStmt: { children: /^title,$/, attributes: {} },
  publicationStmt: { children: /^(p,)+$/, attributes: {} },
  sourceDesc: { children: /^listWit,$/, attributes: {} },
  listWit: { children: /^(witness,)+$/, attributes: {} },
  witness: { children: PHRASES, text: true, attributes: { 'xml:id': NAME, n: /./s }, required: ['xml:id'] },
  encodingDesc: { children: /^((p|appInfo|variantEncoding),)+$/, attributes: {} },
  appInfo: { children: /^(application,)+$/, attributes: {} },
  application: {
    children: /^(label,)+$/,
    attributes: { ident: NAME, version: /^\d+(\.\d+){0,2}$/ },
    required: ['ident', 'version'],
  },
  variantEncoding: {
    children: /^$/,
    attributes: { method: /^parallel-segmentation$/, location: /^internal$/ },
    required: ['method', 'location'],
  },
  profileDesc: { children: /^(listTranspose,)*$/, attributes: {} },
  listTranspose: { children: /^(transpose,)+$/, attributes: {} },
  transpose: { children: /^ptr,(ptr,)+$/, attributes: {} },
  ptr: { children: /^$/, attributes: { target: POINTERS }, required: ['target'] },
  text: { children: /^body,$/, attributes: {} },
  body: { children: /^(ab,)+$/, attributes: {} },
  ab: { children: PHRASES, text: true, attributes: { 'xml:space': /^preserve$/ } },
  app: { children: /^(rdg,)+$/, attributes: { type: NAME } },
  rdg: { children: PHRASES, text: true, attributes: { wit: POINTERS }, required: ['wit'] },
  seg: { children: PHRASES, text: true, attributes: { 'xml:id': NAME } },
  title: { children: PHRASES, text: true, attributes: {} },
  orgName: { children: PHRASES, text: true, attributes: {} },
  date: { children: PHRASES, text: true, attributes: {} },
  idno: { children: /^$/, text: true, attributes: { type: NAME } },
  label: { children: PHRASES, text: true, attributes: {} },
  p: { children: PHRASES, text: true, attributes: {} },
};
const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** What breaks the rules: elements, attributes, ids that stand twice, pointers that lead nowhere. */
export function teiFaults(root: XmlElement): string[] {
  const all = [root, ...root.querySelectorAll('*')];
  const ids = all.flatMap((element) => element.getAttribute('xml:id') ?? []);
  const known = new Set(ids);
  const dead = all
    .flatMap((e) => [e.getAttribute('wit'), e.getAttribute('target')].flatMap((value) => value?.split(' ') ?? []))
    .filter((pointer) => !known.has(pointer.slice(1)));
  return [
    ...all.flatMap(elementFaults),
    ...(known.size < ids.length ? ['an xml:id stands twice'] : []),
    ...dead.map((pointer) => `${pointer} points nowhere`),
  ];
}

function elementFaults(element: XmlElement): string[] {
  const name = element.localName;
  const rule = RULES[name];
  if (!rule || element.namespaceURI !== NAMESPACE) return [`${name} is not known`];
  const children = [...element.children].map((child) => `${child.localName},`).join('');
  const words = [...element.childNodes].some((node) => isText(node) && node.nodeValue!.trim() !== '');
  const attributes = [...element.attributes].filter((a) => !a.name.startsWith('xmlns'));
  return [
    ...(rule.children.test(children) ? [] : [`${name} may not hold ${children}`]),
    ...(words && !rule.text ? [`${name} may not hold text`] : []),
    ...attributes.filter((a) => !rule.attributes[a.name]?.test(a.value)).map((a) => `${name} @${a.name}="${a.value}"`),
    ...(rule.required ?? []).filter((a) => !element.hasAttribute(a)).map((a) => `${name} needs @${a}`),
  ];
}
