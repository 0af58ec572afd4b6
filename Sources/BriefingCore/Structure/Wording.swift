/// The words that pages put around articles. Letters and digits count, case and marks do not; `|` divides.
enum Wording {
  /// The whole line is this.
  static let whole: [(Signs, String)] = [
    (
      .menu,
      """
      home|menu|search|news|world|politics|business|sports|sport|health|science|tech|technology|entertainment|opinion|opinions
      video|videos|photos|weather|travel|style|lifestyle|culture|money|economy|markets|tv|radio|podcasts|podcast|live|watch live
      more|close|sections|about|about us|contact|contact us|careers|jobs|help|faq|feedback|rss|rss feed|rss feeds|sitemap|site map
      sign in|sign up|log in|login|log out|logout|register|subscribe|my account|account|newsletter|newsletters|archives|archive
      facebook|twitter|instagram|youtube|pinterest|linkedin|reddit|whatsapp|google|flipboard|tumblr|telegram|email|e mail|print|share|shares
      tweet|pin it|pocket|mix|save|copy link|follow|follow us|like|stumbleupon|digg|messenger|skype|snapchat|tiktok|vk|line|viber|pin
      back to top|skip to content|skip to main content|skip to navigation|toggle navigation|open menu|next|previous|prev|back|top
      continue|read more|learn more|see more|view all|see all|show more|load more|view more|click here|submit|send|cancel|ok|yes|no|edition
      advertise|advertise with us|advertising|media kit|press releases|classifieds|obituaries|real estate|shop|store|forums|forum|community
      play|play now|replay|image|images|photo gallery|gallery|back to gallery|expand|hide|hide caption|toggle caption|enlarge|loading|x|on|off|new|all
      listen|font size|text size|a|order reprints|print article|get short url|share this|share this article|share on facebook|share on twitter
      startseite|suche|suchen|anmelden|abmelden|mehr|teilen|drucken|merken|impressum|kontakt|datenschutz|agb|kommentieren|abo|accueil
      recherche|connexion|contactez nous|partager|imprimer|mentions legales|inicio|buscar|contacto|compartir|imprimir|aviso legal|cerca
      condividi|stampa|contatti|chi siamo|registrati|accedi|início|contato|compartilhar|assine|zoeken|contact opnemen|delen|главная|поиск
      поделиться|контакты|о нас|войти|首页|搜索|登录|注册|分享|ホーム|検索|ログイン|シェア|홈|검색|로그인|공유|인쇄|목록
      """
    ),
    (
      .comments,
      """
      comments|comment|leave a comment|leave a reply|post a comment|add a comment|join the conversation|join the discussion|view comments
      show comments|comments are closed|comments closed|reply|be the first to comment|no comments|no comments yet|reader comments|discussion
      your comment|write a comment|add comment|leave comment|cancel reply|leave a comment cancel reply|leave a reply cancel reply|log in to reply
      kommentare|kommentar schreiben|diskutieren sie mit|commentaires|réagir|laisser un commentaire|comentarios|deja un comentario
      dejar un comentario|commenti|lascia un commento|lascia un commento annulla risposta|rispondi|comentários|deixe um comentário
      reacties|geef een reactie|plaats een reactie|комментарии|оставить комментарий|评论|发表评论|コメント|コメントを残す|댓글
      """
    ),
    (
      .related,
      """
      related|related articles|related stories|related news|related posts|related content|related topics|related links|related coverage|related video|related videos
      more stories|more news|more from|you may also like|you might also like|you may like|you might like|recommended|recommended for you|recommended to you
      recommended stories|most popular|most read|most viewed|most shared|most commented|trending|trending now|trending news|trending stories|popular|popular posts|popular stories
      top stories|latest|latest news|latest stories|latest posts|recent posts|recent articles|recent comments|editors picks|editor s picks|must read|must reads
      don t miss|dont miss|read next|up next|next up|read also|also read|see also|watch next|what to read next|in case you missed it|on our radar|from the web
      from around the web|around the web|promoted|promoted stories|sponsored stories|sponsored links|sponsored content|paid content|more on this|more on this story|more on this topic
      next article|previous article|next post|previous post|previous story|next story|story timeline|featured|featured stories|our picks|breaking news|headlines
      mehr zum thema|lesen sie auch|das könnte sie auch interessieren|ähnliche artikel|meistgelesen|à lire aussi|lire aussi|sur le même sujet|les plus lus|articles similaires|articles liés
      noticias relacionadas|lo más leído|te puede interesar|más noticias|leggi anche|articoli correlati|potrebbe interessarti|notizie correlate|i più letti|leia também|leia mais|mais lidas|veja também
      notícias relacionadas|lees ook|lees meer|meest gelezen|gerelateerde artikelen|читайте также|по теме|相关新闻|相关阅读|相关文章|推荐阅读|関連記事|人気記事|おすすめ|관련기사|많이 본 뉴스|추천
      """
    ),
    (
      .advertisement,
      """
      advertisement|advert|adverts|ad|ads|sponsored|advertisement continue reading the main story|story continues below|story continues below advertisement|article continues below
      article continues after advertisement|continue reading below|scroll to continue|advertisement scroll to continue reading|promo|promotion|anzeige|werbung|publicité|publicidad|pubblicità
      publicidade|advertentie|реклама|广告|広告|광고|story continues|story continues below video
      """
    ),
    (
      .legal,
      """
      privacy|privacy policy|privacy notice|cookie policy|cookies|cookie settings|terms|terms of use|terms of service|terms and conditions|terms conditions|legal notices|legal|adchoices
      ad choices|ad choice|do not sell my info|do not sell my personal information|your california privacy rights|accessibility|copyright|all rights reserved|user agreement|mobile user agreement
      closed captioning|interest based ads|disclaimer|datenschutzerklärung|nutzungsbedingungen|politique de confidentialité|política de privacidad|privacybeleid|политика конфиденциальности|隐私政策
      """
    ),
    (
      .afterword,
      "tags|tag|topics|filed under|categories|category|sources|about the author|about the writer|author|share this story|share this post|sharing is caring|schlagworte|étiquettes|etiquetas|标签|タグ"
    ),
    (
      .caption,
      "getty images|getty|reuters|associated press|ap photo|afp|shutterstock|caption|image copyright|photo|ap|epa"
    ),
  ]

