/** How often a source is right where it speaks, by "<field>/<source>". */
export const trust: Readonly<Record<string, number>> = {
  'headline/heading': 0.96,
  'headline/shown-title': 0.8,
  'headline/json-ld-headline': 0.6,
  'headline/json-ld-name': 0.3,
  'headline/og-title': 0.5,
  'headline/twitter-title': 0.45,
  'headline/meta-title': 0.4,
  'headline/title-element': 0.4,
  'dek/set-apart': 1,
  'description/meta-description': 0.9,
  'description/og-description': 0.8,
  'description/json-ld-description': 0.7,
  'description/twitter-description': 0.6,
  'kicker/in-heading': 0.8,
  'kicker/over-headline': 0.7,
  'keyPoints/list-in-head': 0.7
}
