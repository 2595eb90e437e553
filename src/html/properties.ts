import type {Properties} from 'hast'
import {find, html, svg} from 'property-information'

/** An attribute as the tokenizer gives it. */
export interface Attribute {
  name: string
  prefix?: string
  value: string
}

type Info = ReturnType<typeof find>
type Value = string | number | boolean | (string | number | boolean)[]

/** How one attribute name becomes a property: its name, and null where the value is the string as written. */
interface Rule {
  property: string
  read: ((value: string) => Value) | null
}

/** Names that would land in an object's array part: a few thousand of them make sparse arrays that cost seconds. */
const arrayIndex = /^(?:0|[1-9][0-9]{0,9})$/u
const htmlSpace = /[ \t\n\r\f]+/

/**
 * Attributes to hast properties by the rules of hast-util-from-parse5: camel-cased names, lists, numbers and booleans as `property-information` says.
 * Names that an object inherits (`__proto__`, `constructor`) are dropped as there, and names that are array indices too.
 * What was looked up is remembered for the life of one parse.
 */
export class PropertyReader {
  private readonly htmlRules = new Map<string, Rule | null>()
  private readonly svgRules = new Map<string, Rule | null>()

  /** Adds attributes to `properties`, later ones winning, class names adding up. */
  add(properties: Properties, attributes: readonly Attribute[], isSvg: boolean): void {
    const rules = isSvg ? this.svgRules : this.htmlRules
    for (let index = 0; index < attributes.length; index++) {
      const attribute = attributes[index] as Attribute
      const name = attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name
      let rule = rules.get(name)
      if (rule === undefined) {
        rule = ruleFor(name, isSvg)
        rules.set(name, rule)
      }
      if (rule !== null) set(properties, rule, attribute.value)
    }
  }
}

function set(properties: Properties, rule: Rule, value: string): void {
  const read = rule.read === null ? value : rule.read(value)
  const earlier = rule.property === 'className' ? properties['className'] : undefined
  properties[rule.property] = (Array.isArray(earlier) ? [...earlier, ...(Array.isArray(read) ? read : [read])] : read) as Properties[string]
}

function ruleFor(name: string, isSvg: boolean): Rule | null {
  if (Object.hasOwn(Object.prototype, name) || arrayIndex.test(name)) return null
  const info = find(isSvg ? svg : html, name)
  return {property: info.property, read: readerFor(info)}
}

function readerFor(info: Info): Rule['read'] {
  const split = splitterFor(info)
  if (!info.number && !info.boolean && !info.overloadedBoolean) return split
  if (split === null) return (value) => readPrimitive(info, value)
  return (value) => split(value).map((item) => readPrimitive(info, item))
}

function splitterFor(info: Info): ((value: string) => string[]) | null {
  if (info.spaceSeparated) return splitSpaces
  if (info.commaSeparated) return splitCommas
  return info.commaOrSpaceSeparated ? (value) => splitSpaces(splitCommas(value).join(' ')) : null
}

function splitSpaces(value: string): string[] {
  const trimmed = value.trim()
  return trimmed === '' ? [] : trimmed.split(htmlSpace)
}

/** Comma-separated tokens; an empty one after the last comma does not count. */
function splitCommas(value: string): string[] {
  const tokens = value.split(',').map((token) => token.trim())
  if (tokens.at(-1) === '') tokens.pop()
  return tokens
}

function readPrimitive(info: Info, value: string): string | number | boolean {
  if (info.number && value !== '' && !Number.isNaN(Number(value))) return Number(value)
  const isFlag = info.boolean || info.overloadedBoolean
  return isFlag && (value === '' || value.toLowerCase() === info.property.toLowerCase()) ? true : value
}