  /// The line begins with this.
  static let prefix: [(Signs, String)] = [
    (
      .menu,
      """
      follow us|follow us on|follow me|find us on|like us on|click to share|click to email|click to print|share on|share to|share via|share with|skip to|search for|sign in to|log in to|back to|go to|switch to
      tweets by|view full|see all|view all|show all|more in|all in|browse|download our app|download the|get the app|contact the|powered by|you are here|you are at|jump to|opens in|print this|email this
      folgen sie|suivez|síguenos|seguici|siga nos|volg ons
      """
    ),
    (
      .comments,
      """
      leave a comment|leave a reply|post a comment|join the conversation|join the discussion|be the first to comment|comments are closed|your email address will not|save my name email|notify me of
      notify me via|you must be logged in|please log in to|log in to comment|sign in to comment|to comment|view comments|show comments|load comments|this site uses akismet|comments for|show all comments
      lascia un commento|deja un comentario|laisser un commentaire|kommentar|votre adresse|tu dirección de correo
      """
    ),
    (
      .related,
      """
      also on|read more|see more|read also|also read|related|see also|more from|more on|watch|don t miss|recommended|you may also|you might also|you may like|trending|most popular|most read|latest from|up next|next up
      previous post|next post|previous article|next article|more stories|more news|continue reading|click here|check out our|listen to|explore more|keep reading|recent posts|popular posts|editors picks
      lesen sie|lesen sie auch|mehr zum|lire aussi|à lire|lea también|te puede|leggi anche|leia também|leia mais|lees ook|читайте|延伸阅读|関連
      """
    ),
    (
      .appeal,
      """
      subscribe|sign up|get the latest|join our|join us|get our|support our|donate|become a member|already a subscriber|register for|enter your email|want more|like this story|follow us for|stay up to date|get breaking|download the app
      receive our|start your day|never miss|don t have an account|try our|get access to|this article is for subscribers|thanks for signing up|thank you for subscribing|help us|have a news tip|send us|email us
      """
    ),
    (
      .advertisement,
      "advertisement|story continues below|article continues below|article continues after|sponsored by|paid for by|brought to you by|presented by"
    ),
    (
      .legal,
      """
      copyright|all rights reserved|by using this site|by using our|by continuing to|we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|wir verwenden cookies|nous utilisons des cookies|utilizamos cookies
      questo sito utilizza|usamos cookies|to find out more|we and our partners|we have updated our|registered in england|alle rechte|tous droits|todos los derechos|tutti i diritti|todos os direitos
      """
    ),
    (
      .afterword,
      """
      filed under|posted in|tagged|tags|topics|in this article|contributing|additional reporting|reporting by|associated press writers|editing by|first published|originally published|published in|written by|about the author|edited by
      permalink|this article originally|this story originally|this story was|our standards|contact the author|email the author|follow him on|follow her on|related topics|categories|category|share this|sharing is|researched by
      photo credit|image credits|sources
      """
    ),
    (
      .caption,
      "photo|photos|photo by|photo courtesy|image|image by|image via|image credit|image source|image copyright|picture|pictured|credit|caption|file photo|video|photograph|photography by|screenshot|foto|bild|illustration"
    ),
    (
      [.caption, .sure],
      "file photo|image caption|media caption|media playback|image copyright|image credit|image source|photo by|photos by|photo courtesy|photograph by|picture credit|getty images|image 1 of|photo illustration"
    ),
    (
      [.note, .sure],
      """
      this interview has been edited|this interview has been condensed|this interview was edited|this interview was conducted|this conversation has been edited|this transcript has been edited|this article has been edited
      this article has been updated|this article was originally|this article originally appeared|this article first appeared|this article is republished|this article appeared in|this article was first published
      this story was originally|this story originally appeared|this story first appeared|this story has been updated|this story was updated|this story has been corrected|this post was originally|this post originally appeared
      this post has been updated|this post may contain|this piece was originally|this piece originally appeared|this report was first published|the views expressed here|the views expressed in this|views expressed in this|the opinions expressed in this
      opinions expressed in this|opinions expressed by contributors|the views and opinions expressed|this release contains forward looking|this press release contains forward|this news release contains forward|this material may not|materials provided by|the above story is|the above post is|note the above post|this email was sent|you are receiving this
      """
    ),
    (.note, "forward looking statements|journal reference|full story"),
    (.byline, "by|posted by|written by|published by|reported by|story by|words by|von|par|por|di|door|автор"),
    (
      [.stamp, .day],
      "published|updated|posted|last updated|last modified|first published|publié|aktualisiert|veröffentlicht|publicado|actualizado|pubblicato|aggiornato"
    ),
  ]

  /// The line has this somewhere: a word or two.
  static let inside: [(Signs, String)] = [
    (.comments, "comments|replies|responses"),
    (
      .legal,
      "copyright|all rights|rights reserved|privacy policy|cookie policy|cookies policy|use cookies|uses cookies|of cookies|terms of|of service|of use|privacy notice|privacy statement|alle rechte|droits réservés|derechos reservados|diritti riservati|direitos reservados|terms conditions"
    ),
    (
      .appeal,
      "javascript|click here|newsletter|newsletters|unsubscribe|subscribe|your inbox|your email|email address|our app|free trial|subscription"
    ),
    (
      .caption,
      "image copyright|image caption|media caption|media playback|getty images|via getty|ap photo|image getty|reuters photo|file photo|photo courtesy|associated press photo|shutterstock|image credit|photo credit|file photo"
    ),
  ]
}
