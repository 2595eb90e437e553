import type {Language} from './language.js'

export const en: Language = {
  tag: 'en',
  months: [
    ['january', 'jan'], ['february', 'feb', 'febr'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
    ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec']
  ],
  weekdays: [
    ['monday', 'mon'], ['tuesday', 'tues', 'tue'], ['wednesday', 'wed', 'weds'], ['thursday', 'thurs', 'thur', 'thu'], ['friday', 'fri'], ['saturday', 'sat'],
    ['sunday', 'sun']
  ],
  dayFirst: false,
  by: [
    'by', 'written by', 'words by', 'story by', 'text by', 'article by', 'report by', 'reported by', 'posted by', 'submitted by', 'all posts by', 'view all posts by', 'published by', 'text and photos by', 'text & photos by', 'story and photos by', 'words and pictures by', 'author', 'authors', 'author(s)', 'the author',
    'byline', 'story', 'words', 'text', 'writer', 'a report by', 'an essay by', 'opinion by', 'analysis by', 'review by', 'column by', 'commentary by', 'interview by',
    'as told to', 'compiled by', 'guest post by', 'a guest post by', 'a post by', 'post by', 'essay by', 'recipe by', 'feature by', 'contributed by', 'created by', 'from'
  ],
  and: ['and', '&', 'with', 'and also'],
  in: ['in', 'at', 'from', 'reporting from', 'based in'],
  contributions: {
    editing: ['edited by', 'editing by', 'editor', 'copy edited by', 'copy editing by', 'subedited by', 'additional editing by', 'produced by', 'production by'],
    reporting: [
      'reporting by', 'additional reporting by', 'with reporting by', 'with additional reporting by', 'reporting contributed by', 'contributed reporting', 'contributed to this report',
      'contributed to this story', 'contributed to this article', 'with contributions from', 'with contribution from', 'contributions from', 'contributions by', 'with inputs from', 'with input from', 'with inputs by', 'inputs from'
    ],
    writing: ['written by', 'writing by', 'words by', 'additional writing by', 'text by'],
    photography: [
      'photographs by', 'photograph by', 'photography by', 'photos by', 'photo by', 'pictures by', 'picture by', 'images by', 'image by', 'photographer', 'photo editor', 'visuals by', 'photography', 'photos', 'photographs', 'pictures'
    ],
    illustration: ['illustrations by', 'illustration by', 'illustrated by', 'art by', 'artwork by', 'drawings by', 'cartoon by', 'animation by'],
    translation: ['translated by', 'translation by', 'translator', 'translated from', 'adapted by'],
    video: ['video by', 'videos by', 'filmed by', 'video produced by', 'footage by', 'video editing by'],
    graphics: ['graphics by', 'graphic by', 'infographic by', 'data visualization by', 'data visualisation by', 'charts by', 'maps by', 'design by', 'designed by'],
    research: ['research by', 'researched by', 'additional research by', 'fact-checked by', 'fact checked by', 'medically reviewed by', 'reviewed by', 'tested by', 'data analysis by'],
    update: ['updated by', 'last updated by', 'modified by'],
    source: ['source', 'sources', 'via', 'agencies', 'with agencies', 'with wires', 'with agency inputs', 'courtesy of', 'originally published by', 'first published in']
  },
  roles: [
    'reporter', 'senior reporter', 'staff reporter', 'investigative reporter', 'chief reporter', 'correspondent', 'senior correspondent', 'special correspondent', 'foreign correspondent',
    'political correspondent', 'chief political correspondent', 'bureau chief', 'editor', 'editor-in-chief', 'editor in chief', 'managing editor', 'executive editor', 'deputy editor',
    'associate editor', 'assistant editor', 'senior editor', 'contributing editor', 'news editor', 'political editor', 'business editor', 'economics editor', 'sports editor', 'city editor',
    'digital editor', 'opinion editor', 'columnist', 'contributor', 'contributing writer', 'staff writer', 'senior writer', 'writer', 'guest writer', 'freelance writer', 'freelancer',
    'freelance journalist', 'journalist', 'critic', 'chief critic', 'analyst', 'commentator', 'photographer', 'photojournalist', 'producer', 'presenter', 'anchor', 'blogger', 'intern',
    'author', 'researcher', 'senior fellow', 'professor', 'lecturer', 'publisher', 'founder', 'co-founder', 'chief executive', 'ceo', 'sub-editor', 'copy editor', 'stringer', 'trainee'
  ],
  desks: [
    'monitoring desk', 'web desk', 'news desk', 'newsdesk', 'sports desk', 'business desk', 'city desk', 'foreign desk', 'international desk', 'national desk', 'digital desk', 'online desk',
    'entertainment desk', 'lifestyle desk', 'tech desk', 'editorial desk', 'desk', 'bureau', 'news bureau', 'news service', 'newsroom', 'staff', 'staff report', 'staff reports', 'staff reporter',
    'staff reporters', 'staff writer', 'staff writers', 'our staff', 'our reporter', 'our correspondent', 'our correspondents', 'our special correspondent', 'our own correspondent',
    'special correspondent', 'correspondent', 'editorial', 'editorial board', 'the editorial board', 'editorial team', 'editorial staff', 'editors', 'the editors', 'editor', 'editorial office',
    'news team', 'web team', 'digital team', 'team', 'agencies', 'agency', 'news agencies', 'wire', 'wires', 'wire reports', 'wire services', 'wire service', 'admin', 'administrator',
    'webmaster', 'guest author', 'guest contributor', 'guest writer', 'press release', 'letters', 'readers', 'community', 'anonymous', 'online', 'redaction'
  ],
  published: [
    'published', 'published on', 'published at', 'first published', 'first published on', 'originally published', 'originally published on', 'posted', 'posted on', 'posted at', 'posted in',
    'date published', 'publication date', 'publish date', 'published date', 'date posted', 'post date', 'release date', 'released', 'released on', 'issued', 'issued on', 'created', 'created on',
    'uploaded', 'uploaded on', 'submitted', 'submitted on', 'filed', 'filed on', 'pub date', 'published online', 'added', 'added on', 'date of publication', 'written on', 'wrote on'
  ],
  modified: [
    'updated', 'updated on', 'updated at', 'last updated', 'last updated on', 'last updated at', 'last update', 'update', 'modified', 'modified on', 'last modified', 'last modified on', 'date modified',
    'revised', 'revised on', 'last revised', 'edited', 'edited on', 'last edited', 'last edited on', 'amended', 'corrected', 'corrected on', 'reviewed', 'last reviewed', 'reviewed on',
    'date updated', 'last changed', 'current as of', 'as of', 'last reviewed on', 'refreshed'
  ],
  relativeDays: {today: 0, tonight: 0, 'this morning': 0, 'this afternoon': 0, 'this evening': 0, yesterday: -1, 'last night': -1, 'the day before yesterday': -2},
  ago: {
    before: ['about', 'over', 'almost', 'around', 'more than'],
    after: ['ago', 'earlier'],
    units: {
      minute: ['minute', 'minutes', 'min', 'mins', 'm'], hour: ['hour', 'hours', 'hr', 'hrs', 'h'], day: ['day', 'days', 'd'], week: ['week', 'weeks', 'wk', 'wks', 'w'],
      month: ['month', 'months', 'mo', 'mos'], year: ['year', 'years', 'yr', 'yrs', 'y']
    }
  },
  readingTime: [
    'min read', 'mins read', 'minute read', 'minutes read', 'min. read', 'minutes to read', 'minute to read', 'min reading', 'reading time', 'read time', 'estimated reading time', 'time to read',
    'minutes reading time', 'min listen', 'minute listen', 'min watch', 'minute watch', 'words'
  ],
  related: [
    'read:', 'read |', 'more:', 'more |', 'more videos', 'more video', 'related videos', 'related video', 'for further reading', 'read more', 'read also', 'also read', 'read next', 'read on', 'see also', 'see more', 'more on', 'more on this', 'more on this story', 'more on this topic', 'more from', 'more stories', 'more news',
    'more coverage', 'more like this', 'related', 'related articles', 'related article', 'related stories', 'related story', 'related news', 'related posts', 'related post', 'related content',
    'related topics', 'related links', 'related coverage', 'related reading', 'further reading', 'recommended', 'recommended for you', 'recommended reading', 'recommended stories', 'suggested reading',
    'you may also like', 'you might also like', 'you may like', 'you might like', 'you might also be interested in', 'you may also be interested in', 'you may be interested in', 'also on',
    'in case you missed it', 'icymi', "don't miss", 'must read', 'must reads', 'most read', 'most popular', 'most viewed', 'most shared', 'most commented', 'trending', 'trending now', 'popular',
    'popular posts', 'popular stories', 'top stories', 'top news', 'latest', 'latest news', 'latest stories', 'latest posts', "editor's picks", "editors' picks", "editor's choice", 'what to read next',
    'up next', 'next article', 'previous article', 'next story', 'previous story', 'next post', 'previous post', 'watch', 'watch more', 'watch now', 'watch also', 'listen', 'listen now', 'explore more',
    'keep reading', 'continue reading', 'learn more', 'read the full story', 'read the full article', 'read full article', 'read full story', 'full story', 'full coverage', 'from our partners',
    'from the archive', 'from around the web', 'around the web', 'sponsored content', 'elsewhere', 'discover more', 'next up', 'other stories', 'other news', 'similar articles', 'similar stories'
  ],
  newsletter: [
    'newsletter', 'newsletters', 'our newsletter', 'sign up', 'sign up for', 'sign up to', 'sign up here', 'sign up now', 'signup', 'sign up for our newsletter', 'sign up to our newsletter',
    'sign up for free', 'subscribe to our newsletter', 'subscribe to the newsletter', 'subscribe to our', 'join our newsletter', 'get our newsletter', 'get the newsletter', 'get the latest',
    'get the best of', 'get breaking news', 'stay informed', 'stay up to date', 'stay up-to-date', 'stay in the know', 'stay connected', 'stay tuned', 'keep up to date', 'never miss a story',
    'never miss', 'in your inbox', 'to your inbox', 'delivered to your inbox', 'straight to your inbox', 'enter your email', 'enter your email address', 'your email address', 'email address',
    'daily newsletter', 'weekly newsletter', 'morning briefing', 'by signing up', 'by subscribing', 'thank you for subscribing', 'thanks for signing up', 'join our mailing list', 'mailing list', 'you are receiving this email because', 'you received this email because', "you're receiving this email because",
    'get daily', 'join our channel', 'join our whatsapp channel', 'join our telegram channel', 'follow our channel', 'download our app', 'download the app', 'get the app'
  ],
  chrome: [
    'permalink', 'view in browser', 'view in your browser', 'view this email in your browser', 'unsubscribe',
    'share', 'share this', 'share this article', 'share this story', 'share this post', 'share article', 'share on facebook', 'share on twitter', 'share on x', 'share on linkedin', 'share on whatsapp',
    'share via email', 'share by email', 'share full article', 'share with friends', 'sharing', 'tweet', 'tweet this', 'pin', 'pin it', 'post', 'print', 'print this', 'print this article', 'print page',
    'email', 'email this', 'email this article', 'e-mail', 'send', 'copy link', 'copy url', 'link copied', 'copied', 'save', 'save article', 'save this', 'save for later', 'saved', 'bookmark',
    'bookmark this', 'listen to this article', 'listen to article', 'listen to this story', 'play', 'pause', 'mute', 'unmute', 'facebook', 'twitter', 'whatsapp', 'linkedin', 'telegram', 'reddit',
    'instagram', 'youtube', 'pinterest', 'messenger', 'flipboard', 'threads', 'bluesky', 'mastodon', 'rss', 'sign in', 'signin', 'sign out', 'sign up', 'log in', 'login', 'log out', 'logout',
    'register', 'my account', 'account', 'subscribe', 'subscribe now', 'subscribe today', 'subscription', 'subscriptions', 'become a member', 'join', 'join now', 'donate', 'donate now', 'support us',
    'skip to content', 'skip to main content', 'skip to navigation', 'skip advertisement', 'skip ad', 'skip', 'menu', 'main menu', 'navigation', 'toggle navigation', 'toggle menu', 'open menu',
    'close menu', 'search', 'search for', 'search this site', 'close', 'open', 'home', 'homepage', 'back', 'go back', 'back to top', 'back to home', 'top', 'return to top', 'scroll to top',
    'next', 'previous', 'prev', 'previous page', 'next page', 'more', 'show more', 'show less', 'load more', 'view more', 'view all', 'see all', 'see more', 'expand', 'collapse', 'read less',
    'click here', 'follow', 'follow us', 'following', 'follow us on', 'follow author', 'unfollow', 'like', 'like this', 'likes', 'likes this', 'dislike', 'reply', 'report', 'report an error',
    'report a typo', 'report this', 'contact', 'contact us', 'about', 'about us', 'help', 'faq', 'support', 'feedback', 'give feedback', 'send feedback', 'privacy policy', 'privacy', 'terms of use',
    'terms of service', 'terms and conditions', 'terms', 'cookie policy', 'cookies', 'cookie settings', 'all rights reserved', 'copyright', 'sitemap', 'site map', 'careers', 'jobs', 'advertise',
    'advertise with us', 'accessibility', 'loading', 'loading...', 'please wait', 'enlarge', 'enlarge image', 'view image', 'view gallery', 'view slideshow', 'view comments', 'view profile',
    'full screen', 'fullscreen', 'open in app', 'open image in new window', 'opens in new window', 'tags', 'tagged', 'topics', 'filed under', 'categories', 'category', 'posted in', 'breaking news',
    'live', 'video', 'videos', 'photos', 'gallery', 'podcast', 'podcasts', 'gift this article', 'gift article', 'give this article', 'add to favorites', 'add as preferred source',
    'font size', 'text size', 'increase font size', 'decrease font size', 'dark mode', 'light mode', 'change language', 'select language', 'english', 'yes', 'no', 'ok', 'cancel', 'submit', 'apply',
    'republish', 'republish this article', 'reprints', 'request reprint', 'download', 'download pdf', 'cite', 'was this article helpful?', 'was this helpful?', 'page not found'
  ],
  advertisement: [
    'advertisement', 'advertisements', 'advert', 'ad', 'ads', 'advertising', 'sponsored', 'sponsored content', 'sponsored by', 'sponsor', 'promoted', 'promoted content', 'promotion', 'paid content',
    'paid post', 'partner content', 'in partnership with', 'presented by', 'advertorial', 'affiliate link', 'affiliate links', 'article continues below', 'article continues after ad', 'article continues below this ad', 'article continues after this ad', 'story continues below this ad',
    'article continues below advertisement', 'story continues below', 'story continues below advertisement', 'story continues after ad', 'continue reading below', 'scroll to continue',
    'advertisement - scroll to continue', 'continue below', 'scroll down to continue reading', 'this ad will close', 'remove ads', 'ad feedback', 'report this ad', 'why this ad?', 'adchoices'
  ],
  consent: [
    'cookie', 'cookies', 'we use cookies', 'this site uses cookies', 'this website uses cookies', 'uses cookies', 'cookie policy', 'cookie settings', 'cookie preferences', 'manage cookies',
    'manage preferences', 'manage consent', 'accept', 'accept all', 'accept cookies', 'accept all cookies', 'reject all', 'decline', 'i agree', 'agree', 'got it', 'your privacy', 'we value your privacy',
    'privacy settings', 'privacy preferences', 'your privacy choices', 'do not sell my personal information', 'consent', 'our partners', 'legitimate interest', 'gdpr', 'ccpa',
    'by continuing to use', 'by using this site', 'necessary cookies', 'strictly necessary', 'to view this content', 'allow cookies'
  ],
  comments: [
    'comments closed', 'comments are now closed', 'this thread is closed', 'comments', 'comment', 'leave a reply', 'leave a comment', 'post a comment', 'add a comment', 'write a comment', 'add comment', 'post comment', 'join the conversation', 'join the discussion',
    'join the debate', 'start the conversation', 'have your say', 'what do you think?', 'what do you think', 'discussion', 'responses', 'replies', 'reader comments', 'view comments', 'show comments',
    'read comments', 'no comments', 'no comments yet', 'be the first to comment', 'comments are closed', 'commenting is closed', 'comment on this story', 'comment on this article', 'tell us what you think',
    'letters to the editor', 'thoughts on', 'cancel reply', 'your email address will not be published', 'recent comments', 'log in to comment', 'sign in to comment', 'login to comment'
  ],
  corrections: [
    'correction', 'corrections', 'correction and clarification', 'clarification', 'clarifications', 'an earlier version of this article', 'an earlier version of this story',
    'an earlier version of this report', 'a previous version of this article', 'a previous version of this story', 'this article was amended', 'this article has been amended', 'this article was corrected',
    'this article has been corrected', 'this article has been updated', 'this story has been updated', 'this story has been corrected', 'this story was updated', 'this post has been updated',
    'this article was updated', "editor's note", 'editors note', "editors' note", 'note to readers', 'update', 'updated'
  ],
  photo: [
    'photo', 'photos', 'photograph', 'photographs', 'photo by', 'photograph by', 'photo credit', 'photo courtesy', 'photo courtesy of', 'photographer', 'picture', 'pictures', 'picture credit',
    'image', 'images', 'image by', 'image credit', 'image credits', 'image source', 'image courtesy of', 'credit', 'credits', 'file photo', 'file picture', 'file image', 'handout', 'courtesy',
    'courtesy of', 'illustration', 'illustration by', 'representational image', 'representative image', 'stock photo', 'screenshot', 'screengrab', 'screen grab', 'via', 'source', '©', '(c)', 'copyright'
  ],
  paywall: [
    'subscribe to continue reading', 'subscribe to read', 'subscribe to read more', 'subscribe to unlock', 'subscribe to keep reading', 'to continue reading', 'to read the full story',
    'to read the full article', 'to read this article', 'to keep reading', 'continue reading with', 'already a subscriber', 'already a subscriber?', 'already have an account', 'already have an account?',
    'already a member?', 'not a subscriber?', 'this article is for subscribers', 'this article is for subscribers only', 'this content is for subscribers', 'subscribers only', 'subscriber only',
    'subscriber-only', 'for subscribers', 'exclusive to subscribers', 'members only', 'premium content', 'premium article', 'become a subscriber', 'start your free trial', 'free trial',
    'unlock this article', 'unlock this story', 'get unlimited access', 'unlimited access', 'unlimited digital access', 'register to continue', 'register to read', 'register for free',
    'create a free account', 'create an account to read', 'log in to continue', 'log in to read', 'sign in to continue', 'sign in to read', 'you have reached your limit', 'free articles left',
    'articles remaining', 'cancel anytime', 'cancel any time', 'choose your plan', 'see subscription options', 'view subscription options', 'join to read', 'this story is available exclusively to'
  ],
  authorNote: [
    'about the author', 'about the authors', 'about the writer', 'the author is', 'the writer is', 'the author', 'the writer', 'the authors are', 'the columnist is', 'written by', 'author bio',
    'contact the author', 'follow the author', 'more from this author', 'more by', 'more by this author', 'view all posts by', 'all posts by', 'views expressed', 'the views expressed',
    'the opinions expressed', 'opinions expressed', 'this is an opinion', 'he can be reached at', 'she can be reached at', 'can be reached at', 'he tweets', 'she tweets', 'tweets at',
    'follow him on', 'follow her on', 'follow them on'
  ],
  keyPoints: [
    'key points', 'key takeaways', 'key findings', 'key facts', 'key highlights', 'takeaways', 'highlights', 'in brief', 'in short', 'in summary', 'summary', 'at a glance', 'the gist', 'the bottom line',
    "what's new", 'what to know', 'what you need to know', 'what we know', 'need to know', 'things to know', 'quick read', 'tl;dr', 'tldr', 'the essentials', 'story highlights', 'article summary',
    'why it matters', 'in this article', 'ai summary', 'fast facts', 'quick summary', 'main points'
  ],
  stopWords: ['the', 'of', 'and', 'to', 'in', 'that', 'is', 'for', 'with', 'was', 'on', 'as', 'are', 'by', 'this', 'it', 'from', 'be', 'have', 'has', 'not', 'which', 'will', 'been', 'their'],
  dates: {
    fillers: ['of', 'the', 'on', 'date', 'day', 'dated', 'in'],
    at: ['at', 'time', 'from'],
    am: ['am', 'a.m', 'a. m'],
    pm: ['pm', 'p.m', 'p. m'],
    ordinals: ['st', 'nd', 'rd', 'th'],
    units: {hour: ['h', 'hrs', 'hr', 'hours', "o'clock"], minute: ['m', 'min', 'mins'], second: ['s', 'sec']},
    eras: {ad: 0, 'b.e': -543},
    one: ['a', 'an', 'one'],
    now: ['just now', 'moments ago', 'a moment ago', 'seconds ago', 'a few seconds ago', 'now'],
    yearFirst: false
  }
}
