import {expect, test} from 'vitest'
import {ld, paragraphs, read, type System, teaser, testSystems, text} from './systems.js'

const title = 'Harbour town keeps its old crane'
const dek = 'After ten years of dispute the rusty landmark stays where it is.'
const page = (body: string, meta = '') =>
  `<!doctype html><html lang="en"><head><title>${title} | Quay Notes</title><meta property="og:title" content="${title}">${meta}</head><body>${body}</body></html>`
const base = {headline: title}
const published = '2025-03-04'

const systems: System[] = [
  {
    name: 'Hugo PaperMod',
    gaps: ['authors'],
    ...base,
    html: page(
      `<header class="header"><nav class="nav"><div class="logo"><a href="/">Quay Notes</a></div><ul id="menu"><li><a href="/archives">Archive</a></li></ul></nav></header><main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;»&nbsp;<a href="/posts/">Posts</a></div><h1 class="post-title entry-hint-parent">${title}</h1><div class="post-description">${dek}</div><div class="post-meta"><span title="2025-03-04 18:30:00 +0000 UTC">March 4, 2025</span>&nbsp;·&nbsp;2 min&nbsp;·&nbsp;Ana Silva&nbsp;|&nbsp;<a href="/edit">Suggest Changes</a></div></header><div class="post-content">${paragraphs}</div><footer class="post-footer"><ul class="post-tags"><li><a href="/t">crane</a></li></ul><nav class="paginav"><a class="prev" href="/p"><span class="title">« Prev</span><br><span>${teaser(0)}</span></a></nav></footer></article></main><footer class="footer"><span>Powered by Hugo & PaperMod</span></footer>`
    ),
    dek,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00+00:00'
  },
  {
    name: 'Hugo Ananke',
    ...base,
    html: page(
      `<header class="bg-black"><nav class="pv3"><a class="f3" href="/">Quay Notes</a></nav></header><main class="pb7"><article class="flex-l mw8 center"><header class="mt4 w-100"><aside class="instapaper_ignoref b helvetica tracked ttu">Posts</aside><div id="sharing" class="ananke-socials"><a>x</a></div><h1 class="f1 athelas mt3 mb1">${title}</h1><p class="tracked">By <strong>Ana Silva</strong></p><time class="f6 mv4 dib tracked" datetime="2025-03-04T18:30:00Z">March 4, 2025</time><span class="f6"> - 2 minutes read</span></header><div class="nested-copy-line-height lh-copy">${paragraphs}<ul class="pa0"><li class="list di"><a href="/t">crane</a></li></ul></div><aside class="w-30-l mt6-l"><div class="bg-light-gray pa3"><p class="f5 b mb3">Related</p><ul><li><a href="/b">${teaser(1)}</a></li></ul></div></aside></article></main>`
    ),
    kicker: 'Posts',
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00Z'
  },
  {
    name: 'Hugo Stack',
    ...base,
    html: page(
      `<div class="container"><aside class="sidebar left-sidebar"><h1 class="site-name"><a href="/">Quay Notes</a></h1><h2 class="site-description">Letters from a small port</h2></aside><main class="main"><article class="main-article"><header class="article-header"><div class="article-details"><header class="article-category"><a href="/c">Harbour</a></header><div class="article-title-wrapper"><h2 class="article-title"><a href="/p/crane/">${title}</a></h2><h3 class="article-subtitle">${dek}</h3></div><footer class="article-time"><div><time class="article-time--published">Mar 04, 2025</time></div><div><time class="article-time--reading">2 minute read</time></div></footer></div></header><section class="article-content">${paragraphs}</section><footer class="article-footer"><section class="article-copyright"><span>Licensed under CC BY-NC-SA 4.0</span></section></footer></article><aside class="related-content--wrapper"><h2 class="section-title">Related content</h2><article><h2 class="article-title">${teaser(0)}</h2></article></aside></main></div>`
    ),
    kicker: 'Harbour',
    dek,
    published
  },
  {
    name: 'Jekyll minima',
    ...base,
    html: page(
      `<header class="site-header"><a class="site-title" href="/">Quay Notes</a></header><main class="page-content"><div class="wrapper"><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">${title}</h1><p class="post-meta"><time class="dt-published" datetime="2025-03-04T18:30:00+00:00" itemprop="datePublished">Mar 4, 2025 </time>• <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">Ana Silva</span></span></p></header><div class="post-content e-content" itemprop="articleBody">${paragraphs}</div><a class="u-url" href="/c" hidden></a></article></div></main><footer class="site-footer h-card"><div class="footer-col"><p>Letters from a small port</p></div></footer>`
    ),
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00+00:00'
  },
  {
    name: 'Jekyll minimal-mistakes',
    ...base,
    html: page(
      `<div class="masthead"><a class="site-title" href="/">Quay Notes</a></div><div id="main"><div class="sidebar sticky"><div itemscope itemtype="https://schema.org/Person" class="h-card"><div class="author__content"><h3 class="author__name p-name" itemprop="name"><a class="u-url" rel="me" href="/">Ana Silva</a></h3><div class="author__bio p-note"><p>Writes about boats.</p></div></div><ul class="author__urls"><li itemprop="homeLocation">Port Example</li></ul></div></div><article class="page h-entry" itemscope itemtype="https://schema.org/CreativeWork"><meta itemprop="headline" content="${title}"><meta itemprop="datePublished" content="2025-03-04T18:30:00+00:00"><div class="page__inner-wrap"><header><h1 id="page-title" class="page__title p-name" itemprop="headline">${title}</h1><p class="page__meta"><span class="page__meta-date"><time class="dt-published" datetime="2025-03-04T18:30:00+00:00">March 4, 2025</time></span><span class="page__meta-sep"></span><span class="page__meta-readtime">2 minute read</span></p></header><section class="page__content e-content" itemprop="text">${paragraphs}</section><footer class="page__meta"><p class="page__taxonomy"><strong>Tags: </strong><a href="/t" class="page__taxonomy-item" rel="tag">crane</a></p><p class="page__date"><strong>Updated:</strong> <time class="dt-published" datetime="2025-03-04">March 4, 2025</time></p></footer><section class="page__share"><h4 class="page__share-title">Share on</h4></section></div><div class="page__comments"></div></article><div class="page__related"><h2 class="page__related-title">You may also enjoy</h2><article><h2 class="archive__item-title"><a href="/b">${teaser(1)}</a></h2><p class="page__meta">1 minute read</p></article></div></div>`
    ),
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00+00:00',
    modified: published
  },
  {
    name: 'Jekyll Chirpy',
    ...base,
    html: page(
      `<aside id="sidebar"><a class="site-title" href="/">Quay Notes</a><p class="site-subtitle">Letters from a small port</p></aside><div id="main-wrapper"><header id="topbar"><nav id="breadcrumb"><span><a href="/">Home</a></span><span>${title}</span></nav></header><main><article class="px-1"><header><h1 data-toc-skip>${title}</h1><p class="post-desc fw-light mb-4">${dek}</p><div class="post-meta text-muted"><span> Posted <time data-ts="1741113000" data-df="ll">Mar 4, 2025</time></span><div class="d-flex justify-content-between"><span> By <em><a href="https://example.com/ana">Ana Silva</a></em></span><div><span class="readtime"><em>2 min</em> read</span></div></div></div></header><div class="content">${paragraphs}</div><div class="post-tail-wrapper text-muted"><div class="post-meta mb-3"><a href="/c">Harbour</a></div><div class="post-tags"><a class="post-tag" href="/t">crane</a></div><div class="post-tail-bottom"><div class="license-wrapper">This post is licensed under CC BY 4.0 by the author.</div><div class="share-wrapper"><span>Share</span></div></div></div></article></main></div>`
    ),
    dek,
    authors: ['Ana Silva'],
    published
  },
  {
    name: 'Hexo NexT',
    ...base,
    html: page(
      `<header class="header"><a class="brand" href="/"><h1 class="site-title">Quay Notes</h1></a><p class="site-subtitle">Letters</p></header><main class="main"><div class="post-block"><link itemprop="mainEntityOfPage" href="/c"><span hidden itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="Ana Silva"></span><article itemscope itemtype="http://schema.org/Article" class="post-content"><span hidden itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="Ana Silva"></span><header class="post-header"><h1 class="post-title" itemprop="name headline">${title}</h1><div class="post-meta-container"><div class="post-meta"><span class="post-meta-item"><span class="post-meta-item-text">Posted on</span> <time title="Created: 2025-03-04 18:30:00" itemprop="dateCreated datePublished" datetime="2025-03-04T18:30:00+00:00">2025-03-04</time></span> <span class="post-meta-item"><span class="post-meta-item-text">Edited on</span> <time title="Modified: 2025-03-06 08:15:00" itemprop="dateModified" datetime="2025-03-06T08:15:00+00:00">2025-03-06</time></span> <span class="post-meta-item"><span class="post-meta-item-text">In</span> <span itemprop="about"><a href="/c" itemprop="url" rel="index"><span itemprop="name">Harbour</span></a></span></span></div></div></header><div class="post-body" itemprop="articleBody">${paragraphs}</div><footer class="post-footer"><div class="post-copyright"><ul><li><strong>Post author: </strong>Ana Silva</li><li><strong>Post link: </strong><a href="/c">https://example.com/c</a></li><li><strong>Copyright Notice: </strong>All articles on this blog are licensed under BY-NC-SA unless otherwise stated.</li></ul></div><div class="post-nav"><a href="/p" rel="prev">${teaser(0)}</a></div></footer></article></div></main>`
    ),
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00+00:00',
    modified: '2025-03-06T08:15:00+00:00'
  },
  {
    name: 'Docusaurus blog',
    ...base,
    html: page(
      `<nav class="navbar navbar--fixed-top"><a class="navbar__brand" href="/"><b class="navbar__title">Quay Docs</b></a></nav><div class="container"><aside class="col col--3"><nav aria-label="Blog recent posts navigation"><div>Recent posts</div><ul><li><a href="/b">${teaser(1)}</a></li></ul></nav></aside><main class="col col--7"><article itemscope itemtype="https://schema.org/BlogPosting"><header><h1 class="title_f1Hy" itemprop="headline">${title}</h1><div class="container_mt6G margin-vert--md"><time datetime="2025-03-04T00:00:00.000Z" itemprop="datePublished">March 4, 2025</time> · 2 min read</div><div class="row"><div class="col authorCol"><div class="avatar"><div class="avatar__intro" itemprop="author" itemscope itemtype="https://schema.org/Person"><div class="avatar__name"><a href="/ana" itemprop="url"><span itemprop="name">Ana Silva</span></a></div><small class="avatar__subtitle" itemprop="description">Harbour writer</small></div></div></div></div></header><div class="markdown" itemprop="articleBody">${paragraphs}</div><footer><div class="col"><b>Tags:</b><ul class="tags"><li><a href="/t">crane</a></li></ul></div><a class="theme-edit-this-page">Edit this page</a></footer></article><nav class="pagination-nav" aria-label="Blog post page navigation"><a class="pagination-nav__link"><div class="pagination-nav__sublabel">Older Post</div><div class="pagination-nav__label">${teaser(0)}</div></a></nav></main></div>`
    ),
    authors: ['Ana Silva'],
    published: '2025-03-04T00:00:00Z'
  },
  {
    name: 'MkDocs Material',
    ...base,
    html: page(
      `<header class="md-header"><nav class="md-header__inner"><div class="md-header__topic"><span>Quay Docs</span></div></nav></header><div class="md-container"><main class="md-main"><div class="md-sidebar md-sidebar--primary"><nav class="md-nav"><ul><li><a href="/">Home</a></li><li><a href="/setup">Setup</a></li></ul></nav></div><div class="md-sidebar md-sidebar--secondary"><nav class="md-nav md-nav--secondary"><label>Table of contents</label></nav></div><div class="md-content"><article class="md-content__inner md-typeset"><a class="md-content__button" href="/edit" title="Edit this page"></a><h1 id="t">${title}<a class="headerlink" href="#t">&para;</a></h1>${paragraphs}<aside class="md-source-file"><span class="md-source-file__fact"><span class="git-revision-date-localized-plugin">March 6, 2025</span></span></aside><form class="md-feedback"><legend class="md-feedback__title">Was this page helpful?</legend></form></article></div></main><footer class="md-footer"><nav><a class="md-footer__link md-footer__link--next"><span class="md-footer__direction">Next</span><div class="md-ellipsis">${teaser(0)}</div></a></nav><div>Made with Material for MkDocs</div></footer></div>`
    )
  },
  {
    name: 'Sphinx, Read the Docs theme',
    ...base,
    html: page(
      `<div class="wy-grid-for-nav"><nav class="wy-nav-side"><div class="wy-side-nav-search"><a href="/">Quay</a></div><div class="wy-menu"><p class="caption"><span>Contents</span></p><ul><li><a href="/a">Setup</a></li></ul></div></nav><section class="wy-nav-content-wrap"><div class="rst-content"><div role="navigation" aria-label="Page navigation"><ul class="wy-breadcrumbs"><li><a href="/" class="icon icon-home"></a></li><li class="breadcrumb-item active">${title}</li><li class="wy-breadcrumbs-aside"><a href="/src">View page source</a></li></ul><hr></div><div role="main" class="document"><div itemprop="articleBody"><section id="s"><h1>${title}<a class="headerlink" href="#s" title="Link to this heading"></a></h1>${paragraphs}</section></div></div><footer><div class="rst-footer-buttons"><a rel="prev" href="/p">Previous</a><a rel="next" href="/n">Next</a></div><hr><div role="contentinfo"><p>&#169; Copyright 2025, Quay. <span class="lastupdated">Last updated on Mar 06, 2025.</span></p></div>Built with <a>Sphinx</a> using a theme provided by Read the Docs.</footer></div></section></div>`
    ),
    modified: '2025-03-06'
  },
  {
    name: 'Arc XP',
    ...base,
    html: page(
      `<div id="fusion-app"><header class="c-header"><a href="/">The Quay</a><button>Sections</button></header><main><article><div class="b-article-header"><div class="c-overline"><a class="c-link" href="/news/harbour/">Harbour</a></div><h1 class="b-headline">${title}</h1><h2 class="b-subheadline">${dek}</h2><figure class="c-media-item"><img class="c-image" src="https://example.com/resizer/v2/CRANEQUAY.jpg?auth=1&width=1200" width="1200" height="800"><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">The crane in winter.</span> <span class="c-media-item__credit">(Bo Lind)</span></figcaption></figure><div class="b-byline"><div><span class="b-byline__by">By</span> <span class="b-byline__names"><a class="b-byline__link" href="/author/ana-silva/">Ana Silva</a></span></div><time class="c-date b-date" datetime="2025-03-04T18:30:00Z">March 04, 2025 at 6:30 pm UTC</time></div></div><div class="b-article-body">${text.map((one) => `<p class="c-paragraph">${one}</p>`).join('')}<div class="b-ads-block"><p>Advertisement</p></div></div><div class="b-author-bio"><h2><a href="/author/ana-silva/">Ana Silva</a></h2><p>Ana Silva covers the harbour for The Quay.</p></div></article><aside><h2>Latest in News</h2><h3><a href="/b">${teaser(1)}</a></h3></aside></main></div>`
    ),
    kicker: 'Harbour',
    dek,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00Z',
    image: 'https://example.com/resizer/v2/CRANEQUAY.jpg?auth=1&width=1200'
  },
  {
    name: 'Brightspot',
    ...base,
    html: page(
      `<header class="Page-header"><a class="PageLogo-link" href="/">Quay</a></header><main class="ArticlePage-main"><div class="ArticlePage-breadcrumbs"><a class="Link" href="/harbour">Harbour</a></div><h1 class="ArticlePage-headline">${title}</h1><h2 class="ArticlePage-subHeadline">${dek}</h2><div class="ArticlePage-byline"><div class="ArticlePage-authorName">By <a class="Link" href="/people/ana-silva">Ana Silva</a></div><div class="ArticlePage-datePublished">Published March 4, 2025 at 6:30 PM EST</div></div><div class="ArticlePage-actions"><ul class="ActionBar-items"><li><a class="ActionLink" href="https://facebook.com/dialog/share?u=1"><span>Facebook</span></a></li><li><a class="ActionLink" href="mailto:?body=1"><span>Email</span></a></li></ul></div><div class="RichTextArticleBody RichTextBody">${paragraphs}</div><div class="ArticlePage-tags"><div class="ArticlePage-tags-heading">Tags</div><a class="Link" href="/t">crane</a></div><div class="AuthorBio"><div class="AuthorBio-name"><a href="/people/ana-silva">Ana Silva</a></div><div class="AuthorBio-bio">Ana covers the harbour.</div></div><div class="ListB"><div class="ListB-title">Latest Stories</div><div class="PromoB-title"><a href="/b">${teaser(1)}</a></div></div></main>`
    ),
    dek,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30'
  },
  {
    name: 'Chorus',
    ...base,
    html: page(
      `<header class="c-global-header"><a href="/">Quay</a></header><main id="content"><article class="l-segment"><div class="c-entry-hero"><ul class="p-entry-header__labels c-entry-group-labels"><li class="c-entry-group-labels__item"><a href="/harbour"><span>Harbour</span></a></li></ul><h1 class="c-page-title">${title}</h1><p class="c-entry-summary p-dek">${dek}</p><div class="c-byline"><span class="c-byline__item">By <a href="/authors/ana-silva"><span class="c-byline__author-name">Ana Silva</span></a></span> <span class="c-byline__item"><time class="c-byline__item" datetime="2025-03-04T18:30:00-05:00"> Mar 4, 2025, 6:30pm EST </time></span></div><div class="c-social-buttons"><a>Share this on Facebook</a></div></div><div class="l-col__main"><div class="c-entry-content">${paragraphs}</div></div></article><div class="c-newsletter_signup_box"><h2>Sign up for the newsletter</h2><p>Get a weekly note from the quay.</p></div></main>`
    ),
    kicker: 'Harbour',
    dek,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00-05:00'
  },
  {
    name: 'BLOX (TownNews)',
    ...base,
    html: page(
      `<header id="site-header-container"><a href="/">Quay Gazette</a></header><section id="main-page-container"><div class="row"><article class="asset article" itemscope itemtype="https://schema.org/NewsArticle"><div class="asset-masthead"><div class="asset-labels"></div><header class="asset-header"><meta itemprop="datePublished" content="2025-03-04T18:30:00-06:00"><meta itemprop="dateModified" content="2025-03-06T08:15:00-06:00"><h1 class="headline" itemprop="headline"><span>${title}</span></h1><h2 class="subhead"><span>${dek}</span></h2></header><div class="meta"><span><ul class="list-inline"><li><span class="tnt-byline" itemprop="author">By Ana Silva ana@example.com</span></li><li class="hidden-print"><time datetime="2025-03-04T18:30:00-06:00" class="tnt-date asset-date">Mar 4, 2025</time></li><li><time class="tnt-update-recent">Updated Mar 6, 2025</time></li></ul></span></div><div class="share-container"><ul><li><a>Facebook</a></li></ul></div></div><div id="article-body" class="asset-content subscriber-premium" itemprop="articleBody">${text.map((one) => `<div class="subscriber-only"><p>${one}</p></div>`).join('')}</div><div class="asset-tags"><h4>Tags</h4><ul><li><a rel="tag" href="/t">Crane</a></li></ul></div></article><div id="tncms-region-article-bottom"><h3>Be the first to know</h3><p>Get local news delivered to your inbox!</p></div></div></section>`
    ),
    dek,
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00-06:00',
    modified: '2025-03-06T08:15:00-06:00'
  },
  {
    name: 'Gannett',
    gaps: ['kicker'],
    ...base,
    html: page(
      `<header class="gnt_n"><a href="/">Quay Daily</a></header><main class="gnt_cw"><article class="gnt_pr"><a class="gnt_ar_lbl" href="/news/" aria-label="News">NEWS</a><h1 class="gnt_ar_hl" elementtiming="ar-headline">${title}</h1><div class="gnt_ar_by"><div class="gnt_ar_pb"><a class="gnt_ar_by_a" href="/staff/1/ana-silva/">Ana Silva</a><div class="gnt_ar_pb_p">Quay Daily</div></div></div><div class="gnt_ar_dt" aria-label="Published 6:30 p.m. ET March 4, 2025 Updated 8:15 a.m. ET March 6, 2025"></div><div class="gnt_ar_b">${text.map((one) => `<p class="gnt_ar_b_p">${one}</p>`).join('')}</div></article></main>`,
      ld({
        '@type': 'NewsArticle',
        headline: title,
        datePublished: '2025-03-04T23:30:00Z',
        dateModified: '2025-03-06T13:15:00Z',
        author: ['Ana Silva']
      })
    ),
    kicker: 'NEWS',
    authors: ['Ana Silva'],
    published: '2025-03-04T23:30:00Z',
    modified: '2025-03-06T13:15:00Z'
  },
  {
    name: 'Press release wire',
    gaps: ['dek', 'body'],
    ...base,
    html: page(
      `<header><a href="/">Wire Example</a></header><main><article class="news-release"><header class="release-header"><div class="detail-headline"><h1>${title}</h1></div><div class="row"><p class="mb-no"><strong>News provided by</strong></p><a href="/news/port"><strong>Port Example Authority</strong></a><p class="mb-no">Mar 04, 2025, 18:30 ET</p></div><div class="share-list"><p>Share this article</p></div></header><section class="release-body"><p class="prntac"><b><i>${dek}</i></b></p><p><span class="legendSpanClass"><span class="xn-location">PORT EXAMPLE, Maine</span></span>, <span class="legendSpanClass"><span class="xn-chron">March 4, 2025</span></span> /PRNewswire/ -- ${text[0]}</p>${text
        .slice(1)
        .map((one) => `<p>${one}</p>`)
        .join('')}<p>SOURCE Port Example Authority</p></section></article></main>`
    ),
    dek,
    published: '2025-03-04T18:30',
    body: [...text, 'SOURCE Port Example Authority']
  },
  {
    name: 'Journal abstract',
    ...base,
    html: page(
      `<header><a href="/">Journal of Quays</a></header><main><h1 class="citation__title">${title}</h1><div class="authors"><a href="/s?a=1">Ana Silva</a>, <a href="/s?a=2">Bo Lind</a></div><div class="dateline">(Submitted on 4 Mar 2025)</div><section class="abstract"><h2>Abstract</h2>${paragraphs}</section></main>`,
      '<meta name="citation_title" content="Harbour town keeps its old crane"><meta name="citation_author" content="Silva, Ana"><meta name="citation_author" content="Lind, Bo"><meta name="citation_publication_date" content="2025/03/04"><meta name="citation_journal_title" content="Journal of Quays">'
    ),
    authors: ['Ana Silva', 'Bo Lind'],
    published: '2025-03-04',
    body: ['Abstract', ...text]
  },
  {
    name: 'University news (government-like)',
    ...base,
    html: page(
      `<div class="skip"><a href="#m">Skip to main content</a></div><div class="usa-banner"><p>An official website of the Port Example government. Here's how you know</p></div><header><a href="/">Port Example University</a></header><main id="m"><ol class="usa-breadcrumb__list"><li class="usa-breadcrumb__list-item"><a href="/">Home</a></li><li><a href="/news">News Releases</a></li></ol><p class="news-label">News Release</p><h1>${title}</h1><p class="lead">${dek}</p><div class="news-date">March 4, 2025</div>${paragraphs}<p>###</p><div class="contact-box"><h2>Media contact</h2><p>Bo Lind, <a href="mailto:press@example.com">press@example.com</a></p></div><div class="page-last-updated">Last updated: March 6, 2025</div></main>`
    ),
    kicker: 'News Release',
    dek,
    published,
    modified: '2025-03-06'
  },
  {
    name: 'Old table layout',
    ...base,
    html: `<html><head><title>Quay Weekly: ${title}</title></head><body><table width="760"><tr><td colspan="2"><img src="/logo.gif" alt="Quay Weekly"></td></tr><tr><td width="140"><a href="/">Home</a><br><a href="/news">News</a><br><a href="/sport">Sport</a></td><td><font size="5"><b>${title}</b></font><br><font size="2">By Ana Silva<br>March 4, 2025</font><p><font face="Arial">${text.join('</font><p><font face="Arial">')}</font><p><font size="1">Copyright 2025 Quay Weekly</font></td></tr></table></body></html>`,
    authors: ['Ana Silva'],
    published
  },
  {
    name: 'Podcast show notes',
    ...base,
    html: page(
      `<header><a href="/">Quay Cast</a></header><main><article class="episode"><header><p class="episode-number">Episode 41</p><h1 class="entry-title">${title}</h1><div class="entry-meta"><time datetime="2025-03-04">March 4, 2025</time></div></header><div class="player"><audio src="/e.mp3"></audio><p class="powerpress_links powerpress_links_mp3">Podcast: <a href="/e.mp3" class="powerpress_link_pinw">Play in new window</a> | <a href="/e.mp3" class="powerpress_link_d">Download</a></p><p class="powerpress_links powerpress_subscribe_links">Subscribe: <a href="https://podcasts.example.com">Apple Podcasts</a> | <a href="/feed">RSS</a></p></div><div class="entry-content">${paragraphs}</div></article></main>`
    ),
    kicker: 'Episode 41',
    published
  }
]

testSystems(systems)

test('A release without a line of its own for the date keeps the paragraph that its place and day open', () => {
  const {published, body} = read({
    html: page(`<h1>${title}</h1><p>BOSTON, March 4, 2025 /PRNewswire/ -- ${text[0]}</p>${paragraphs.slice(paragraphs.indexOf('\n'))}`)
  })
  expect(published).toBe('2025-03-04')
  expect(body).toEqual(text)
})
