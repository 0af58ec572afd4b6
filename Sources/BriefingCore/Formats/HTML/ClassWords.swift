/// What the words of class names, ids and roles say an element is for.
///
/// `class="relatedPosts sidebar-left"` has the words `related posts sidebar left`. Words, not parts of words: `header` says
/// nothing of `shareholder`. Source of the words: class names in common use by publishing systems.
enum ClassWords {
  /// The traits of a class, an id or a role. Linear.
  static func traits(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Markup.Traits {
    var traits: Markup.Traits = []
    var word: UInt64 = 0
    var length = 0
    var before: UInt64 = 0
    var wasSmall = false
    func end() {
      guard length > 1 else {
        if length > 0 { before = word }
        return
      }
      if let found = words[word] { traits.formUnion(found) }
      if let found = words[pair(before, word)] { traits.formUnion(found) }
      before = word
    }
    for index in range {
      let byte = bytes[index]
      let isUpper = byte &- 0x41 < 26
      let isLetter = (byte | 0x20) &- 0x61 < 26
      if !isLetter || (isUpper && wasSmall) {
        end()
        (word, length) = (0, 0)
        if byte <= 0x20 { before = 0 }
      }
      if isLetter {
        word = LetterHash.mixed(word, UInt64(byte | 0x20))
        length += 1
      }
      wasSmall = isLetter && !isUpper
    }
    end()
    return traits
  }

  private static func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { (a &* 0x9E37_79B9_7F4A_7C15) ^ b &+ 1 }

  private enum LetterHash {
    static func mixed(_ hash: UInt64, _ letter: UInt64) -> UInt64 { (hash &* 0x0000_0100_0000_01B3) ^ (letter &+ 0x51) }
  }

  /// A word, or two that follow one another (`post-meta`).
  private static let words: [UInt64: Markup.Traits] = {
    var table: [UInt64: Markup.Traits] = [:]
    func hash(_ word: Substring) -> UInt64 { word.utf8.reduce(0) { LetterHash.mixed($0, UInt64($1)) } }
    for (traits, phrases) in lists {
      for phrase in phrases.split(separator: " ") {
        let parts = phrase.split(separator: "-")
        let key = parts.count == 2 ? pair(hash(parts[0]), hash(parts[1])) : hash(phrase)
        table[key, default: []].formUnion(traits)
      }
    }
    return table
  }()

  private static let lists: [(Markup.Traits, String)] = [
    (
      .body,
      """
      articlebody article-body article-content article-text articletext articlecontent entry-content entrycontent post-content \
      postcontent post-body postbody post-text story-body storybody story-content storytext story-text body-content content-body \
      body-text bodytext body-copy main-text news-text newstext news-content single-content artikel-text article-copy \
      articlecopy article-main blog-content richtext rich-text instapaper-body paywall-content content-text text-content \
      itemfulltext e-content article-inner page-text article-paragraphs
      """
    ),
    (.article, "article post story hentry entry artikel articolo articulo news-item blogpost single"),
    (
      .comments,
      """
      comment comments commentlist comment-list commentarea commentform respond disqus livefyre fbcomments fb-comments \
      discussion replies reply kommentare commentaires comentarios conversation viafoura coral reacties
      """
    ),
    (
      .related,
      """
      related relateds relatedposts relatedarticles relatedlinks relatedcontent related-posts recommended recommendation \
      recommendations recommends recirc recirculation trending popular mostpopular mostread most-read most-popular outbrain \
      taboola teaser teasers readmore read-more more-from more-stories morestories also-read seealso see-also readnext read-next \
      upnext up-next next-article nextarticle next-post previous-post jp-relatedposts yarpp similar latest latest-news \
      zergnet revcontent linklist carousel river headlines playlist otherstories other-stories promoted nextprev \
      more-news recent-posts recentposts alsoread suggested related-news gelieerd verwandte crosslinks inline-related
      """
    ),
    (
      .sharing,
      """
      share shares sharing sharebar sharedaddy sharetools sharebuttons share-buttons social socials socialmedia social-media \
      addthis addtoany follow followus follow-us shareaholic socialshare ssba like-button reactions
      """
    ),
    (
      .navigation,
      """
      nav navi navbar navigation menu submenu mainmenu breadcrumb breadcrumbs crumbs pagination pager paging pagenav skip-link \
      skiplink skip toolbar topbar masthead site-header siteheader global-header page-header-nav topnav subnav offcanvas \
      hamburger search searchform search-form searchbox ticker toc contents-menu sitenav language-switcher tabs
      """
    ),
    (.foot, "footer foot colophon copyright copyrights legal sitefooter page-footer site-footer disclaimer"),
    (
      .side,
      "sidebar aside side rail rightrail right-rail right-col rightcol leftcol left-col secondary widget widgets sidecol"
    ),
    (
      .advertisement,
      """
      ad ads adv advert adverts advertisement advertisements advertising adsense adslot ad-slot adunit dfp gpt adbox \
      ad-container sponsor sponsored sponsors promo promos promotion promobox commercial affiliate banner adwrapper
      """
    ),
    (
      .appeal,
      """
      newsletter newsletters signup sign-up signin sign-in subscribe subscription subscriptions login register registration \
      modal popup lightbox overlay donate donation donations membership \
      optin mailchimp mc-embed nl-signup cta callout-subscribe notice-bar alertbar app-promo
      """
    ),
    (
      .about,
      """
      postmeta post-meta entry-meta entrymeta article-meta articlemeta meta article-info articleinfo info-line story-meta \
      post-info tags taglist tag-list post-tags article-tags tagcloud topics keywords categories cat-links \
      post-categories author-bio authorbio author-box authorbox about-author author-info authorinfo bio post-footer \
      entry-footer article-footer articlefooter rating ratings stars views print correction-form kicker eyebrow
      """
    ),
    (
      .byline,
      "byline bylines author authors author-name authorname contributor contributors vcard writer credits-author story-byline"
    ),
    (
      .date,
      "dateline date datetime timestamp time pubdate publishdate published published-date post-date postdate entry-date updated"
    ),
    (
      .caption,
      """
      caption captions figcaption credit credits photocredit photo-credit image-credit imagecredit wp-caption-text \
      image-caption photo-caption caption-text gallery slideshow galleria slider imagecaption media-caption
      """
    ),
    (
      .hidden,
      """
      hidden hide sr-only screen-reader screen-reader-text visuallyhidden visually-hidden invisible display-none \
      element-invisible offscreen noprint accessibility a11y d-none is-hidden
      """
    ),
    (
      .consent,
      "cookie cookies consent gdpr ccpa cookiebar cookiebanner cookienotice onetrust cookielaw cookielawinfo cli-modal privacy-overview "
        + "cc-window cookie-notice truste didomi usercentrics"
    ),
    (.paywall, "paywall"),
    (.embedded, "twitter-tweet instagram-media fb-post tweet embed-tweet"),
  ]
}
