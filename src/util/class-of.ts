/** What the language calls a value: "Array", "Date", "Uint8Array", "URL", "Object". Unlike `instanceof` it tells so of another window's or worker's values too. */
export const classOf = (value: unknown): string => Object.prototype.toString.call(value).slice('[object '.length, -1)

/** Whether a value may hold options: dates, maps and lists are objects too, whose options nobody set. */
export const isRecord = (value: unknown): value is Record<string, unknown> => classOf(value) === 'Object'
