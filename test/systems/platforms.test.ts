import {ld, paragraphs, type System, teaser, testSystems, text} from './systems.js'

const title = 'Harbour town keeps its old crane'
const dek = 'After ten years of dispute the rusty landmark stays where it is'
const page = (body: string, meta = '') =>
  `<!doctype html><html lang="en"><head><title>${title} | Quay Notes</title><meta property="og:title" content="${title}">${meta}</head><body>${body}</body></html>`
const image = 'https://example.com/media/crane-quay-1200.jpg'

const systems: System[] = [
  {
    name: 'Ghost Casper',
    html: page(
      `<header id="gh-head" class="gh-head outer"><a class="gh-head-logo" href="/">Quay Notes</a><nav class="gh-head-menu"><ul class="nav"><li><a href="/">Home</a></li></ul></nav><a class="gh-head-button" href="#/portal/signup">Subscribe</a></header><main class="site-main"><article class="article post"><header class="article-header gh-canvas"><div class="article-tag post-card-tags"><span class="post-card-primary-tag"><a href="/tag/harbour">Harbour</a></span></div><h1 class="article-title">${title}</h1><p class="article-excerpt">${dek}</p><div class="article-byline"><section class="article-byline-content"><ul class="author-list"><li class="author-list-item"><a href="/author/ana" class="author-avatar" aria-label="Read more of Ana Silva"><img class="author-profile-image" src="/g.png"></a></li></ul><div class="article-byline-meta"><h4 class="author-name"><a href="/author/ana">Ana Silva</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2025-03-04">Mar 4, 2025</time><span class="byline-reading-time"><span class="bull">&bull;</span> 2 min read</span></div></div></section></div><figure class="article-image"><img src="${image}" alt=""><figcaption>Photo by Bo Lind / Unsplash</figcaption></figure></header><section class="gh-content gh-canvas">${paragraphs}</section></article></main><section class="footer-cta outer"><h2 class="footer-cta-title">Sign up for more like this.</h2><a class="footer-cta-button" href="#/portal"><div class="footer-cta-input">Enter your email</div><span>Subscribe</span></a></section><aside class="read-more-wrap outer"><div class="read-more"><article class="post-card"><h2 class="post-card-title"><a href="/b">${teaser(1)}</a></h2><div class="post-card-excerpt">The lamp went out in autumn and nobody came to mend it before the frost.</div><time datetime="2025-03-22">22 Mar 2025</time></article></div></aside>`
    ),
    headline: title,
    kicker: 'Harbour',
    dek,
    authors: ['Ana Silva'],
    published: '2025-03-04',
    image
  },
  {
    name: 'Ghost Source',
    html: page(
      `<div class="gh-viewport"><header id="gh-navigation" class="gh-navigation"><a href="/">Quay Notes</a><div class="gh-navigation-members"><a href="#/portal/signin">Sign in</a><a class="gh-button" href="#/portal/signup">Subscribe</a></div></header><main class="gh-main"><article class="gh-article"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/harbour">Harbour</a><h1 class="gh-article-title is-title">${title}</h1><p class="gh-article-excerpt is-body">${dek}</p><div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/author/ana"><img src="/g.png" alt="Ana Silva"></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/ana">Ana Silva</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2025-03-04">04 Mar 2025</time><span class="gh-article-meta-length"><span class="bull">—</span> 2 min read</span></div></div></div></header><section class="gh-content gh-canvas is-body">${paragraphs}</section></article><section class="gh-container is-grid"><h2 class="gh-container-title">Read more</h2><div class="gh-feed"><article class="gh-card"><h3 class="gh-card-title">${teaser(0)}</h3><footer class="gh-card-meta"><span class="gh-card-author">By Bo Lind</span><time class="gh-card-date" datetime="2025-04-01">01 Apr 2025</time></footer></article></div></section></main></div>`
    ),
    headline: title,
    kicker: 'Harbour',
    dek,
    authors: ['Ana Silva'],
    published: '2025-03-04'
  },
  {
    name: 'Medium',
    url: 'https://medium.example.com/@anasilva/harbour-town-keeps-its-old-crane-1a2b3c4d5e6f',
    html: page(
      `<div><div><a href="/">Sitemap</a><a href="/app">Open in app</a><button>Sign up</button><button>Sign in</button><a href="/m/write">Write</a></div></div><article><section><div><div><h1 class="pw-post-title" data-testid="storyTitle">${title}</h1><h2 class="pw-subtitle-paragraph">${dek}</h2><div class="speechify-ignore"><div><a href="/@anasilva"><img alt="Ana Silva" src="/g.png" width="44" height="44" data-testid="authorPhoto"></a><a data-testid="authorName" href="/@anasilva">Ana Silva</a><span>·</span><button>Follow</button><div><span>Published in</span><a href="/quay-notes">Quay Notes</a><span data-testid="storyReadTime">3 min read</span><span>·</span><span data-testid="storyPublishDate">Mar 4, 2025</span></div></div><div><button>--</button><p>2</p><button>Listen</button><button>Share</button></div></div></div><figure class="paragraph-image"><picture><img width="700" src="${image}"></picture><figcaption>The crane in winter. Photo by the author.</figcaption></figure>${text.map((one) => `<p class="pw-post-body-paragraph">${one}</p>`).join('')}</div></section></article><div><a href="/tag/harbour">Harbour</a><a href="/tag/cranes">Cranes</a></div><div><h2>Written by Ana Silva</h2><span>1.2K followers</span><p>Writes about boats and those who mend them.</p></div><div><h2>No responses yet</h2></div><div><h2>More from Ana Silva</h2><div><h2>${teaser(0)}</h2><h3>The summer boats leave half an hour earlier</h3><span>Apr 2</span></div></div>`
    ),
    gaps: ['image'],
    headline: title,
    dek,
    authors: ['Ana Silva'],
    published: '2025-03-04',
    image
  },
  {
    name: 'Substack',
    html: page(
      `<div class="main-menu"><a href="/">Quay Notes</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">${title}</h1><h3 class="subtitle">${dek}</h3><div class="byline-wrapper"><div><a href="https://example.com/@anasilva"><img src="/g.png" width="36" height="36"></a></div><div><div class="profile-hover-card-target"><a href="https://example.com/@anasilva">Ana Silva</a></div><div class="meta-EgzBVA">Mar 04, 2025</div></div></div><div class="post-ufi"><a>12</a><a>3</a><button>Share</button></div></div><div class="available-content"><div class="body markup">${paragraphs}<div class="subscription-widget-wrap"><div class="preamble"><p>Quay Notes is a reader-supported publication. To receive new posts, become a free or paid subscriber.</p></div><form><input type="email" placeholder="Type your email..."></form></div></div></div><div class="post-footer"><a>12</a><button>Share</button></div></article></div><div class="comments-section"><h4>Discussion about this post</h4></div><div class="portable-archive"><h4>Latest</h4><a href="/p/b">${teaser(1)}</a><time datetime="2025-03-22T08:00:00.000Z">Mar 22</time></div><footer>© 2025 Ana Silva · Privacy ∙ Terms ∙ Collection notice</footer>`
    ),
    headline: title,
    dek,
    authors: ['Ana Silva'],
    published: '2025-03-04'
  },
  {
    name: 'Blogger, contempo',
    html: page(
      `<div class="page"><header class="centered-top"><div class="widget Header"><h1><a href="/">Quay Notes</a></h1><p>Letters from a small port</p></div></header><main id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><article class="post-outer-container"><div class="post"><h3 class="post-title entry-title">${title}</h3><div class="post-header"><div class="post-header-line-1"><span class="byline post-timestamp"><meta content="https://example.com/c.html"><a class="timestamp-link" href="https://example.com/c.html" rel="bookmark"><time class="published" datetime="2025-03-04T18:30:00+01:00" title="2025-03-04T18:30:00+01:00">March 04, 2025</time></a></span></div></div><div class="share-buttons-container"><button>Share</button><ul><li>Get link</li><li>Facebook</li><li>X</li><li>Email</li></ul></div><div class="post-body entry-content float-container">${paragraphs}</div><div class="post-bottom"><div class="post-footer"><span class="byline post-labels"><a href="/search/label/h" rel="tag">Harbour</a></span></div></div></div><section class="comments" id="comments"><h3 class="title">Comments</h3><a id="b-comment">Post a Comment</a></section></article></div></div><div class="widget PopularPosts"><h3 class="title">Popular posts from this blog</h3><div class="post"><h3 class="post-title"><a href="/b">${teaser(1)}</a></h3><div class="post-header"><time class="published" datetime="2024-11-02T10:00:00+01:00">November 02, 2024</time></div><div class="snippet-container">The lamp went out in autumn and nobody came to mend it before the frost.</div></div></div></main><aside class="sidebar-container"><div class="widget Profile"><h3>Ana Silva</h3><a class="profile-link" href="https://www.blogger.com/profile/1">Visit profile</a></div><div class="widget BlogArchive"><h3>Archive</h3><ul><li>March 2025 <span>2</span></li></ul></div></aside></div>`
    ),
    headline: title,
    published: '2025-03-04T18:30:00+01:00'
  },
  {
    name: 'Blogger, old (Minima)',
    html: page(
      `<div id="outer-wrapper"><div id="header-wrapper"><div class="widget Header"><h1 class="title"><a href="/">Quay Notes</a></h1></div></div><div id="main-wrapper"><div class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Tuesday, March 04, 2025</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">${title}</h3><div class="post-body entry-content">${paragraphs}</div><div class="post-footer"><div class="post-footer-line post-footer-line-1"><span class="post-author vcard">Posted by <span class="fn">Ana Silva</span></span> <span class="post-timestamp">at <a class="timestamp-link" href="/c.html" rel="bookmark"><abbr class="published" title="2025-03-04T18:30:00+01:00">6:30 PM</abbr></a></span></div><div class="post-footer-line post-footer-line-2"><span class="post-labels">Labels: <a href="/l" rel="tag">Harbour</a></span></div></div></div><div class="comments" id="comments"><h4>1 comment:</h4><dl><dt class="comment-author">Rolf Berg said...</dt><dd class="comment-body"><p>My grandfather worked up there.</p></dd><dd class="comment-footer"><span class="comment-timestamp">March 9, 2025 at 8:02 AM</span></dd></dl></div></div></div></div></div><div class="blog-pager"><a>Newer Post</a> <a>Older Post</a> <a>Home</a></div></div></div><div id="sidebar-wrapper"><div class="widget BlogArchive"><h2>Blog Archive</h2></div></div></div>`
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00+01:00'
  },
  {
    name: 'Tumblr',
    html: page(
      `<header><h1 class="title"><a href="/">quay-notes</a></h1><ul class="pages"><li><a href="/ask">Ask</a></li><li><a href="/archive">Archive</a></li></ul></header><section id="posts"><article class="post text"><div class="post-wrapper"><h2 class="title">${title}</h2><div class="body-text">${paragraphs}</div><ul class="tags"><li><a href="/tagged/harbour">#harbour</a></li></ul><div class="post-meta"><div class="date-note-wrapper"><a class="post-date" href="/post/1">March 4, 2025</a> <a class="post-notes" href="/post/1#notes">23 notes</a></div></div></div></article><ol class="notes"><li class="note like"><a href="#">sea-moth</a> liked this</li><li class="note reblog"><a href="#">old-oar</a> reblogged this from <a>quay-notes</a></li></ol></section>`
    ),
    headline: title,
    published: '2025-03-04'
  },
  {
    name: 'Squarespace 7.1',
    html: page(
      `<header id="header" class="header"><div class="header-title-text"><a href="/">Quay Notes</a></div><nav class="header-nav"><a href="/about">About</a></nav></header><main id="page"><article class="sections" id="sections"><section class="page-section"><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper"><article class="h-entry entry blog-item"><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="item-pagination"></div><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" itemprop="headline">${title}</h1></div><div class="blog-item-meta-wrapper"><div class="blog-item-meta-container"><div class="blog-item-meta"><span class="blog-categories-list"><a class="blog-item-category blog-item-category--text" href="/c">Harbour</a></span><time class="dt-published blog-meta-item blog-meta-item--date" datetime="Mar 4"><span>Mar 4</span></time></div></div><div class="blog-item-author-date-wrapper"><div class="blog-item-author"><span>Written By <span class="blog-author-name">Ana Silva</span></span></div></div></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-html-content">${paragraphs}</div></div></div></div></div><div class="blog-item-author-profile-wrapper"><a class="author-name">Ana Silva</a></div></div></article></div></div></div></section><section class="item-pagination"><a class="item-pagination-link"><div class="item-pagination-prev-next">Previous</div><div class="visually-hidden">Previous</div><h2 class="item-pagination-title">${teaser(0)}</h2></a></section></article></main>`,
      `<meta itemprop="headline" content="${title}"><meta itemprop="author" content="Ana Silva"><meta itemprop="datePublished" content="2025-03-04T18:30:00-0500"><meta itemprop="dateModified" content="2025-03-06T08:15:00-0500">`
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00-05:00',
    modified: '2025-03-06T08:15:00-05:00'
  },
  {
    name: 'Wix blog',
    html: page(
      `<div id="SITE_CONTAINER"><header id="SITE_HEADER"><nav><ul><li><a href="/">Home</a></li><li><a href="/blog">Blog</a></li></ul></nav></header><main id="PAGES_CONTAINER"><div data-hook="post-page"><div class="blog-header-navigation"><ul><li><a href="/blog">All Posts</a></li></ul><button>Log in / Sign up</button></div><article data-hook="post"><div class="post-header"><ul data-hook="post-metadata" class="post-metadata"><li><div class="avatar"></div><span data-hook="user-name" title="Ana Silva" class="user-name">Ana Silva</span></li><li><span data-hook="time-ago" title="Mar 4, 2025" class="time-ago">Mar 4, 2025</span></li><li><span data-hook="time-to-read" title="2 min read">2 min read</span></li></ul></div><div class="post-title"><h1 data-hook="post-title">${title}</h1></div><div data-hook="last-edited"><span>Updated: <span title="Mar 6, 2025">Mar 6, 2025</span></span></div><section data-hook="post-description"><div data-id="content-viewer">${paragraphs}</div></section><footer data-hook="post-footer"><ul class="post-categories"><li><a href="/blog/categories/harbour">Harbour</a></li></ul><div><span data-hook="view-count">120 views</span><span>0 comments</span></div></footer></article><section data-hook="recent-posts"><h2>Recent Posts</h2><a>See All</a><article><h2>${teaser(0)}</h2><p>The summer boats leave half an hour earlier.</p></article></section><section data-hook="comments"><h2>Comments</h2><button>Write a comment...</button></section></div></main><footer id="SITE_FOOTER"><p>©2025 by Quay Notes. Proudly created with Wix.com</p></footer></div>`
    ),
    gaps: ['authors'],
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04',
    modified: '2025-03-06'
  },
  {
    name: 'Webflow',
    html: page(
      `<div class="navbar w-nav"><div class="container w-container"><a href="/" class="brand w-nav-brand">Quay Notes</a><nav role="navigation" class="w-nav-menu"><a class="w-nav-link" href="/about">About</a></nav></div></div><div class="section"><div class="container w-container"><div class="blog-post-meta"><a class="category-link" href="/c">Harbour</a><div class="text-small">March 4, 2025</div></div><h1 class="heading-xl">${title}</h1><p class="large-paragraph">${dek}</p><div class="author-wrapper"><img src="/g.png" width="40" class="author-image"><div><div class="text-block">Ana Silva</div><div class="text-block-2">Harbour writer</div></div></div><img src="${image}" width="1100" class="main-image"><div class="rich-text w-richtext">${paragraphs}</div></div></div><div class="section cc-cta"><div class="container"><h2>Subscribe to our newsletter</h2><div class="w-form"><form><input type="email"></form><div class="w-form-done"><div>Thank you! Your submission has been received!</div></div><div class="w-form-fail"><div>Oops! Something went wrong while submitting the form.</div></div></div></div></div><div class="footer"><div>Copyright 2025</div></div>`
    ),
    gaps: ['dek', 'body'],
    headline: title,
    dek,
    kicker: 'Harbour',
    authors: ['Ana Silva'],
    published: '2025-03-04',
    image
  },
  {
    name: 'Drupal Olivero',
    html: page(
      `<div class="layout-container"><header id="header" class="site-header"><div class="site-branding"><a href="/" rel="home">Quay Notes</a></div><nav class="primary-nav"><ul class="menu"><li><a href="/">Home</a></li></ul></nav></header><main role="main"><div class="region region--breadcrumb"><nav class="breadcrumb" role="navigation"><h2 class="visually-hidden">Breadcrumb</h2><ol class="breadcrumb__list"><li class="breadcrumb__item"><a href="/">Home</a></li><li><a href="/news">News</a></li></ol></nav></div><div class="region region--content"><h1 class="title page-title"><span class="field field--name-title">${title}</span></h1><article class="node node--type-article node--view-mode-full"><header><div class="node__meta"><div class="node__author-image"></div><span>By <span><a title="View user profile." href="/user/3" class="username">Ana Silva</a></span>, <span><time datetime="2025-03-04T18:30:00+00:00" title="Tuesday, March 4, 2025 - 18:30">4 March, 2025</time></span></span></div></header><div class="node__content"><div class="field field--name-field-image"><img src="${image}" width="1200" height="600" alt="The crane"></div><div class="text-content clearfix field field--name-body">${paragraphs}</div><div class="field field--name-field-tags"><h2 class="field__label">Tags</h2><ul class="field__items"><li><a href="/t">crane</a></li></ul></div></div></article><section class="comments"><h2 class="comments__title">Comments</h2><div class="add-comment"><h2>Add new comment</h2><form><label>Your name</label><label>Subject</label></form></div></section></div></main></div>`
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00+00:00',
    image,
    section: 'News'
  },
  {
    name: 'Drupal 7 Bartik',
    html: page(
      `<div id="page-wrapper"><div id="header"><h1 id="site-name"><a href="/">Quay Notes</a></h1><div id="main-menu"><h2 class="element-invisible">Main menu</h2><ul><li><a href="/">Home</a></li></ul></div></div><div id="main-wrapper"><div id="breadcrumb"><h2 class="element-invisible">You are here</h2><div class="breadcrumb"><a href="/">Home</a></div></div><div id="content"><div class="section"><h1 class="title" id="page-title">${title}</h1><div class="region region-content"><div class="node node-article node-promoted clearfix"><div class="meta submitted"><span>Submitted by <a href="/user/3" class="username">Ana Silva</a> on Tue, 03/04/2025 - 18:30</span></div><div class="content clearfix"><div class="field field-name-body"><div class="field-items"><div class="field-item even">${paragraphs}</div></div></div><div class="field field-name-field-tags"><div class="field-label">Tags:&nbsp;</div><div class="field-items"><a href="/t">crane</a></div></div></div><div class="link-wrapper"><ul class="links inline"><li><a href="/user/login">Log in</a> or <a href="/user/register">register</a> to post comments</li></ul></div></div></div></div></div><div id="sidebar-first"><div class="block"><h2>User login</h2></div></div></div><div id="footer"><span>Powered by <a href="https://www.drupal.org">Drupal</a></span></div></div>`
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30'
  },
  {
    name: 'Drupal 6 Garland',
    html: page(
      `<div id="wrapper"><div id="container"><div id="header"><h1><a href="/"><span>Quay Notes</span></a></h1></div><div id="sidebar-left"><div class="block"><h2>Navigation</h2><ul class="menu"><li><a href="/tracker">Recent posts</a></li></ul></div></div><div id="center"><div id="squeeze"><div class="breadcrumb"><a href="/">Home</a> » <a href="/blog">Blogs</a> » <a href="/blog/3">Ana Silva's blog</a></div><h2>${title}</h2><div class="clear-block"><div class="node"><span class="submitted">Tue, 03/04/2025 - 18:30 — Ana Silva</span><div class="content clear-block">${paragraphs}</div><div class="clear-block"><div class="meta"><div class="terms"><ul class="links inline"><li><a rel="tag" href="/t">crane</a></li></ul></div></div><div class="links"><ul class="links inline"><li><a href="/blog/3">Ana Silva's blog</a></li><li>Login to post comments</li></ul></div></div></div></div></div></div></div></div>`
    ),
    gaps: ['authors'],
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30'
  },
  {
    name: 'Joomla Cassiopeia',
    html: page(
      `<header class="header container-header"><div class="navbar-brand"><a class="brand-logo" href="/">Quay Notes</a></div></header><div class="site-grid"><div class="container-component"><nav class="mod-breadcrumbs__wrapper"><ol class="mod-breadcrumbs breadcrumb"><li class="mod-breadcrumbs__here">You are here: &nbsp;</li><li class="breadcrumb-item"><a href="/">Home</a></li><li class="breadcrumb-item"><a href="/news">News</a></li><li class="breadcrumb-item active"><span>${title}</span></li></ol></nav><main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h1 itemprop="headline">${title}</h1></div><dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person"><span class="icon-user"></span> Written by: <span itemprop="name">Ana Silva</span></dd><dd class="category-name">Category: <a href="/news">News</a></dd><dd class="published"><time datetime="2025-03-04T18:30:00+00:00" itemprop="datePublished">Published: 04 March 2025</time></dd><dd class="modified"><time datetime="2025-03-06T08:15:00+00:00" itemprop="dateModified">Last Updated: 06 March 2025</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:1423">Hits: 1423</dd></dl><div itemprop="articleBody" class="com-content-article__body">${paragraphs}</div><nav class="pagenavigation"><span class="pagination"><a rel="prev" href="/p">Previous article: ${teaser(0)} Prev</a></span></nav></div></main></div></div><footer><p>Back to Top</p></footer>`
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00+00:00',
    modified: '2025-03-06T08:15:00+00:00',
    section: 'News'
  },
  {
    name: 'TYPO3 news',
    html: page(
      `<header class="page-header"><nav class="navbar"><ul><li><a href="/">Start</a></li></ul></nav></header><main><div class="frame frame-type-news_newsdetail"><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">${title}</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2025-03-04">04.03.2025</time></span><span class="news-list-category">Harbour</span><span class="news-list-author">Created by Ana Silva</span></p></div><div class="teaser-text" itemprop="description"><p>${dek}</p></div><div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><img src="${image}" width="800" height="450"></div></div></div><div class="news-text-wrap" itemprop="articleBody">${paragraphs}</div><div class="news-backlink-wrap"><a href="/news">Back</a></div></div></div></div></main>`
    ),
    headline: title,
    dek,
    authors: ['Ana Silva'],
    published: '2025-03-04',
    image
  },
  {
    name: 'Shopify blog (Dawn)',
    html: page(
      `<div class="announcement-bar">Free shipping over $50</div><header class="header"><a class="header__heading-link" href="/">Quay Supply</a><nav class="header__inline-menu"><ul class="list-menu"><li><a href="/collections/all">Catalog</a></li></ul></nav><a id="cart-icon-bubble">Cart</a></header><main id="MainContent"><article class="article-template"><div class="article-template__hero-container"><div class="article-template__hero-adapt media"><img src="${image}" width="1100" height="700" loading="eager" alt=""></div></div><header class="page-width page-width--narrow"><h1 class="article-template__title">${title}</h1><span class="circle-divider caption-with-letter-spacing"><time datetime="2025-03-04T18:30:00Z">March 4, 2025</time></span><span class="caption-with-letter-spacing"><span>Ana Silva</span></span></header><div class="article-template__social-sharing"><share-button><button>Share</button><div><span>Share</span> Link <button>Close share</button> <button>Copy link</button></div></share-button></div><div class="article-template__content page-width page-width--narrow rte">${paragraphs}</div><div class="article-template__back"><a class="article-template__link" href="/blogs/news">Back to blog</a></div><div class="article-template__comment-wrapper"><h2>Leave a comment</h2><p class="article-template__comment-warning">Please note, comments need to be approved before they are published.</p></div></article></main><footer class="footer"><h2>Subscribe to our emails</h2><small class="copyright__content">© 2025, Quay Supply</small></footer>`
    ),
    url: 'https://example.com/blogs/news/harbour-town-keeps-its-old-crane',
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00Z',
    image
  },
  {
    name: 'HubSpot blog',
    html: page(
      `<div class="header-container-wrapper"><div class="hs-menu-wrapper"><ul><li><a href="/">Home</a></li><li><a href="/pricing">Pricing</a></li></ul></div></div><div class="body-container body-container--blog-post"><div class="content-wrapper"><article class="blog-post"><h1><span id="hs_cos_wrapper_name" class="hs_cos_wrapper">${title}</span></h1><div class="blog-post__meta"><div class="blog-post__author">by <a href="/blog/author/ana" rel="author">Ana Silva</a></div><time datetime="2025-03-04T18:30:00Z" class="blog-post__timestamp">Mar 4, 2025 6:30:00 PM</time></div><div class="blog-post__body"><span id="hs_cos_wrapper_post_body" class="hs_cos_wrapper hs_cos_wrapper_type_rich_text">${paragraphs}</span></div><div class="blog-post__tags">Topics: <a class="blog-post__tag-link" href="/t">Harbour</a></div></article><div class="blog-comments"><h3>Comments</h3></div></div></div><section class="blog-related-posts"><h2>Related Articles</h2><article class="blog-related-posts__post"><h3>${teaser(0)}</h3><small>Apr 1, 2025 9:00:00 AM</small><p>The summer boats leave half an hour earlier.</p></article></section>`,
      '<meta name="author" content="Ana Silva">'
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00Z'
  },
  {
    name: 'Movable Type',
    html: page(
      `<div id="container"><div id="header"><h1 id="header-name"><a href="/">Quay Notes</a></h1></div><div id="content"><div class="entry-asset asset hentry"><div class="asset-header"><h2 id="page-title" class="asset-name entry-title">${title}</h2><div class="asset-meta"><span class="byline">By <span class="vcard author"><a class="fn url" href="/ana">Ana Silva</a></span> on <abbr class="published" title="2025-03-04T18:30:00+01:00">March 4, 2025 6:30 PM</abbr></span><span class="separator">|</span> <a href="#comments">Comments (2)</a> <span class="separator">|</span> <a href="#tb">TrackBacks (0)</a></div></div><div class="asset-content entry-content"><div id="asset-body" class="asset-body">${paragraphs}</div></div><div class="asset-footer"><h4>Categories:</h4><ul><li><a rel="tag" href="/c">Harbour</a></li></ul></div></div><div id="comments" class="comments"><h2 class="comments-header">1 Comment</h2><div class="comment"><div class="comment-header"><div class="asset-meta"><span class="byline"><span class="vcard author">Rolf Berg</span> | <abbr class="published" title="2025-03-09T08:00:00+01:00">March 9, 2025 8:00 AM</abbr></span></div></div><div class="comment-content"><p>My grandfather worked up there.</p></div></div></div></div></div>`
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00+01:00'
  },
  {
    name: 'Textpattern',
    html: page(
      `<header class="site-header"><h1 class="site-name"><a href="/">Quay Notes</a></h1></header><main id="main"><article class="h-entry" itemscope itemtype="https://schema.org/BlogPosting"><h1 class="p-name" itemprop="headline">${title}</h1><p><strong>Published</strong> <time class="dt-published" itemprop="datePublished" datetime="2025-03-04T18:30:00+00:00">4 March 2025, 18:30</time><br><strong>Comments</strong> <a href="#c">2</a></p><div class="e-content" itemprop="articleBody">${paragraphs}</div><p><strong>Author</strong> <span class="p-author" itemprop="author">Ana Silva</span><br><strong>Categories</strong> <a rel="category tag" href="/c">Harbour</a></p></article><nav class="paginator"><a rel="prev" href="/p">← ${teaser(0)}</a></nav></main>`
    ),
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00+00:00'
  },
  {
    name: 'Contentful with Next.js',
    html: page(
      `<div id="__next"><header class="css-1x"><a href="/">Quay Notes</a><nav><a href="/blog">Blog</a></nav></header><main class="css-2y"><section class="css-3z"><a class="css-tag" href="/topics/harbour">Harbour</a><h1 class="css-h1">${title}</h1><p class="css-sub">${dek}</p><div class="css-auth"><img src="/g.png" width="32" height="32" alt="Ana Silva"><span>Ana Silva</span><span>·</span><time datetime="2025-03-04">March 4, 2025</time></div></section><div class="css-rich">${paragraphs}</div></main><footer>© Quay Notes</footer></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({props: {pageProps: {post: {title, publishedDate: '2025-03-04', author: {name: 'Ana Silva'}}}}})}</script>`,
      ld({'@type': 'WebSite', name: 'Quay Notes'})
    ),
    gaps: [],
    headline: title,
    kicker: 'Harbour',
    dek,
    authors: ['Ana Silva'],
    published: '2025-03-04'
  }
]

testSystems(systems)
