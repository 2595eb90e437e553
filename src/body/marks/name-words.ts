import type {Reason} from './reasons.js'

/** What a word in a class or id says: a reason, and how strongly in log-odds (negative: speaks for body). */
export interface NameEvidence {
  readonly reason: Reason
  readonly weight: number
}

/**
 * Words of class and id names, as designers use them everywhere. Names are weak evidence: "content" is on sidebars and "related" on articles,
 * so no word decides alone. A name counts whole ("authorbio", separators left out) and by its words ("author", "bio").
 */
const words: readonly (readonly [reason: Reason, weight: number, words: string])[] = [
  [
    'navigation',
    2,
    'nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs crumbs crumb pagination pager paginator paging topbar toolbar sitemap skiplink skip masthead tabs tablist toc tableofcontents prevnext postnavigation hamburger'
  ],
  [
    'navigation',
    1,
    'header footer foot sidebar rail aside bottom top widget widgets drawer offcanvas prev next filter filters sort facet facets search languages secondary tertiary'
  ],
  [
    'advert',
    2,
    'ad ads advert adverts advertisement advertising advertorial adslot adunit adsense dfp gpt banner sponsor sponsored sponsors promoted outbrain taboola adcontainer adwrapper commercial'
  ],
  ['advert', 1, 'promo promos promotion promotions cta offer offers deal deals campaign'],
  ['consent', 2, 'cookie cookies consent gdpr cmp ccpa cookiebar cookiebanner'],
  [
    'share',
    2,
    'share sharing sharebar shares social socials sharethis addthis follow followus bookmark like likes reactions reaction vote votes'
  ],
  ['newsletter', 2, 'newsletter newsletters signup subscribe subscription optin mailinglist mailchimp'],
  [
    'related',
    2,
    'related relatedposts relatedarticles recommended recommendation recommendations recommend readmore morefrom alsolike suggested suggestions similar trending popular mostread mostpopular latest upnext further youmaylike teaser teasers headlines'
  ],
  [
    'related',
    1,
    'more card cards carousel slider swiper slick grid tile tiles feed river list listing item items loop archive recirc recirculation crosssell upsell'
  ],
  ['comments', 2, 'comment comments commentlist disqus discussion respond replies reply responses livefyre ugc'],
  ['author-bio', 2, 'authorbio bio biography aboutauthor authorbox authorinfo authorcard profile avatar gravatar vcard'],
  ['author-bio', 1, 'author authors contributor contributors writer'],
  ['tags', 2, 'tag tags tagcloud taglist tagged topics topic keywords hashtags categories category cat labels'],
  ['paywall', 2, 'paywall regwall piano premium subscriber subscribers gate gated metered membership'],
  ['legal', 2, 'copyright disclaimer legal terms privacy license licence colophon imprint impressum'],
  [
    'metadata',
    2,
    'byline dateline timestamp date time published updated postmeta entrymeta articlemeta meta readtime readingtime datetime pubdate postinfo articleinfo'
  ],
  ['metadata', 1, 'info details stats views count counter rating ratings eyebrow kicker badge label subtitle'],
  ['caption', 2, 'caption captions figcaption credit credits photocredit imagecredit wpcaption imgcaption legend copyrightholder'],
  ['caption', 1, 'photo image img figure picture gallery media video player thumbnail thumb'],
  [
    'control',
    2,
    'button btn buttons form input field dropdown select tooltip popover modal popup popin overlay lightbox dialog login signin loginform toast notification notifications alert alerts cart basket checkout wishlist'
  ],
  ['control', 1, 'toggle expand collapse accordion close icon icons quantity'],
  ['furniture', 1, 'title headline heading hed dek standfirst deck summary excerpt lead lede lead intro teasertext'],
  [
    'unlikely',
    -2,
    'articlebody articlecontent articletext entrycontent postcontent postbody storybody storytext storycontent bodytext bodycopy articlebodytext contentbody econtent newsbody newstext mainarticle maincontent posttext entrytext richtext prose wysiwyg rte cmscontent'
  ],
  ['unlikely', -1, 'article content body text entry post story main copy paragraph blog news single page prose markdown']
]

/** Reason and weight by word. */
export const nameWords: ReadonlyMap<string, NameEvidence> = new Map(
  words.flatMap(([reason, weight, list]) => list.split(' ').map((word): [string, NameEvidence] => [word, {reason, weight}]))
)
