import {ld, paragraphs, type System, teaser, testSystems} from './systems.js'

const title = 'Harbour town keeps its old crane'
const head = (extra = '') =>
  `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>${title} - Quay Notes</title><meta property="og:site_name" content="Quay Notes"><meta property="og:title" content="${title}">${extra}</head>`
const wpComments =
  '<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on &ldquo;Harbour town keeps its old crane&rdquo;</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Rolf Berg</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#c1"><time datetime="2025-03-09T10:00:00+00:00">March 9, 2025 at 10:00 am</time></a></div></footer><div class="comment-content"><p>My grandfather worked up there for thirty years and would be glad to read this today.</p></div><div class="reply"><a href="#">Reply</a></div></article></li></ol><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked *</p><textarea></textarea><input type="submit" value="Post Comment"></form></div></div>'
const widgets = `<aside id="secondary" class="widget-area"><section class="widget widget_search"><form><input type="search"></form></section><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="/a">${teaser(0)}</a></li><li><a href="/b">${teaser(1)}</a> <span class="post-date">March 20, 2025</span></li></ul></section><section class="widget widget_archive"><h2>Archives</h2><ul><li><a href="/2025/03">March 2025</a></li><li><a href="/2025/02">February 2025</a></li></ul></section><section class="widget widget_categories"><h2>Categories</h2><ul><li><a href="/c/h">Harbour</a></li></ul></section></aside>`
const menu =
  '<nav class="main-navigation"><ul class="menu"><li><a href="/">Home</a></li><li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li></ul></nav>'
const nav = `<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a href="/p" rel="prev"><span class="meta-nav">Previous</span> <span class="post-title">${teaser(2)}</span></a></div><div class="nav-next"><a href="/n" rel="next">${teaser(3)}</a></div></div></nav>`
const time = '<time class="entry-date published" datetime="2025-03-04T18:30:00+00:00">March 4, 2025</time>'
const updated = '<time class="updated" datetime="2025-03-06T08:15:00+00:00">March 6, 2025</time>'
const img = (extra = '') =>
  `<img width="1200" height="675" src="https://example.com/wp-content/uploads/2025/03/crane-quay.jpg" class="wp-post-image" alt="" ${extra}>`
const image = 'https://example.com/wp-content/uploads/2025/03/crane-quay.jpg'
const published = '2025-03-04T18:30:00+00:00'
const modified = '2025-03-06T08:15:00+00:00'

