import {ld, paragraphs, type System, teaser, testSystems, text} from './systems.js'

const title = 'Harbour town keeps its old crane'
const dek = 'After ten years of dispute the rusty landmark stays where it is'
const page = (body: string, meta = '', site = 'Quay Notes') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${site}</title>${meta}</head><body>${body}</body></html>`
const people = ['Ana Silva', 'rolfberg', 'sea_moth', 'old_oar'] as const
const posts = (post: (who: string, words: string, day: number) => string): string =>
  text.map((words, n) => post(people[n] ?? '', words, 4 + n)).join('\n')

const systems: System[] = [
  {
    name: 'Discourse topic, crawler view',
    url: 'https://forum.example.com/t/harbour-town-keeps-its-old-crane/812',
    html: page(
      `<header><a href="/">Quay Notes</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/c/812">${title}</a></h1><div class="topic-category"><span class="category-title"><a href="/c/harbour"><span class="category-name">Harbour</span></a></span></div></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><meta itemprop="headline" content="${title}">${posts((who, words, day) => `<div class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/u/${who}"><span itemprop="name">${who}</span></a></span><span class="crawler-post-infos"><time datetime="2025-03-0${day}T18:30:00Z" class="post-time">March ${day}, 2025, 6:30pm</time><span>${day - 3}</span></span></div><div class="post" itemprop="text"><p>${words}</p></div><div><span class="post-likes">2 Likes</span></div></div>`)}</div><div id="related-topics" class="more-topics__list"><h3>Related topics</h3><table class="topic-list"><tr><td><a href="/t/9">${teaser(0)}</a></td><td>4</td><td>120</td></tr></table></div></div><footer class="container"><ul><li><a href="/tos">Terms of Service</a></li></ul><p class="powered-by-link">Powered by <a href="#">Discourse</a>, best viewed with JavaScript enabled</p></footer>`
    ),
    kind: 'other',
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00Z'
  },
  {
    name: 'phpBB prosilver',
    gaps: ['body'],
    url: 'https://forum.example.com/viewtopic.php?t=812',
    html: page(
      `<div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><h1>Quay Notes</h1><p>Letters from a small port</p></div><div class="navbar"><ul class="nav-breadcrumbs"><li><a href="/index.php">Board index</a></li><li><a href="/viewforum.php?f=3">Harbour</a></li></ul></div></div><div id="page-body" class="page-body" role="main"><h2 class="topic-title"><a href="./viewtopic.php?t=812">${title}</a></h2><div class="action-bar bar-top"><a class="button">Post Reply</a><div class="pagination">4 posts • Page <strong>1</strong> of <strong>1</strong></div></div>${posts((who, words, day) => `<div id="p${day}" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt class="has-profile-rank"><a href="/u" class="username">${who}</a></dt><dd class="profile-posts"><strong>Posts:</strong> <a>214</a></dd><dd class="profile-joined"><strong>Joined:</strong> Sat Jan 05, 2019 8:10 am</dd></dl><div class="postbody"><div><h3${day === 4 ? ' class="first"' : ''}><a href="#p${day}">${day === 4 ? '' : 'Re: '}${title}</a></h3><p class="author"><span class="responsive-hide">by <strong><a href="/u" class="username">${who}</a></strong> » </span><time datetime="2025-03-0${day}T18:30:00+00:00">Tue Mar 0${day}, 2025 6:30 pm</time></p><div class="content">${words}</div></div></div><div class="back2top"><a href="#top">Top</a></div></div></div>`)}<div class="panel"><h3>Who is online</h3><p>Users browsing this forum: No registered users and 2 guests</p></div></div></div>`
    ),
    kind: 'other',
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00+00:00'
  },
  {
    name: 'MediaWiki article, Vector',
    gaps: ['body'],
    url: 'https://wiki.example.org/wiki/Harbour_crane_of_Port_Example',
    html: `<!doctype html><html class="client-nojs" lang="en" dir="ltr"><head><meta charset="UTF-8"><title>Harbour crane of Port Example - Quaypedia</title></head><body class="mediawiki ltr skin-vector"><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">Harbour crane of Port Example</span></h1><div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">From Quaypedia, the free encyclopedia</div><div id="contentSub"></div><a class="mw-jump-link" href="#mw-head">Jump to navigation</a><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output"><table class="infobox vcard"><tbody><tr><th colspan="2" class="infobox-above fn">Harbour crane</th></tr><tr><th class="infobox-label">Built</th><td class="infobox-data">1911</td></tr></tbody></table><p>${text[0]}<sup class="reference"><a href="#cite_note-1">[1]</a></sup></p><div id="toc" class="toc" role="navigation"><div class="toctitle"><h2>Contents</h2></div><ul><li><a href="#History"><span class="tocnumber">1</span> <span class="toctext">History</span></a></li></ul></div><h2><span class="mw-headline" id="History">History</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2><p>${text[1]}</p><p>${text[2]}</p><p>${text[3]}</p></div><div class="printfooter">Retrieved from "<a href="https://wiki.example.org/c">https://wiki.example.org/c</a>"</div></div><div id="catlinks" class="catlinks"><div class="mw-normal-catlinks"><a href="/c">Categories</a>: <ul><li><a href="/x">Cranes</a></li></ul></div></div></div></div><footer id="footer" class="mw-footer"><ul id="footer-info"><li id="footer-info-lastmod"> This page was last edited on 4 March 2025, at 18:30.</li></ul></footer></body></html>`,
    headline: 'Harbour crane of Port Example',
    modified: '2025-03-04T18:30',
    body: [text[0], 'History', text[1], text[2], text[3]]
  },
  {
    name: 'Stack Exchange question',
    gaps: ['kind', 'modified', 'body'],
    url: 'https://cranes.example.com/questions/812/why-does-the-crane-stand',
    html: page(
      `<div class="container"><div id="content" class="snippet-hidden"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><div id="question-header" class="d-flex"><h1 itemprop="name" class="fs-headline1"><a href="/questions/812" class="question-hyperlink">${title}</a></h1><div><a href="/questions/ask" class="s-btn">Ask Question</a></div></div><div class="d-flex fw-wrap bb"><div title="2025-03-04 18:30:00Z"><span>Asked</span> <time itemprop="dateCreated" datetime="2025-03-04T18:30:00">8 months ago</time></div><div><span>Modified</span> <a href="?lastactivity" title="2025-03-06 09:00:00Z">8 months ago</a></div><div><span>Viewed</span> 1k times</div></div><div id="question" class="question"><div class="votecell"><div itemprop="upvoteCount">12</div></div><div class="postcell"><div class="s-prose js-post-body" itemprop="text"><p>${text[0]}</p><p>${text[1]}</p></div><div class="post-taglist"><ul><li><a class="post-tag" rel="tag">harbour</a></li></ul></div><div class="user-info"><div class="user-action-time">asked <span title="2025-03-04 18:30:00Z" class="relativetime">Mar 4 at 18:30</span></div><div class="user-details" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/users/3">Ana Silva</a><span class="d-none" itemprop="name">Ana Silva</span></div></div></div></div><div id="answers"><h2>1 Answer</h2><div class="answer" itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><div class="answercell"><div class="s-prose js-post-body" itemprop="text"><p>${text[2]}</p><p>${text[3]}</p></div><div class="user-info"><div class="user-action-time">answered <span title="2025-03-06 09:00:00Z">Mar 6 at 9:00</span></div><div class="user-details" itemprop="author"><a href="/users/9">rolfberg</a></div></div></div></div><h2 class="bottom-notice">Not the answer you're looking for? Browse other questions tagged <a>harbour</a>.</h2></div></div></div></div>`
    ),
    kind: 'other',
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00',
    modified: '2025-03-06T09:00:00Z'
  },
  {
    name: 'VitePress blog',
    gaps: ['authors'],
    html: page(
      `<div class="Layout"><header class="VPNav"><a class="title" href="/">Quay Notes</a></header><div class="VPContent"><article class="xl:divide-y"><header class="pt-6 space-y-1 text-center"><h1 class="text-3xl leading-9 font-extrabold">${title}</h1><dl><dt class="sr-only">Published on</dt><dd class="text-base leading-6 text-gray-500"><time datetime="2025-03-04T12:00:00.000Z">March 4, 2025</time></dd></dl></header><div class="divide-y xl:grid"><dl class="pt-6 pb-10"><dt class="sr-only">Authors</dt><dd><ul><li class="flex"><img src="/g.png" alt="author image"><dl class="text-sm font-medium"><dt class="sr-only">Name</dt><dd class="text-gray-900">Ana Silva</dd><dt class="sr-only">Twitter</dt><dd><a href="https://social.example/@ana">@ana</a></dd></dl></li></ul></dd></dl><div class="xl:pb-0"><div class="prose max-w-none">${paragraphs}</div></div><footer class="text-sm"><div class="py-8"><h2 class="text-xs uppercase">Next Article</h2><div><a href="/b">${teaser(1)}</a></div></div><div class="pt-8"><a href="/">← Back to the blog</a></div></footer></div></article></div></div>`
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T12:00:00Z'
  },
  {
    name: 'Astro blog starter',
    html: page(
      `<header><nav><h2><a href="/">Quay Notes</a></h2><div class="internal-links"><a href="/blog">Blog</a><a href="/about">About</a></div></nav></header><main><article><div class="hero-image"><img width="1020" height="510" src="https://example.com/_astro/crane.webp" alt=""></div><div class="prose"><div class="title"><div class="date"><time datetime="2025-03-04T00:00:00.000Z">Mar 4, 2025</time><div class="last-updated-on">Last updated on <time datetime="2025-03-06T00:00:00.000Z">Mar 6, 2025</time></div></div><h1>${title}</h1><hr></div>${paragraphs}</div></article></main><footer>&copy; 2025 Quay Notes. All rights reserved.</footer>`
    ),
    headline: title,
    published: '2025-03-04T00:00:00Z',
    modified: '2025-03-06T00:00:00Z',
    image: 'https://example.com/_astro/crane.webp'
  },
  {
    name: 'GitBook page',
    gaps: ['dek', 'body', 'published', 'modified'],
    url: 'https://docs.example.com/handbook/harbour-town-keeps-its-old-crane',
    html: page(
      `<header id="site-header"><a href="/">Quay Handbook</a><button>Ask or search…</button></header><div class="flex"><aside id="table-of-contents"><ul><li><a href="/a">Welcome</a></li><li><a href="/c">Cranes</a></li></ul></aside><main class="page-width"><header class="max-w-3xl"><nav aria-label="Breadcrumb"><ol><li><a href="/handbook">Handbook</a></li></ol></nav><h1 class="text-4xl">${title}</h1><p class="text-lg text-tint">${dek}</p></header><div class="whitespace-pre-wrap">${paragraphs}</div><div class="page-links"><a href="/b"><span>Previous</span><span>Welcome</span></a><a href="/d"><span>Next</span><span>Lighthouse</span></a></div><div class="mt-6"><p>Last updated <time datetime="2025-03-06T09:00:00.000Z">1 month ago</time></p><p>Was this helpful?</p></div></main></div>`
    ),
    headline: title,
    dek,
    modified: '2025-03-06T09:00:00Z'
  },
  {
    name: 'LiveJournal entry',
    html: page(
      `<div class="s-header"><a href="/">LiveJournal</a><ul><li>Find more</li><li>Login</li></ul></div><article class="b-singlepost hentry"><div class="b-singlepost-about"><div class="b-singlepost-author"><a class="b-singlepost-author-userpic" href="#"><img src="/g.png"></a><div class="b-singlepost-author-user"><span class="ljuser"><a href="/profile"><img src="/i.gif"></a><a href="/"><b>ana_silva</b></a></span></div><p class="b-singlepost-author-date"><time class="published dt-published">March 4 2025, 18:30</time></p></div><h1 class="b-singlepost-title entry-title p-name">${title}</h1></div><article class="b-singlepost-body entry-content e-content">${text.join('<br><br>')}</article><div class="b-singlepost-tags ljtags"><b>Tags:</b> <a rel="tag" href="/t">harbour</a></div></article><div class="b-xylem"><ul><li>3 comments</li><li>Leave a comment</li></ul></div>`
    ),
    headline: title,
    authors: ['ana_silva'],
    published: '2025-03-04T18:30'
  },
  {
    name: 'Page of the 1990s: font and br',
    html: `<HTML><HEAD><TITLE>${title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><CENTER><IMG SRC="logo.gif" ALT="Quay Notes"><BR><A HREF="/">Home</A> | <A HREF="/news">News</A> | <A HREF="/mail">Mail</A></CENTER><HR><FONT SIZE="+3" FACE="Times"><B>${title}</B></FONT><BR><FONT SIZE="2"><I>By Ana Silva</I><BR>March 4, 1998</FONT><BR><BR><FONT SIZE="3">${text.join('<BR><BR>')}</FONT><HR><CENTER><FONT SIZE="1">Copyright 1998 Quay Notes. All rights reserved.<BR><A HREF="/">Back to the front page</A></FONT></CENTER></BODY></HTML>`,
    headline: title,
    authors: ['Ana Silva'],
    published: '1998-03-04'
  },
  {
    name: 'Print version',
    html: page(
      `<div class="print-logo"><img src="/logo.png" alt="Quay Notes"></div><div class="print-source_url">Published on <em>Quay Notes</em> (<a href="https://example.com/2025/03/crane">https://example.com/2025/03/crane</a>)</div><hr class="print-hr"><h1 class="print-title">${title}</h1><div class="print-submitted">By Ana Silva</div><div class="print-created">Created 4 Mar 2025 - 18:30</div><div class="print-content">${paragraphs}</div><hr class="print-hr"><div class="print-source_url"><strong>Source URL:</strong> https://example.com/2025/03/crane</div><div class="print-footer"><a href="javascript:window.print()">Print this page</a> <a href="javascript:window.close()">Close window</a></div>`
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30'
  },
  {
    name: 'Newsletter, web view',
    html: page(
      `<div style="display:none;max-height:0">${dek}</div><table width="100%" role="presentation"><tr><td align="center"><table width="600" role="presentation"><tr><td align="right"><a href="#">View this email in your browser</a></td></tr><tr><td><img src="/logo.png" alt="Quay Notes"></td></tr><tr><td><h1 style="font-size:28px">${title}</h1></td></tr><tr><td style="font-size:13px">By Ana Silva | March 4, 2025</td></tr><tr><td>${paragraphs}</td></tr><tr><td align="center" style="font-size:11px"><p>You are receiving this email because you signed up at our website.</p><p>Our mailing address is: 1 Quay Road, Port Example</p><p><a href="#">Unsubscribe from this list</a> | <a href="#">Update subscription preferences</a></p></td></tr></table></td></tr></table>`
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04'
  },
  {
    name: 'Craft magazine',
    html: page(
      `<header class="site-header"><a href="/" class="logo">Quay Quarterly</a><nav><a href="/features">Features</a></nav></header><main id="content"><article class="feature"><header class="feature__header"><p class="feature__eyebrow">Harbour</p><h1 class="feature__title">${title}</h1><div class="feature__intro"><p>${dek}</p></div><ul class="feature__credits"><li><span>Words</span> Ana Silva</li><li><span>Photography</span> Bo Lind</li></ul><time class="feature__date" datetime="2025-03-04">4 March 2025</time></header><div class="feature__blocks"><div class="block block--text">${paragraphs}</div></div></article><section class="related"><h2>More features</h2><a href="/b">${teaser(2)}</a></section></main>`,
      '',
      'Quay Quarterly'
    ),
    headline: title,
    kicker: 'Harbour',
    dek,
    authors: ['Ana Silva'],
    published: '2025-03-04'
  },
  {
    name: 'Sitecore press release',
    url: 'https://www.example.com/en/newsroom/press-releases/harbour-town-keeps-its-old-crane',
    html: page(
      `<header class="global-header"><a href="/en">Example Cranes</a><ul><li><a href="/en/products">Products</a></li><li><a href="/en/investors">Investors</a></li></ul></header><main><div class="component content press-release"><div class="component-content"><div class="field-category">Press release</div><h1 class="field-title">${title}</h1><div class="field-date">04 March 2025</div><h2 class="field-subtitle">${dek}</h2><div class="field-content rich-text">${paragraphs}</div><div class="field-contact"><h3>Media contact</h3><p>Bo Lind, Head of Communications</p><p>press@example.com</p></div></div></div></main><footer><p>© 2025 Example Cranes plc</p></footer>`,
      '',
      'Example Cranes'
    ),
    headline: title,
    kicker: 'Press release',
    dek,
    published: '2025-03-04'
  },
  {
    name: 'Body only in __NEXT_DATA__',
    html: page(
      `<div id="__next"><div class="skeleton"></div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({props: {pageProps: {article: {title, subtitle: dek, author: {name: 'Ana Silva'}, publishedAt: '2025-03-04T18:30:00Z', content: text.map((one) => `<p>${one}</p>`).join('')}}}, page: '/[slug]'}).replaceAll('<', '\\u003c')}</script>`,
      ld({
        '@type': 'NewsArticle',
        headline: title,
        datePublished: '2025-03-04T18:30:00Z',
        author: {'@type': 'Person', name: 'Ana Silva'}
      })
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00Z'
  },
  {
    name: 'Body in noscript',
    gaps: ['published', 'body'],
    html: page(
      `<div id="app"><div class="loading">Loading…</div></div><noscript><h1>${title}</h1><p class="author">By Ana Silva</p><time datetime="2025-03-04">4 March 2025</time>${paragraphs}</noscript>`
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04'
  }
]

testSystems(systems)
