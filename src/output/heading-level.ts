const levels = [1, 2, 3, 4, 5, 6] as const

/** The level that a heading is written at: articles that were stored elsewhere may hold any. */
export const headingLevel = (level: number): (typeof levels)[number] => levels.find((one) => one >= level) ?? 6
