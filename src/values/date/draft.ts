/** What has been read of a date so far. A field that was not read is -1. */
export interface Draft {
  year: number
  month: number
  day: number
  /** Numbers of an all-numeric date, in the order of the text; empty where the parts are known. */
  numbers: number[]
  /** Whether the last of the numbers has a single digit, so that only the first can be the year. */
  yearFirst: boolean
  /** Whether the year came with two digits. */
  shortYear: boolean
  /** To add to the year. */
  era: number
  /** How many years ahead the year may be counted, by the month's language. */
  ahead: number
  /** Whether the year is one of the Solar Hijri calendar. */
  solar: boolean
  /** The mark between the numbers. */
  join: string
  hour: number
  minute: number
  second: number
  /** "Z", "+05:30"; empty where none was read. */
  offset: string
  /** Where the zone's name stands in the text. */
  zoneName: readonly [start: number, end: number] | null
}

export function emptyDraft(): Draft {
  return {
    year: -1,
    month: -1,
    day: -1,
    numbers: [],
    yearFirst: false,
    shortYear: false,
    era: 0,
    ahead: 0,
    solar: false,
    join: '',
    hour: -1,
    minute: -1,
    second: -1,
    offset: '',
    zoneName: null
  }
}