const systems: System[] = [
  {
    name: 'Twenty Ten',
    html: `${head()}<body class="single single-post"><div id="wrapper"><div id="header"><div id="masthead"><div id="branding"><div id="site-title"><span><a href="/" rel="home">Quay Notes</a></span></div><div id="site-description">Letters from a small port</div></div><div id="access"><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></div></div></div><div id="main"><div id="container"><div id="content"><div id="nav-above" class="navigation"><div class="nav-previous"><a href="/p" rel="prev">&larr; ${teaser(0)}</a></div></div><div id="post-12" class="post type-post hentry"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="meta-prep meta-prep-author">Posted on</span> <a href="/12" rel="bookmark"><span class="entry-date">March 4, 2025</span></a> <span class="meta-sep">by</span> <span class="author vcard"><a class="url fn n" href="/author/ana">Ana Silva</a></span></div><div class="entry-content">${paragraphs}</div><div class="entry-utility">This entry was posted in <a href="/c" rel="category tag">Harbour</a> and tagged <a href="/t" rel="tag">crane</a>. Bookmark the <a href="/12">permalink</a>.</div></div>${wpComments}</div></div>${widgets}</div><div id="footer"><div id="site-info">Quay Notes</div><div id="site-generator"><a href="https://wordpress.org">Proudly powered by WordPress.</a></div></div></div></body></html>`,
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04'
  },
  {
    name: 'Twenty Fourteen',
    html: `${head()}<body><header id="masthead" class="site-header"><h1 class="site-title"><a href="/">Quay Notes</a></h1>${menu}</header><div id="main"><div id="content" class="site-content"><article class="post hentry"><div class="post-thumbnail">${img()}</div><header class="entry-header"><div class="entry-meta"><span class="cat-links"><a href="/c" rel="category tag">Harbour</a></span></div><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="entry-date"><a href="/12" rel="bookmark">${time}</a></span> <span class="byline"><span class="author vcard"><a class="url fn n" href="/author/ana" rel="author">Ana Silva</a></span></span> <span class="comments-link"><a href="#c">2 Comments</a></span></div></header><div class="entry-content">${paragraphs}</div><footer class="entry-meta"><span class="tag-links"><a href="/t" rel="tag">crane</a></span></footer></article>${nav}${wpComments}</div>${widgets}</div></body></html>`,
    headline: title,
    kicker: 'Harbour',
    authors: ['Ana Silva'],
    published,
    image
  },
  {
    name: 'Twenty Seventeen',
    html: `${head()}<body><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">Quay Notes</a></p><p class="site-description">Letters from a small port</p></div>${menu}</header><div class="single-featured-image-header">${img()}</div><div class="site-content-contain"><main id="main"><article class="post hentry"><header class="entry-header"><div class="entry-meta"><span class="posted-on"><span class="screen-reader-text">Posted on</span> <a href="/12" rel="bookmark">${time}${updated}</a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/ana">Ana Silva</a></span></span></div><h1 class="entry-title">${title}</h1></header><div class="entry-content">${paragraphs}</div><footer class="entry-footer"><span class="cat-tags-links"><span class="cat-links"><span class="screen-reader-text">Categories</span><a href="/c" rel="category tag">Harbour</a></span></span></footer></article>${wpComments}${nav}</main>${widgets}</div></body></html>`,
    headline: title,
    authors: ['Ana Silva'],
    published,
    modified,
    image
  },
  {
    name: 'Twenty Twenty-One, date and author behind the text',
    html: `${head()}<body><header id="masthead" class="site-header"><p class="site-title"><a href="/">Quay Notes</a></p>${menu}</header><main id="main"><article class="post hentry"><header class="entry-header alignwide"><h1 class="entry-title">${title}</h1><figure class="post-thumbnail">${img()}</figure></header><div class="entry-content">${paragraphs}</div><footer class="entry-footer default-max-width"><div class="posted-by"><span class="posted-on">Published ${time}</span><span class="byline">By <a href="/author/ana" rel="author">Ana Silva</a></span></div><div class="post-taxonomies"><span class="cat-links">Categorized as <a href="/c" rel="category tag">Harbour</a> </span></div></footer><div class="author-bio show-avatars"><img class="avatar" src="/g.png" width="85" height="85"><div class="author-bio-content"><h2 class="author-title">By Ana Silva</h2><p class="author-description">Ana has lived by the sea since she was nine and writes about boats and those who mend them.</p><a class="author-link" href="/author/ana" rel="author">View all of Ana Silva's posts.</a></div></div></article>${nav}${wpComments}</main></body></html>`,
    headline: title,
    authors: ['Ana Silva'],
    published,
    image
  },
  {
    name: 'Twenty Twenty-Four, blocks',
    html: `${head()}<body class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">Quay Notes</a></p><nav class="wp-block-navigation"><ul><li><a href="/about">About</a></li></ul></nav></div></header><main class="wp-block-group"><h1 class="wp-block-post-title">${title}</h1><div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="2025-03-04T18:30:00+00:00"><a href="/12">Mar 4, 2025</a></time></div><p class="has-contrast-2-color">—</p><p>by</p><div class="wp-block-post-author-name"><a href="/author/ana" class="wp-block-post-author-name__link">Ana Silva</a></div><div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">in </span><a href="/c" rel="tag">Harbour</a></div></div></div><figure class="wp-block-post-featured-image">${img()}</figure><div class="entry-content wp-block-post-content">${paragraphs}</div><div class="wp-block-comments"><h2>Comments</h2><div class="wp-block-post-comments-form"><h3>Leave a Reply</h3><p>Your email address will not be published.</p></div></div><div class="wp-block-group"><h2 class="wp-block-heading">More posts</h2><ul class="wp-block-post-template"><li><h3 class="wp-block-post-title"><a href="/a">${teaser(0)}</a></h3><div class="wp-block-post-date"><time datetime="2025-04-01T10:00:00+00:00">Apr 1, 2025</time></div></li></ul></div></main><footer><p>Designed with <a href="https://wordpress.org">WordPress</a></p></footer></body></html>`,
    headline: title,
    authors: ['Ana Silva'],
    published: published,
    image
  },
  {
    name: 'Twenty Twenty-Five, blocks',
    html: `${head()}<body><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Quay Notes</a></p></header><main class="wp-block-group"><figure class="wp-block-post-featured-image">${img()}</figure><h1 class="wp-block-post-title">${title}</h1><div class="wp-block-group has-accent-4-color"><p>Written by</p><div class="wp-block-post-author-name"><a href="/author/ana">Ana Silva</a></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/c" rel="tag">Harbour</a></div></div><div class="entry-content wp-block-post-content">${paragraphs}</div><div class="taxonomy-post_tag wp-block-post-terms"><a href="/t" rel="tag">crane</a></div><nav class="wp-block-group"><div class="post-navigation-link-previous wp-block-post-navigation-link"><a href="/p" rel="prev">${teaser(2)}</a></div></nav><h2 class="wp-block-heading">More posts</h2><ul><li><h2 class="wp-block-post-title"><a href="/a">${teaser(0)}</a></h2><div class="wp-block-post-date"><time datetime="2025-04-01T10:00:00+00:00">April 1, 2025</time></div></li><li><h2 class="wp-block-post-title"><a href="/b">${teaser(1)}</a></h2><div class="wp-block-post-date"><time datetime="2025-03-21T10:00:00+00:00">March 21, 2025</time></div></li></ul></main></div></body></html>`,
    headline: title,
    authors: ['Ana Silva'],
    image
  },
  {
    name: 'Genesis',
    html: `${head()}<body class="genesis"><header class="site-header"><p class="site-title"><a href="/">Quay Notes</a></p></header>${menu}<div class="site-inner"><div class="content-sidebar-wrap"><main class="content"><div class="breadcrumb">You are here: <a href="/">Home</a> / <a href="/c">Harbour</a> / ${title}</div><article class="post entry" itemscope itemtype="https://schema.org/CreativeWork"><header class="entry-header"><h1 class="entry-title" itemprop="headline">${title}</h1><p class="entry-meta"><time class="entry-time" itemprop="datePublished" datetime="2025-03-04T18:30:00+00:00">March 4, 2025</time> by <span class="entry-author" itemprop="author" itemscope itemtype="https://schema.org/Person"><a href="/author/ana" class="entry-author-link" rel="author"><span class="entry-author-name" itemprop="name">Ana Silva</span></a></span> <span class="entry-comments-link"><a href="#respond">Leave a Comment</a></span></p></header><div class="entry-content" itemprop="text">${paragraphs}</div><footer class="entry-footer"><p class="entry-meta"><span class="entry-categories">Filed Under: <a href="/c">Harbour</a></span> <span class="entry-tags">Tagged With: <a href="/t">crane</a></span></p></footer></article><section class="author-box"><img class="avatar" src="/g.png" width="70"><h4 class="author-box-title">About <span itemprop="name">Ana Silva</span></h4><div class="author-box-content"><p>Ana has lived by the sea since she was nine and writes about boats and those who mend them.</p></div></section>${wpComments}</main><aside class="sidebar sidebar-primary"><h2>Primary Sidebar</h2><section class="widget"><div class="widget-wrap"><h3>Get my letters</h3><p>Join two thousand readers and get a note on every Sunday.</p></div></section></aside></div></div><footer class="site-footer"><p>Copyright &copy; 2025 · Genesis Framework · Log in</p></footer></body></html>`,
    headline: title,
    authors: ['Ana Silva'],
    published,
    section: 'Harbour'
  },
  {
    name: 'Astra',
    html: `${head()}<body class="ast-single-post"><div class="hfeed site"><header class="site-header"><div class="ast-site-identity"><span class="site-title"><a href="/">Quay Notes</a></span></div>${menu}</header><div id="content"><div class="ast-container"><div id="primary" class="content-area"><main><article class="post ast-article-single" itemtype="https://schema.org/CreativeWork" itemscope><div class="ast-post-format- single-layout-1"><header class="entry-header"><div class="post-thumb-img-content post-thumb">${img('itemprop="image"')}</div><h1 class="entry-title" itemprop="headline">${title}</h1><div class="entry-meta"><span class="comments-link"><a href="#respond">Leave a Comment</a></span> / <span class="ast-terms-link"><a href="/c">Harbour</a></span> / By <span class="posted-by vcard author" itemtype="https://schema.org/Person" itemscope itemprop="author"><a class="url fn n" href="/author/ana" rel="author" itemprop="url"><span class="author-name" itemprop="name">Ana Silva</span></a></span> / <span class="posted-on"><span class="published" itemprop="datePublished"> March 4, 2025 </span></span></div></header><div class="entry-content clear" itemprop="text">${paragraphs}</div></div></article><div class="ast-single-related-posts-container"><h2 class="ast-related-posts-title">Related Posts</h2><div class="ast-related-posts-wrapper"><article><h3 class="ast-related-post-title"><a href="/a">${teaser(0)}</a></h3><div class="entry-meta">Leave a Comment / <a>Harbour</a> / By <a>Bo Lind</a> / April 9, 2025</div></article></div></div>${nav}</main></div>${widgets}</div></div></div></body></html>`,
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04',
    image
  },
  {
    name: 'GeneratePress',
    html: `${head()}<body><header class="site-header"><div class="inside-header"><p class="main-title"><a href="/">Quay Notes</a></p></div></header>${menu}<div class="site grid-container"><div class="content-area"><main class="site-main"><article class="post" itemtype="https://schema.org/CreativeWork" itemscope><div class="inside-article"><div class="featured-image page-header-image-single">${img()}</div><header class="entry-header"><h1 class="entry-title" itemprop="headline">${title}</h1><div class="entry-meta"><span class="posted-on"><time class="updated" datetime="2025-03-06T08:15:00+00:00" itemprop="dateModified">March 6, 2025</time><time class="entry-date published" datetime="2025-03-04T18:30:00+00:00" itemprop="datePublished">March 4, 2025</time></span> <span class="byline">by <span class="author vcard" itemprop="author" itemtype="https://schema.org/Person" itemscope><a class="url fn n" href="/author/ana" rel="author" itemprop="url"><span class="author-name" itemprop="name">Ana Silva</span></a></span></span></div></header><div class="entry-content" itemprop="text">${paragraphs}</div><footer class="entry-meta"><span class="cat-links"><span class="screen-reader-text">Categories</span> <a href="/c" rel="category tag">Harbour</a></span><nav id="nav-below" class="post-navigation"><div class="nav-previous"><span class="prev"><a href="/p">${teaser(1)}</a></span></div></nav></footer></div></article>${wpComments}</main></div>${widgets}</div></body></html>`,
    headline: title,
    authors: ['Ana Silva'],
    published,
    modified,
    image
  },
  {
    name: 'Divi',
    html: `${head()}<body class="et_divi_theme"><div id="page-container"><header id="main-header"><a href="/"><img src="/logo.png" id="logo" alt="Quay Notes"></a><nav id="top-menu-nav"><ul><li><a href="/">Home</a></li></ul></nav></header><div id="et-main-area"><div id="main-content"><div class="container"><div id="content-area"><div id="left-area"><article class="et_pb_post post"><div class="et_post_meta_wrapper"><h1 class="entry-title">${title}</h1><p class="post-meta"> by <span class="author vcard"><a href="/author/ana" title="Posts by Ana Silva" rel="author">Ana Silva</a></span> | <span class="published">Mar 4, 2025</span> | <a href="/c" rel="category tag">Harbour</a> | <span class="comments-number"><a href="#respond">0 comments</a></span></p>${img()}</div><div class="entry-content"><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_column"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">${paragraphs}</div></div></div></div></div></div><div class="et_post_meta_wrapper"><section id="comment-wrap"><h1 id="comments" class="page_title">0 Comments</h1><div id="respond"><h3><span>Submit a Comment</span></h3><p>Your email address will not be published.</p></div></section></div></article></div><div id="sidebar"><div class="et_pb_widget"><h4 class="widgettitle">Recent Posts</h4><ul><li><a href="/a">${teaser(0)}</a></li></ul></div></div></div></div></div><footer id="main-footer"><p>Designed by Elegant Themes | Powered by WordPress</p></footer></div></div></body></html>`,
    headline: title,
    authors: ['Ana Silva'],
    published: '2025-03-04',
    image
  },
  {
    name: 'Newspaper by tagDiv',
    html: `${head('<meta name="author" content="admin">')}<body class="td-standard-pack"><div class="td-header-wrap"><div class="td-header-top-menu"><div class="td_data_time">Friday, March 28, 2025</div><ul><li><a href="/login">Sign in / Join</a></li></ul></div><ul class="sf-menu"><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></div><div class="td-main-content-wrap"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">Home</a></span> <i class="td-icon-right"></i> <span><a class="entry-crumb" href="/n">News</a></span> <span class="td-bred-no-url-last">${title}</span></div></div><div class="td-ss-main-content"><article class="post td-post-template-default"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/n">News</a></li></ul><header class="td-post-title"><h1 class="entry-title">${title}</h1><p class="td-post-sub-title">After ten years of dispute the rusty landmark stays where it is</p><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/ana">Ana Silva</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2025-03-04T18:30:00+00:00">March 4, 2025</time></span><div class="td-post-comments"><a href="#c">0</a></div><div class="td-post-views"><span>812</span></div></div></header></div><div class="td-post-sharing"><a>Facebook</a><a>Twitter</a><a>WhatsApp</a></div><div class="td-post-content"><div class="td-post-featured-image"><figure>${img()}<figcaption class="wp-caption-text">The crane in winter</figcaption></figure></div>${paragraphs}</div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a href="/t">crane</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-block-span6"><div class="td-post-next-prev-content"><span>Previous article</span><a href="/p">${teaser(0)}</a></div></div></div><div class="author-box-wrap"><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/ana">Ana Silva</a></span></div><div class="td-author-description">Ana has lived by the sea since she was nine.</div></div></div></footer></article><div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a>RELATED ARTICLES</a><a>MORE FROM AUTHOR</a></h4><div class="td_module_related_posts"><h3 class="entry-title td-module-title"><a href="/b">${teaser(1)}</a></h3></div></div></div><div class="td-ss-main-sidebar"><aside class="td_block_template_1 widget"><h4>Most Popular</h4><div class="td_module_6"><h3 class="entry-title"><a href="/d">${teaser(3)}</a></h3><span class="td-post-date"><time datetime="2025-03-27T09:00:00+00:00">March 27, 2025</time></span></div></aside></div></div></body></html>`,
    headline: title,
    kicker: 'News',
    dek: 'After ten years of dispute the rusty landmark stays where it is',
    authors: ['Ana Silva'],
    published,
    image,
    section: 'News'
  },
  {
    name: 'Jannah',
    html: `${head()}<body class="tie-skin"><header id="theme-header"><div class="logo"><a href="/">Quay Notes</a></div><nav id="main-nav"><ul><li><a href="/">Home</a></li></ul></nav><div class="breaking"><span class="breaking-title-text">Breaking News</span><ul class="breaking-news"><li class="news-item"><a href="/a">${teaser(0)}</a></li></ul></div></header><div id="content" class="site-content"><div class="main-content"><article id="the-post"><header class="entry-header-outer"><nav id="breadcrumb"><a href="/">Home</a><em>/</em><a href="/c">Harbour</a><em>/</em><span class="current">${title}</span></nav><div class="entry-header"><span class="post-cat-wrap"><a class="post-cat" href="/c">Harbour</a></span><h1 class="post-title entry-title">${title}</h1><h2 class="entry-sub-title">After ten years of dispute the rusty landmark stays where it is</h2><div class="single-post-meta post-meta"><span class="author-meta single-author with-avatars"><span class="meta-item meta-author-wrapper"><span class="meta-author-avatar"><a href="/author/ana"><img class="avatar" src="/g.png" width="140"></a></span><span class="meta-author"><a href="/author/ana" class="author-name" title="Ana Silva">Ana Silva</a></span><a href="mailto:ana@example.com" class="author-email-link"><span class="screen-reader-text">Send an email</span></a></span></span><span class="date meta-item">March 4, 2025</span><span class="meta-item last-updated">Last Updated: March 6, 2025</span><div class="tie-alignright"><span class="meta-comment">0</span><span class="meta-views">341</span><span class="meta-reading-time">2 minutes read</span></div></div></div></header><div class="featured-area"><figure class="single-featured-image">${img()}</figure></div><div class="entry-content entry">${paragraphs}</div><div class="post-bottom-meta"><span class="post-bottom-meta-title">Tags</span> <a href="/t">crane</a></div><div class="share-buttons"><a>Facebook</a><a>X</a><a>Print</a></div></article><div id="related-posts"><h3>Related Articles</h3><div class="related-item"><h3 class="post-title"><a href="/b">${teaser(1)}</a></h3><div class="post-meta"><span class="date">March 25, 2025</span></div></div></div></div></div></body></html>`,
    headline: title,
    kicker: 'Harbour',
    dek: 'After ten years of dispute the rusty landmark stays where it is',
    authors: ['Ana Silva'],
    published: '2025-03-04',
    modified: '2025-03-06',
    image
  },
  {
    name: 'Soledad',
    html: `${head()}<body><header id="header"><div id="logo"><a href="/">Quay Notes</a></div></header><div class="container container-single"><div id="main"><div class="theiaStickySidebar"><article class="post"><div class="header-standard header-classic single-header"><div class="penci-standard-cat"><span class="cat"><a class="penci-cat-name" href="/c" rel="category tag">Harbour</a></span></div><h1 class="post-title single-post-title entry-title">${title}</h1><div class="post-box-meta-single"><span class="author-post byline"><span class="author vcard">written by <a class="author-url url fn n" href="/author/ana">Ana Silva</a></span></span><span><time class="entry-date published" datetime="2025-03-04T18:30:00+00:00">March 4, 2025</time></span><span class="penci-post-countview-number">210 views</span></div></div><div class="post-image">${img()}</div><div class="post-entry"><div class="inner-post-entry entry-content">${paragraphs}</div></div><div class="tags-share-box"><span class="count-number-like">3</span><span class="post-share-item">FacebookTwitterPinterestEmail</span></div><div class="post-author"><div class="author-img"><img src="/g.png" width="100"></div><div class="author-content"><h5><a href="/author/ana" rel="author">Ana Silva</a></h5><p>Ana has lived by the sea since she was nine.</p></div></div><div class="post-pagination"><div class="prev-post"><span>previous post</span><h5><a href="/p">${teaser(0)}</a></h5></div></div><div class="post-related"><h4 class="post-box-title">You may also like</h4><div class="item-related"><h3><a href="/b">${teaser(1)}</a></h3><span class="date"><time datetime="2025-03-25T08:00:00+00:00">March 25, 2025</time></span></div></div></article></div></div></div></body></html>`,
    headline: title,
    kicker: 'Harbour',
    authors: ['Ana Silva'],
    published,
    image
  },
  {
    name: 'Kadence with Yoast graph',
    html: `${head(
      ld({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Article',
            '@id': '/#article',
            isPartOf: {'@id': '/#page'},
            author: {name: 'Ana Silva', '@id': '/#/schema/person/77'},
            headline: title,
            datePublished: published,
            dateModified: modified,
            articleSection: ['Harbour'],
            publisher: {'@id': '/#org'},
            thumbnailUrl: image
          },
          {'@type': 'WebPage', '@id': '/#page', name: `${title} - Quay Notes`, datePublished: published},
          {'@type': 'Organization', '@id': '/#org', name: 'Quay Notes'},
          {'@type': 'Person', '@id': '/#/schema/person/77', name: 'Ana Silva', url: 'https://example.com/author/ana'}
        ]
      }) +
        '<meta name="author" content="Ana Silva"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Silva">'
    )}<body><header id="masthead"><a class="brand" href="/"><p class="site-title">Quay Notes</p></a></header><section class="entry-hero post-hero-section"><header class="entry-header post-title"><div class="entry-taxonomies"><span class="category-links term-links"><a href="/c" rel="tag">Harbour</a></span></div><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-by"><span class="meta-label">By</span><span class="author vcard"><a class="url fn n" href="/author/ana">Ana Silva</a></span></span><span class="posted-on">${time}</span><span class="updated-on">${updated}</span></div></header></section><div class="content-container"><div id="primary"><article class="entry content-bg single-entry"><div class="entry-content-wrap"><div class="entry-content single-content">${paragraphs}</div></div></article><div class="entry-related"><h2 class="entry-related-title">Similar Posts</h2><div class="entry-related-carousel"><article class="entry loop-entry"><h3 class="entry-title"><a href="/a">${teaser(0)}</a></h3><div class="entry-meta"><span class="posted-by">By <a>Bo Lind</a></span><time datetime="2025-04-02T09:00:00+00:00">April 2, 2025</time></div><div class="entry-summary"><p>The summer boats leave half an hour earlier, and the last one waits for the train from the capital.</p></div></article></div></div></div></div></body></html>`,
    headline: title,
    kicker: 'Harbour',
    authors: ['Ana Silva'],
    published,
    modified,
    section: 'Harbour',
    image
  },
  {
    name: 'AMP plugin, legacy template',
    html: `<!doctype html><html amp lang="en"><head><title>${title} - Quay Notes</title>${ld({'@type': 'BlogPosting', headline: title, datePublished: published, dateModified: modified, author: {'@type': 'Person', name: 'Ana Silva'}, publisher: {'@type': 'Organization', name: 'Quay Notes'}})}</head><body><header id="top" class="amp-wp-header"><div><a href="/"><span class="amp-site-title">Quay Notes</span></a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${title}</h1><div class="amp-wp-meta amp-wp-byline"><amp-img src="/g.png" width="24" height="24"></amp-img><span class="amp-wp-author author vcard">Ana Silva</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2025-03-04T18:30:00+00:00">3 weeks ago</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="${image}" width="1200" height="675" layout="intrinsic"></amp-img></figure><div class="amp-wp-article-content">${paragraphs}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c" rel="category tag">Harbour</a></div><div class="amp-wp-meta amp-wp-comments-link"><a href="#respond">Leave a Comment</a></div></footer></article><footer class="amp-wp-footer"><div><h2>Quay Notes</h2><a href="#top" class="back-to-top">Back to top</a></div></footer></body></html>`,
    headline: title,
    authors: ['Ana Silva'],
    published,
    modified,
    image
  }
]

testSystems(systems)
