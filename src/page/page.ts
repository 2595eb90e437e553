import type {Element, Root, RootContent} from 'hast'
import type {Settings} from '../article/options.js'
import type {Segment} from './text/segments.js'

/** Facts about a page, read once, without opinions. Nodes are named by their preorder number; number 0 is the root. */
export interface Page {
  readonly settings: Settings
  /** The input where it was a string (offsets point into it), else null. */
  readonly source: string | null
  readonly index: NodeIndex
  /** Leaf blocks in document order: together they hold every piece of text a reader may see. */
  readonly segments: readonly Segment[]
  /** Elements that wait hidden with the page's own text for a script to show it: read as shown. */
  readonly revealed: ReadonlySet<number>
  readonly meta: Meta
  /** schema.org (and similar) things that the page declares, in document order, nested ones reachable through their parents. */
  readonly things: readonly Thing[]
  /** The one of them that is this page's article. */
  readonly article: Thing | null
  /** The caller's `url`, else the page's canonical address. */
  readonly url: string | null
  /** What relative addresses resolve against. */
  readonly baseUrl: string | null
  readonly canonicalUrl: string | null
  /** BCP 47; the caller's, else declared, else guessed from the text. */
  readonly language: string | null
  readonly warnings: readonly Warning[]
  /** Reads HTML that stands in the page's data; null for a page that came as a tree, whose bundle holds no parser. */
  readonly parse: ((html: string) => Root) | null
}

export interface Warning {
  code: string
  message: string
}

export type PageNode = Root | RootContent

/** Preorder index: any question about a subtree is a look-up. The subtree of node i is i … end[i] − 1. */
export interface NodeIndex {
  readonly size: number
  readonly nodes: readonly PageNode[]
  /** Tag name of an element; "" for all else. */
  readonly tags: readonly string[]
  /** Parent's number; −1 for the root. */
  readonly parent: Int32Array
  /** One past the last number of the subtree. */
  readonly end: Int32Array
  /** The root has depth 0. */
  readonly depth: Int32Array
  /** How many segments begin before the node; the segments of a block-level node i are segmentStart[i] … segmentStart[end[i]] − 1. Length size + 1. */
  readonly segmentStart: Int32Array
  /** Numbers of elements of the tag, in order. */
  byTag(tag: string): readonly number[]
  /** The element with the number; null where it is no element. */
  element(node: number): Element | null
}

/** `<meta>`, `<link>` and `<title>`, in document order. Keys are lower case. */
export interface Meta {
  readonly title: string | null
  readonly entries: readonly MetaEntry[]
  readonly links: readonly LinkEntry[]
  /** Content of the first entry with the key that is not empty. */
  first(key: string): string | null
  all(key: string): readonly MetaEntry[]
}

export interface MetaEntry {
  readonly key: string
  readonly attribute: 'name' | 'property' | 'itemprop' | 'http-equiv'
  readonly content: string
  readonly node: number
}

export interface LinkEntry {
  readonly rel: readonly string[]
  /** As written. */
  readonly href: string
  readonly type: string | null
  readonly node: number
}

/** A thing of schema.org, from JSON-LD or microdata (or h-entry, its properties under schema.org's names). */
export interface Thing {
  readonly types: readonly string[]
  readonly id: string | null
  readonly source: 'json-ld' | 'microdata'
  /** Where it stands: "script 2 /@graph/3". */
  readonly path: string
  /** The script, or the element with itemscope. */
  readonly node: number
  /** Values in order; never empty lists. `@id` links are followed. */
  readonly properties: ReadonlyMap<string, readonly ThingValue[]>
}

export type ThingValue = string | number | boolean | Thing
