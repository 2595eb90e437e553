/** Why a piece of text was left out of the body; a page's passes mark nodes with these. README prints this table. */
export const reasons = {
  hidden: 'The page does not show it.',
  navigation: 'Menus, breadcrumbs, pagination, site headers and footers.',
  control: 'Buttons, form fields and their labels.',
  advert: 'Advertising and its labels.',
  consent: 'Cookie and consent prompts.',
  share: 'Share bars and follow prompts.',
  newsletter: 'Newsletter and app prompts.',
  related: 'Links to other articles.',
  comments: "Readers' comments and the form for them.",
  'author-bio': 'A note about the author.',
  tags: 'Tags and topic lists.',
  paywall: 'Prompts to subscribe or sign in to read on.',
  legal: 'Copyright, licence and disclaimer lines of the site.',
  furniture: 'A repeat of the headline, dek, byline, date or section.',
  caption: 'A caption or credit; it is in its image block.',
  repeat: 'The same text stands elsewhere on the page.',
  slug: 'The working title of a wire story.',
  'end-mark': 'A mark that ends a story: "###", "-30-".',
  'page-furniture': 'Page numbers, running heads and jump lines of a printed page.',
  metadata: 'Dates, counts, reading time and other labels about the text.',
  outside: 'Outside the part of the page that holds the article.',
  unlikely: 'Nothing about it speaks for article text.'
} as const

export type Reason = keyof typeof reasons

/** What whole paragraphs that are no part of the article are: prose in them counts for no core. */
export const besideArticle = [
  'comments',
  'related',
  'navigation',
  'newsletter',
  'author-bio',
  'consent',
  'paywall',
  'control',
  'advert',
  'legal'
] as const satisfies readonly Reason[]
