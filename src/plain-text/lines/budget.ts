/**
 * Different lines of up to 240 characters whose words are read, and last lines whose words are read in any case. No rendered page of the evaluation has
 * more than 2,400 lines; in longer texts the lines between are told by their shape, and by their words where the same line has been read before.
 * Dates and names in every line took nine tenths of the time for a text of many short lines.
 */
const mostRead = 2500
const lastRead = 500

/** Whether the words of one more line may be read. */
export type Budget = (isLast: boolean) => boolean

/** A budget for texts of any length. */
export function wordBudget(): Budget {
  let left = mostRead
  return (isLast) => {
    left--
    return left >= 0 || isLast
  }
}

/** Whether the line at this place is one of the last, whose words are always read: there stand credits, contacts and dates. */
export const isLastLine = (at: number, count: number): boolean => at >= count - lastRead
