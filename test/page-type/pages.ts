import {prose} from '../fields/decided.js'

const item = (at: number): string =>
  `<li class="card"><h3><a href="/stories/item-${at}">Harbour story number ${at}</a></h3><p>By Ana Silva</p><time datetime="2025-03-0${1 + (at % 9)}">${1 + (at % 9)} March 2025</time></li>`

const repeat = (count: number, make: (at: number) => string): string => Array.from({length: count}, (_, at) => make(at)).join('')

const menu = `<header><a href="/">Harbour Post</a><nav>${repeat(8, (at) => `<a href="/m${at}">Menu ${at}</a>`)}</nav></header>`
const frame = (head: string, main: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${menu}<main>${main}</main><footer><a href="/about">About</a></footer></body></html>`

/** Pages of each type, in the shape that such pages have in the wild. */
export const listing = frame(
  '<title>Harbour stories</title><meta property="og:type" content="website">',
  `<h1>Stories</h1><ul>${repeat(24, item)}</ul>`
)

export const product = frame(
  `<title>Rope, 20 m</title><meta property="og:type" content="product"><script type="application/ld+json">${JSON.stringify({
    '@type': 'Product',
    name: 'Rope, 20 m',
    offers: {'@type': 'Offer', price: '24.00', priceCurrency: 'EUR'},
    aggregateRating: {'@type': 'AggregateRating', ratingValue: 4.5, reviewCount: 12}
  })}</script>`,
  `<h1>Rope, 20 m</h1><p>€24.00</p><button>Add to cart</button><button>Save</button>${repeat(6, (at) => `<img src="/r${at}.jpg" alt="Rope">`)}` +
    `<p>A rope of hemp, laid in three strands, for mooring small boats in any weather.</p><h2>Reviews</h2>` +
    repeat(5, (at) => `<div class="review"><p>By Ana Silva</p><p>${at + 1} March 2025</p><p>Holds well.</p></div>`) +
    `<h2>You may also like</h2>${repeat(8, (at) => `<a href="/p/${at}">Rope ${at}</a><p>€1${at}.00</p>`)}`
)

/** A thread; `declared` as its data says who opened it, `member` how the markup names each poster. */
export const thread = (member: (name: string) => string, declared = ''): string =>
  frame(
    `<title>Which rope for a small boat?</title>${declared}`,
    `<h1>Which rope for a small boat?</h1>` +
      repeat(8, (at) => {
        const name = at === 0 ? 'knotty_19' : `sailor${at}`
        return `<article class="post"><div class="user">${member(name)}<p>Full Member</p><p>Northport</p></div><time datetime="2025-03-01T1${at}:00">1 March 2025</time><p>I tried hemp and nylon, and number ${at} was the better of them for my boat?</p></article>`
      })
  )

/**
 * A thread of ten posts in the order of old systems: day, box about the member, title of the post, text. `first` is what stands before the first
 * post, `since` the line of the box that says how long somebody is a member.
 */
export const oldThread = (first: string, since: string): string =>
  frame(
    '<title>Which rope for a small boat? / Harbour forum</title>',
    first +
      repeat(10, (at) => {
        const name = at === 0 ? 'knotty_19' : `sailor${at}`
        return `<div class="blockpost"><h2><a href="/viewtopic.php?pid=${at}">2025-03-1${at} 18:30:05</a></h2><div><div class="postleft"><dl><dt><strong>${name}</strong></dt><dd>Member</dd>${since}</dl></div><div class="postright">${at === 0 ? '<h3>Which rope for a small boat?</h3>' : ''}<p>I tried hemp and nylon, and number ${at} was the better of them for my boat?</p></div></div></div>`
      })
  )

export const story = frame(
  '<title>A bridge for the town</title><meta property="og:type" content="article">',
  `<article><h1>A bridge for the town</h1><p>By Ana Silva</p><time datetime="2025-03-04">4 March 2025</time>${prose.repeat(6)}</article><aside><h2>More</h2>${repeat(6, (at) => `<a href="/n${at}">Another story ${at}</a>`)}</aside>`
)
