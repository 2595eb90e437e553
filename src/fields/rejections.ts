/** Why a candidate cannot be its field's value. README prints this table. */
export const rejections = {
  empty: 'It holds no letters.',
  'too-long': 'It is longer than such a value is.',
  'is-headline': 'It repeats the headline.',
  'is-site-name': 'It is the name of the site.',
  'is-publisher': 'It is the name of the publisher.',
  'is-body': 'It belongs to the body.',
  'is-list': 'It is an item of a list.',
  'is-date': 'It is a date or a number.',
  'is-breadcrumb': 'It is part of the trail to the page.',
  'is-furniture': 'It is a label, a byline, a date or advertising.',
  'is-address': 'It is an address.',
  'is-this-page': 'It is the address of this page.',
  'not-set-apart': 'Nothing sets it apart from the body.',
  'not-a-summary': 'It has too few or too many points, or points that are no sentences.',
  labels: 'Its points are labels.',
  links: 'It is a list of links.',
  'names-nobody': 'It names neither author nor contributor.',
  'unset-date': 'It is what systems write where no date was given.',
  'not-a-web-address': 'It is no address that others can open.',
  'stands-for-the-site': 'It is the picture of the site.',
  'no-article': 'The page is no article: bylines, dates and opening lines on it belong to what it shows.'
} as const

export type Rejection = keyof typeof rejections
