/** Names that mean an offset of zero and nothing else. */
export const utcNames: readonly string[] = ['utc', 'gmt', 'z']

/** Written in capitals. Most mean several offsets (IST, CST, BST), and even ET has two a year, so no offset is ever read from them. */
export const zoneAbbreviations: readonly string[] = [
  'et', 'est', 'edt', 'ct', 'cst', 'cdt', 'mt', 'mst', 'mdt', 'pt', 'pst', 'pdt', 'akst', 'akdt', 'hst', 'ast', 'adt', 'nst', 'ndt', 'bst', 'ist', 'wet', 'west', 'cet', 'cest', 'met', 'mest',
  'mez', 'mesz', 'eet', 'eest', 'msk', 'мск', 'trt', 'gst', 'pkt', 'pst', 'npt', 'mmt', 'ict', 'wib', 'wita', 'wit', 'sgt', 'sst', 'myt', 'pht', 'hkt', 'jst', 'kst', 'awst', 'acst', 'acdt', 'aest', 'aedt',
  'aet', 'nzst', 'nzdt', 'wat', 'cat', 'eat', 'sast', 'irst', 'art', 'brt', 'clt', 'clst', 'cot', 'pet', 'vet', 'uzt', 'almt', 'utc', 'gmt', 'ksa', 'uae'
]

/** Written out. */
export const zoneNames: readonly string[] = [
  'utc', 'gmt', 'eastern time', 'eastern standard time', 'eastern daylight time', 'central time', 'central standard time', 'central daylight time', 'mountain time', 'mountain standard time',
  'mountain daylight time', 'pacific time', 'pacific standard time', 'pacific daylight time', 'eastern', 'pacific', 'central european time', 'central european standard time', 'central european summer time',
  'eastern european time', 'eastern european standard time', 'eastern european summer time', 'greenwich mean time', 'british summer time', 'coordinated universal time', 'india standard time',
  'indian standard time', 'pakistan standard time', 'pakistan time', 'japan standard time', 'china standard time', 'beijing time', 'hong kong time', 'singapore time', 'singapore standard time', 'moscow time', 'moscow standard time', 'gulf standard time',
  'korea standard time', 'israel time', 'local time', 'uk time', 'universal time', 'mitteleuropäische zeit', 'mitteleuropäische sommerzeit', 'mitteleuropäische normalzeit', 'ortszeit', 'heure de paris', 'heure locale',
  'heure normale d’europe centrale', "heure d'été d'europe centrale", 'hora local', 'hora peninsular', 'ora locale', 'по москве', 'московское время', 'по московскому времени', 'мск', '北京时间', '北京時間', '日本時間', 'बजे ist'
]
