/** How often a source is right where it speaks, by "<field>/<source>". */
export const trust: Readonly<Record<string, number>> = {}
