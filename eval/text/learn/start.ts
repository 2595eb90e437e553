import type {Weights} from '../../../src/plain-text/labels/weights.js'

/**
 * Where learning begins, and what it is pulled back to: set by hand on texts written for the purpose, so that what the copies of the tuning part never
 * show (mail, slugs, marks of the end) keeps a sensible weight. Some that are not plain from their names: a run of capitals is a headline and its decks,
 * no kicker (old newspapers); behind buttons comes the text, no dek (rendered pages); a short line with a colon over a list is text, no button.
 */
// biome-ignore format: one row a state
export const start: Weights = {
  emit: {
    'head-chrome': {always: -0.5, chrome: 5, 'chrome-start': 1, 'reading-time': 6, related: 2, newsletter: 2.5, advert: 6, comments: 2, paywall: 3, legal: 4, 'no-letters': 2, address: 5, host: 4, count: 2, furniture: 20, slug: 2.5, 'end-mark': 3, syndication: 8, jump: 9, embargo: 8, masthead: 1.5, prose: -3.5, huge: -3, sentences: -2.5, divider: -1, photo: 1.5, 'after-chrome': 0.6, 'next-chrome': 0.6, repeats: 0.6, table: -4, date: -2, byline: -1, 'few-words': 0.5, 'after-prose': -1, first: 0.3, 'before-prose': 1, 'before-run': 0.5, 'next-date': 1.5, long: -0.5},
    'head-trail': {always: -6, trail: 9, prose: -6, huge: -9, stop: -3, 'before-prose': 1, furniture: -9},
    'head-kicker': {always: -0.5, tiny: 1.5, short: 0.7, brief: -2, medium: -4, long: -9, huge: -15, stop: -3, 'few-words': 0.7, chrome: -3, 'next-medium': 1, 'next-short': 0.3, date: -6, byline: -5, name: -1.5, desk: -3, 'before-prose': 1, 'next-prose': -2, address: -5, host: -4, 'no-letters': -6, 'reading-time': -6, slug: -6, bullet: -4, capitals: 1.8, 'capitals-run': -3, furniture: -9, trail: -3, masthead: -3, jump: -6, embargo: -6, table: -9, quoted: -4, 'before-run': 1.5, 'next-byline': 1, 'next-date': 1, repeats: 0.5},
    'head-byline': {always: -5.5, embargo: -12, byline: 8, desk: 6, agency: 4, name: 4, 'next-date': 0.7, 'after-date': 0.5, prose: -5, sentences: -3, huge: -8, chrome: -3, long: -1, bullet: -4, credit: 1, stop: -0.5, table: -9, quoted: -3, furniture: -9, 'before-prose': 1, 'near-run': 0.5, 'before-run': -0.5, repeats: -2, 'few-words': -0.5},
    'head-date': {always: -6, date: 12, huge: -8, prose: -3, furniture: -9, 'before-prose': 1, short: 0.5},
    headline: {'about-best': 2, 'about-first': 1, 'about-none': -1.5, captioned: -5, 'title-bar': -0.5, always: -1.5, 'title-mark': 9, 'heading-mark': -6, image: -20, tiny: -3, short: 0.5, brief: 1.8, medium: 2, huge: -12, stop: -2.5, question: 1.8, sentences: -2, 'few-words': -1.2, chrome: -6, date: -7, byline: -6, name: -2, desk: -4, trail: -2, address: -6, host: -5, 'no-letters': -12, photo: -5, 'reading-time': -6, 'next-byline': 1.7, 'next-date': 2.8, 'before-prose': 2.5, 'after-prose': -6, bullet: -3, number: -1, quoted: -5, table: -9, 'gap-before': 0.2, 'gap-after': 0.3, 'lower-start': -1, colon: -1.5, newsletter: -2, related: -1.5, furniture: -9, legal: -5, slug: -2.5, 'end-mark': -9, capitals: 1.7, 'title-case': 0.5, tags: -6, syndication: -9, embargo: -9, first: 0.5, masthead: -2.5, jump: -6, comments: -2, 'key-points': -2, glued: -1.5, credit: -1.5, 'near-run': 0.5, 'before-run': -0.5, repeats: -0.5},
    'lead-chrome': {always: -0.5, chrome: 5, 'chrome-start': 1, 'reading-time': 6, related: 2, newsletter: 2.5, advert: 6, comments: 2, paywall: 3, legal: 4, 'no-letters': 2, address: 5, host: 4, count: 2, furniture: 20, slug: 2.5, 'end-mark': 3, syndication: 8, jump: 9, embargo: 8, masthead: 1.5, prose: -3.5, huge: -3, sentences: -1, divider: -1, photo: 1.5, 'after-chrome': 0.6, 'next-chrome': 0.6, repeats: 0.6, table: -4, date: -2, byline: -1, 'few-words': 0.5, 'before-prose': 0.7, 'after-run': -0.5, 'next-byline': -1.5, stop: -0.5, question: 1.5},
    'lead-dek': {captioned: -5, always: -1.2, tiny: -5, short: -1.2, brief: 0.2, medium: 1.2, long: 1.2, huge: -1.5, sentences: -2, 'next-byline': 4.5, 'next-date': 3, 'before-prose': 2, opening: -0.6, chrome: -5, date: -8, byline: -6, name: -3, photo: -4, 'no-letters': -9, address: -6, 'reading-time': -6, bullet: -2, quoted: -4, table: -9, 'after-prose': -4, colon: -1, related: -2, newsletter: -2, furniture: -9, legal: -5, 'key-points': -4, trail: -2, credit: -2, tags: -6, 'end-mark': -6, 'near-run': -0.5, 'in-run': 1, 'after-run': 1, repeats: -2, question: -0.5},
    'lead-byline': {always: -5, embargo: -12, byline: 8, desk: 6, agency: 4, name: 5.5, 'next-date': 2.2, 'after-date': 0.5, prose: -5, sentences: -3, huge: -8, chrome: -3, long: -1, bullet: -4, credit: 7, stop: -2, table: -9, quoted: -3, furniture: -9, 'before-prose': 1, 'near-run': 0.5, 'in-run': 0.5, 'next-byline': -1, repeats: 0.5, capitals: 1.5},
    'lead-date': {'after-title': 0.3, always: -6, date: 12, huge: -8, prose: -3, furniture: -9, 'before-prose': 1, 'in-run': 1.5, 'next-date': -1, short: 1.5, sentences: 1.5, 'few-words': 0.5},
    'lead-caption': {captioned: 6, always: -5, image: 18, photo: 7, huge: -3, prose: -0.5, furniture: -9, 'before-prose': 1, 'near-run': -1.5},
    'body-paragraph': {'related-label': -6, captioned: -3, 'title-mark': -6, 'heading-mark': -9, image: -20, prose: 3, sentences: 1, huge: 2, long: 0.8, short: -1.2, brief: -0.6, tiny: -2.5, stop: 1.5, 'next-byline': -1.5, 'next-date': -1.5, 'next-prose': 0.3, 'before-prose': -2.5, 'after-prose': -0.6, chrome: -4, date: -5, byline: -4, name: -1, 'no-letters': -5, photo: -2, 'reading-time': -5, related: -2.5, address: -3, bullet: -3, number: -1.5, quoted: -3, table: -9, furniture: -12, legal: -2.5, divider: -9, 'quote-start': 0.5, 'end-mark': -6, colon: 2.5, 'next-bullet': 1.5, trail: -1, tags: -5, credit: -1.5, syndication: -9, jump: -7, embargo: -7, advert: -7, comments: -2, ellipsis: 0.5, 'key-points': -1, slug: -3, indented: 0.3},
    'body-heading': {'related-label': -6, captioned: -5, closed: -1, always: -1, 'title-mark': 5, 'heading-mark': 14, image: -20, tiny: -0.5, short: 1, brief: 1, long: -4, huge: -12, stop: -3, question: 2.5, prose: -2, 'next-prose': 1.5, 'before-prose': -3, 'after-prose': -3, 'gap-before': 0.3, chrome: -3, date: -6, byline: -4, 'no-letters': -9, photo: -5, 'reading-time': -6, 'quote-start': -0.7, bullet: -4, quoted: -4, table: -9, colon: -3, divider: -9, address: -6, related: -2.5, newsletter: -2.5, comments: -2.5, furniture: -9, 'end-mark': -9, tags: -6, 'lower-start': -1.5, credit: -3, number: 0.5, capitals: 0.3, advert: -6, slug: -2},
    'body-item': {always: -6, bullet: 8, number: 5, 'next-bullet': 0.5, 'after-bullet': 0.8, counted: 2.5, 'after-colon': 0.7, huge: -1, furniture: -9, 'before-prose': -1, related: -1},
    'body-quote': {always: -6, quoted: 10, furniture: -9},
    'body-table': {always: -9, table: 18, furniture: -9},
    'body-divider': {always: -9, divider: 13, furniture: -9},
    'body-chrome': {'related-label': 4, always: -1.5, chrome: 5, 'chrome-start': 1, 'reading-time': 6, related: 3, newsletter: 2.5, advert: 6, comments: 2, paywall: 3, legal: 4, 'no-letters': 2, address: 5, host: 4, count: 2, furniture: 20, slug: 2.5, 'end-mark': -6, syndication: 8, jump: 9, embargo: 8, masthead: 1.5, prose: -3.5, huge: -3, sentences: -1, divider: -1, photo: 1.5, 'after-chrome': 0.6, 'next-chrome': 0.6, repeats: 0.6, table: -4, date: -2, byline: -1, 'few-words': 0.5, 'after-prose': -2, 'next-prose': 0.4},
    'body-caption': {captioned: 6, always: -5.5, image: 18, photo: 7, huge: -3, prose: -0.5, furniture: -9},
    'body-byline': {always: -8, embargo: -12, byline: 8, desk: 6, agency: 4, name: 5.5, 'next-date': 0.7, 'after-date': 0.5, prose: -5, sentences: -3, huge: -8, chrome: -3, long: -1, bullet: -4, credit: 1, stop: -0.5, table: -9, quoted: -3, furniture: -9},
    'body-date': {always: -8, date: 12, huge: -8, prose: -3, furniture: -9},
    'tail-chrome': {'related-label': 3, closed: 1, 'about-none': 0.3, always: -0.6, chrome: 5, 'chrome-start': 1, 'reading-time': 6, related: 3, newsletter: 3, advert: 6, comments: 3, paywall: 3, legal: 4, 'no-letters': 2, address: 5, host: 4, count: 2, furniture: 20, slug: 2.5, 'end-mark': 9, syndication: 8, jump: 9, embargo: 8, masthead: 1.5, prose: -3, huge: -3, sentences: -1, divider: -1, photo: 1.5, 'after-chrome': 0.6, 'next-chrome': 0.6, repeats: 0.6, table: -4, date: -2, byline: -1, 'few-words': 0.5, stop: -2, 'after-prose': 1.2, short: 0.5, tiny: 0.5, 'author-note': 3, brief: 0.3, 'next-prose': -1},
    'tail-credit': {always: -6, credit: 9, last: 0.5, 'after-prose': 1, furniture: -9, huge: -2},
    'tail-tags': {always: -8, tags: 13, furniture: -9},
    'tail-byline': {always: -6, embargo: -12, byline: 8, desk: 4, agency: 6, name: 5.5, 'next-date': 0.7, 'after-date': 0.5, prose: -5, sentences: -3, huge: -8, chrome: -3, long: -1, bullet: -4, credit: 1, stop: -0.5, table: -9, quoted: -3, furniture: -9, 'after-prose': 1},
    'tail-date': {always: -6.5, date: 12, huge: -8, prose: -3, furniture: -9, 'after-prose': 0.5}
  },
  follow: {
    '*head': {head: 0, headline: 0, body: -3, tail: -9},
    '*headline': {lead: 0, body: 0, tail: -9},
    '*lead': {lead: 0, body: 0, tail: -9},
    '*body': {body: 0, tail: -0.5},
    '*tail': {tail: 0},
    'head-kicker': {'head-chrome': -1.5, 'head-kicker': -2, 'head-byline': -1.5, 'head-date': -0.5, headline: 1, 'body-paragraph': -4},
    headline: {headline: -2.5, 'lead-dek': 0.3, 'body-heading': -3, 'body-item': -1.5},
    'lead-dek': {'lead-dek': -2.5},
    'lead-byline': {'lead-dek': -0.7, 'lead-byline': -1},
    'lead-date': {'lead-dek': -1.2, 'lead-date': -0.5},
    'lead-caption': {'lead-dek': -1.5},
    'body-heading': {'body-heading': -2, 'tail-chrome': -2},
    'body-paragraph': {'tail-chrome': -0.5},
    'head-chrome': {'head-kicker': -0.3},
    'lead-chrome': {'lead-dek': -2}
  },
  begin: {'head-chrome': 0, 'head-trail': 0, 'head-kicker': 0, 'head-byline': -0.5, 'head-date': 0, headline: 0.3, 'body-paragraph': -1.5, 'body-heading': -4, 'body-item': -2, 'body-quote': -2, 'body-table': -2, 'body-divider': -4, 'body-chrome': -3}
}
