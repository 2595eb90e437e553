import type {Comment, Doctype, Element, ElementContent, Root, RootContent, Text} from 'hast'
import {html as names, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5'
import {ArticleError} from '../article/error.js'
import {adoptElement, closeText, namespaceOf, parentOf, stampElement, stampText} from './offsets.js'
import {type Attribute, PropertyReader} from './properties.js'

export type Parent = Root | Element
export type HastMap = TreeAdapterTypeMap<Parent | RootContent, Parent, RootContent, Root, Root, Element, Comment, Text, Element, Doctype>

type Namespace = names.NS

/** Camel-cased SVG names that hast writes so and the HTML standard does not list. */
const svgTagNames: ReadonlyMap<string, string> = new Map([
  ['fedropshadow', 'feDropShadow'],
  ['solidcolor', 'solidColor'],
  ['textarea', 'textArea']
])
/** Elements whose attributes the parser asks for again: `html` and `body` may be repeated, `annotation-xml` may hold HTML. */
const consulted: ReadonlySet<string> = new Set(['html', 'body', 'annotation-xml'])
const unusualName = /[^a-z0-9-]/u
const asciiUpperCase = /[A-Z]/u

/** Builds hast straight from parse5's calls, the same tree as parse5's own taken through hast-util-from-parse5. One object serves one parse. */
export class HastTreeAdapter implements TreeAdapter<HastMap> {
  /** Nodes made so far. */
  nodes = 0
  /** Offsets of the text that the parser inserts next. */
  textStart = 0
  textEnd = 0
  private mode: names.DOCUMENT_MODE = names.DOCUMENT_MODE.NO_QUIRKS
  private readonly reader = new PropertyReader()
  private readonly attributes = new Map<Element, Map<string, Attribute>>()
  private readonly hosts = new Map<Root, Element>()
  private readonly renames: [element: Element, tagName: string][] = []

  constructor(private readonly nodeLimit: number) {}

  /** To be called when the parser is done: gives elements the names that hast has for them, where the parser needs another. */
  finish(document: Root): void {
    document.data = {quirksMode: this.mode !== names.DOCUMENT_MODE.NO_QUIRKS}
    for (const [element, tagName] of this.renames) element.tagName = tagName
  }

  createDocument(): Root {
    return {type: 'root', children: []}
  }

  createDocumentFragment(): Root {
    return {type: 'root', children: [], data: {quirksMode: false}}
  }

  createElement(tagName: string, namespace: Namespace, attributes: Attribute[]): Element {
    this.count()
    const properties = {}
    const isSvg = namespace === names.NS.SVG
    if (attributes.length > 0) this.reader.add(properties, attributes, isSvg)
    const element = stampElement({type: 'element', tagName, properties, children: []}, namespace)
    if (isSvg || unusualName.test(tagName)) this.rename(element, isSvg)
    if (consulted.has(tagName)) this.attributes.set(element, new Map(attributes.map((attribute) => [attribute.name, attribute])))
    return element
  }

  createCommentNode(value: string): Comment {
    this.count()
    return {type: 'comment', value}
  }

  createTextNode(value: string): Text {
    this.count()
    return stampText({type: 'text', value}, this.textStart, this.textEnd)
  }

  appendChild(parent: Parent, child: RootContent): void {
    append(parent, child)
    if (child.type === 'element') adoptElement(child, parent)
  }

  insertBefore(parent: Parent, child: RootContent, reference: RootContent): void {
    ;(parent.children as RootContent[]).splice(indexOfChild(parent, reference), 0, child)
    if (child.type === 'element') adoptElement(child, parent)
  }

  /** Only ever asked for elements: `moveChildren` carries texts and comments along. */
  detachNode(child: RootContent): void {
    const parent = child.type === 'element' ? parentOf(child) : null
    if (parent === null) return
    const index = indexOfChild(parent, child)
    if (index >= 0) parent.children.splice(index, 1)
    adoptElement(child as Element, null)
  }

  moveChildren(donor: Parent, recipient: Parent): void {
    const moved = donor.children as ElementContent[]
    donor.children = []
    if (recipient.children.length === 0) recipient.children = moved
    else for (const child of moved) recipient.children.push(child)
    for (const child of moved) if (child.type === 'element') adoptElement(child, recipient)
  }

  insertText(parent: Parent, text: string): void {
    const last = parent.children.at(-1)
    if (last?.type === 'text') this.lengthen(last, text)
    else append(parent, this.createTextNode(text))
  }

  insertTextBefore(parent: Parent, text: string, reference: RootContent): void {
    const index = indexOfChild(parent, reference)
    const previous = parent.children[index - 1]
    if (previous?.type === 'text') this.lengthen(previous, text)
    else (parent.children as RootContent[]).splice(index, 0, this.createTextNode(text))
  }

  adoptAttributes(recipient: Element, attributes: Attribute[]): void {
    const known = this.attributes.get(recipient)
    if (known === undefined) return
    const added = attributes.filter((attribute) => !known.has(attribute.name))
    for (const attribute of added) known.set(attribute.name, attribute)
    this.reader.add(recipient.properties, added, false)
  }

  setTemplateContent(template: Element, content: Root): void {
    template.content = content
    this.hosts.set(content, template)
  }

  getTemplateContent = (template: Element): Root => template.content as Root

  /** The element that stands around a parent in the tree; a template's content stands in its template. */
  outerParent(parent: Parent): Parent | null {
    const element = parent.type === 'element' ? parent : this.hosts.get(parent)
    return element === undefined ? null : parentOf(element)
  }

  setDocumentType(document: Root): void {
    if (!document.children.some((child) => child.type === 'doctype')) document.children.push({type: 'doctype'})
  }

  setDocumentMode(_document: Root, mode: names.DOCUMENT_MODE): void {
    this.mode = mode
  }

  getDocumentMode = (): names.DOCUMENT_MODE => this.mode
  getFirstChild = (parent: Parent): RootContent | null => parent.children[0] ?? null
  getChildNodes = (parent: Parent): RootContent[] => parent.children as RootContent[]
  getParentNode = (node: Parent | RootContent): Parent | null => (node.type === 'element' ? parentOf(node) : null)
  getAttrList = (element: Element): Attribute[] => [...(this.attributes.get(element)?.values() ?? [])]
  getTagName = (element: Element): string => element.tagName
  getNamespaceURI = (element: Element): Namespace => namespaceOf(element) as Namespace
  getTextNodeContent = (text: Text): string => text.value
  getCommentNodeContent = (comment: Comment): string => comment.value
  getDocumentTypeNodeName = (): string => 'html'
  getDocumentTypeNodePublicId = (): string => ''
  getDocumentTypeNodeSystemId = (): string => ''
  isTextNode = (node: Parent | RootContent): node is Text => node.type === 'text'
  isCommentNode = (node: Parent | RootContent): node is Comment => node.type === 'comment'
  isDocumentTypeNode = (node: Parent | RootContent): node is Doctype => node.type === 'doctype'
  isElementNode = (node: Parent | RootContent): node is Element => node.type === 'element'
  // parse5's own locations stay off: offsets are stamped on the nodes instead.
  getNodeSourceCodeLocation = (): null => null
  setNodeSourceCodeLocation(): void {}
  updateNodeSourceCodeLocation(): void {}

  private count(): void {
    this.nodes++
    if (this.nodes > this.nodeLimit) throw new ArticleError('too-large', `The page has more than ${this.nodeLimit} nodes.`)
  }

  private lengthen(node: Text, text: string): void {
    node.value += text
    closeText(node, this.textEnd)
  }

  private rename(element: Element, isSvg: boolean): void {
    const lower = element.tagName.toLowerCase()
    // An SVG name with capitals is one that the parser has put right.
    const parsed = isSvg && asciiUpperCase.test(element.tagName) ? element.tagName : lower
    const tagName = isSvg ? (svgTagNames.get(lower) ?? parsed) : parsed
    if (tagName !== element.tagName) this.renames.push([element, tagName])
  }
}

/** Most elements have one child. A list that is made with it has room for it alone; one that was empty makes room for seventeen. */
function append(parent: Parent, child: RootContent): void {
  const children = parent.children as RootContent[]
  if (children.length === 0) parent.children = [child] as ElementContent[]
  else children.push(child)
}

/** The parser nearly always means the last child. */
function indexOfChild(parent: Parent, child: RootContent): number {
  const children = parent.children as RootContent[]
  const last = children.length - 1
  return children[last] === child ? last : children.indexOf(child)
}
