import {foldWords} from '../../util/words.js'

/** Words over a headline that say what kind of text it is, not where it is filed. */
const genres: ReadonlySet<string> = new Set([
  'analysis', 'opinion', 'comment', 'commentary', 'editorial', 'column', 'review', 'interview', 'feature', 'explainer', 'exclusive', 'breaking', 'breaking news', 'live', 'watch', 'video', 'in pictures', 'profile', 'obituary', 'essay', 'fact check',
  'letter', 'letters', 'podcast', 'investigation', 'long read', 'the long read', 'news analysis', 'op-ed', 'report', 'special report', 'q&a', 'update', 'press release',
  'analyse', 'meinung', 'kommentar', 'kolumne', 'leitartikel', 'interview', 'reportage', 'porträt', 'exklusiv', 'eilmeldung', 'glosse', 'gastbeitrag', 'faktencheck', 'nachruf', 'rezension', 'bericht', 'hintergrund', 'pressemitteilung',
  'tribune', 'chronique', 'entretien', 'enquête', 'décryptage', 'critique', 'portrait', 'récit', 'exclusif', 'éditorial', 'billet', 'análisis', 'opinión', 'entrevista', 'reportaje', 'columna', 'crónica', 'exclusiva', 'última hora', 'análise', 'opinião',
  'reportagem', 'analisi', 'opinione', 'intervista', 'commento', 'esclusiva', 'opinie', 'achtergrond', 'opinia', 'wywiad', 'analiza', 'kommentti', 'analyysi', 'ledare', 'leder', 'kronik', 'debatt', 'мнение', 'интервью', 'анализ', 'аналитика', 'комментарий', 'репортаж',
  'думка', 'інтерв’ю', '社説', '社论', '评论', '評論', '分析', '独家', '독점', '사설', '분석', 'تحليل', 'رأي', 'مقال', 'تجزیہ', 'کالم', 'विश्लेषण', 'राय'
].map(foldWords))

export const isGenre = (kicker: string): boolean => genres.has(foldWords(kicker))
