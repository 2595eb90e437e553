import {findDates} from '../../values/date.js'
import type {Marker} from '../pieces.js'

const bullet = /^[•‣◦▪●○∙·*‧-]\s+(?=\S)/
const numbered = /^(\d{1,3})[.)]\s+(?=\S)/

const opening = /^[\d•‣◦▪●○∙·*‧-]/
const wordCharacter = /[\p{L}\p{N}]/u
const longestDay = 40
const anyLanguage = {language: null, referenceTime: null}

/** What marks a list item in front of a line, and how many characters it takes. Long dashes are none: they open speech; nor is the day of a date. */
export function readMarker(text: string): {marker: Marker; length: number} | null {
  if (!opening.test(text) || !wordCharacter.test(text)) return null
  const dot = bullet.exec(text)
  if (dot !== null) return {marker: {kind: 'bullet', number: null}, length: dot[0].length}
  const number = numbered.exec(text)
  return number === null || findDates(text.slice(0, longestDay), anyLanguage)[0]?.start === 0
    ? null
    : {marker: {kind: 'number', number: Number(number[1])}, length: number[0].length}
}
