/**
 * Class-name words by which pages set a standfirst apart: newsroom words of several languages and the words of common themes. The last line are words that
 * site rules for three sites or more use for it (calibre's recipes, Postlight's parser, public scrapers: the first five) and plain words for it.
 */
export const dekWords: ReadonlySet<string> = new Set(
  (
    'dek deck standfirst subtitle subtitel subhead subheading subheadline subline lead leadin leadtext leading lede intro introtext summary excerpt teaser shorttext strapline tagline ' +
    'chapo chapeau hat accroche vorspann anleser untertitel unterzeile einleitung sottotitolo occhiello sommario catenaccio bajada entradilla copete sumario volanta subtitulo antetitulo linhafina ingress manchet ' +
    'manchete perex anons zajawka lid resumen resume description blurb synopsis nutgraf precis ' +
    'abstract introduction preamble sapo ozet resumo soustitre undertitel underrubrik ondertitel onderkop inleiding alaotsikko ingressi podtytul podtitul podtitulek podnaslov anotace alcim altbaslik'
  ).split(' ')
)

/** Of those the ones that newsrooms use for nothing else. */
export const plainDekWords: ReadonlySet<string> = new Set(
  (
    'dek deck standfirst subtitle subtitel subheadline strapline chapo vorspann untertitel unterzeile sottotitolo catenaccio bajada entradilla copete subtitulo linhafina ' +
    'soustitre undertitel underrubrik ondertitel onderkop alaotsikko podtytul podtitul podtitulek podnaslov altbaslik'
  ).split(' ')
)

/** Ends of words that are written together: "articlelead", "entrysummary". */
export const dekEndings: readonly string[] = ['lead', 'dek', 'teaser', 'intro', 'summary', 'subtitle', 'standfirst', 'excerpt', 'subheadline', 'subhead', 'vorspann', 'ingress', 'chapo']

/** Class-name words of the other things that stand in a head. */
export const otherWords: ReadonlySet<string> = new Set(
  (
    'author authors autor autoren auteur byline bylines date dates time timestamp datetime published updated meta metadata postmeta caption credit credits copyright share sharing social follow breadcrumb breadcrumbs crumbs nav navigation menu ' +
    'category categories tag tags topic topics kicker eyebrow overline topline label badge flag rubric section ad ads advert advertisement sponsor sponsored promo banner newsletter subscribe signup signin login paywall ' +
    'related recommended comment comments comentarios cookie consent toc contents audio player video gallery image figure photo picture toolbar tools button buttons reading readtime duration bio avatar logo price rating ' +
    'disclosure disclaimer affiliate dateline location'
  ).split(' ')
)

/** Class-name words of labels over a headline. */
export const kickerWords: ReadonlySet<string> = new Set(
  'kicker eyebrow overline topline overtitle overhead slug strap suptitle pretitle prehead preheadline dachzeile spitzmarke oberzeile surtitre occhiello antetitulo volanta cintillo epigrafe chapeau nadtytul nadnaslov nadtitulek pretitulo sobretitulo chapeu stickname rubric rubrik label'.split(' ')
)

/** Class-name words of a bulleted summary. */
export const keyPointWords: ReadonlySet<string> = new Set('keypoints keypoint highlights highlight takeaways takeaway bullets bullet summary tldr points facts essentials'.split(' '))
