import type { Rule } from './kinds.ts';

/** A rule over what a page states of itself. */
export interface StatementRule extends Rule {
  /**
   * Statements, with commas between: `og:` with the type that OpenGraph gives (what is behind a full stop in it aside),
   * `type:` with a type of schema.org that stands for the page, `types:` where more than a few things of that type do,
   * `meta:price` and `meta:published`.
   */
  readonly statements: string;
}

/** What statements speak for. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  {
    id: 'states_news',
    speaks: ['article'],
    points: 2,
    statements:
      'type:NewsArticle, type:Article, type:BlogPosting, type:LiveBlogPosting, type:OpinionNewsArticle, type:AnalysisNewsArticle, type:ReportageNewsArticle, type:BackgroundNewsArticle, type:ReviewNewsArticle, type:AskPublicNewsArticle, type:Report, type:ScholarlyArticle, type:MedicalScholarlyArticle, type:SatiricalArticle, type:TechArticle, type:AdvertiserContentArticle',
    examples: { hits: ['type:OpinionNewsArticle'], misses: ['types:NewsArticle', 'type:SocialMediaPosting'] },
  },
  {
    id: 'states_review',
    speaks: ['article'],
    points: 1,
    statements: 'type:Review, type:ClaimReview, type:CriticReview, type:MediaReview, type:EmployerReview',
    examples: { hits: ['type:ClaimReview'], misses: ['types:Review', 'types:UserReview'] },
  },
  {
    id: 'states_article_to_others',
    speaks: ['article'],
    points: 1,
    statements: 'og:article, og:newsarticle, meta:published',
    examples: { hits: ['og:article', 'meta:published'], misses: ['og:website'] },
  },
  {
    id: 'states_website',
    speaks: ['front_page', 'list_page'],
    points: 1,
    statements: 'og:website, og:blog',
    examples: { hits: ['og:website'], misses: ['og:article', 'type:WebSite'] },
  },
  {
    id: 'states_items',
    speaks: ['list_page'],
    points: 1,
    statements: 'type:ItemList, types:ItemList, type:Blog',
    examples: { hits: ['type:ItemList'], misses: ['type:ListItem'] },
  },
  {
    id: 'states_list',
    speaks: ['list_page'],
    points: 2,
    statements:
      'type:CollectionPage, type:ProfilePage, og:profile, types:NewsArticle, types:Article, types:BlogPosting, types:Recipe',
    examples: { hits: ['type:CollectionPage', 'types:NewsArticle'], misses: ['type:NewsArticle', 'type:WebPage'] },
  },
  {
    id: 'states_search',
    speaks: ['search_page'],
    points: 3,
    statements: 'type:SearchResultsPage',
    examples: { hits: ['type:SearchResultsPage'], misses: ['type:SearchAction'] },
  },
  {
    id: 'states_product',
    speaks: ['shop_page'],
    points: 2,
    statements:
      'og:product, og:hotel, type:Product, types:Product, type:ProductGroup, type:IndividualProduct, type:ProductModel, type:Offer, types:Offer, type:AggregateOffer, type:OfferCatalog, type:Hotel, type:LodgingBusiness, type:VacationRental, type:Course, type:RealEstateListing, types:RealEstateListing, type:Apartment, type:House, type:SingleFamilyResidence, type:Car, type:Vehicle, types:Vehicle, type:SoftwareApplication, type:MobileApplication, type:WebApplication, type:VideoGame',
    examples: { hits: ['type:Product', 'og:product'], misses: ['type:Review', 'og:article'] },
  },
  {
    id: 'states_price',
    speaks: ['shop_page'],
    points: 1,
    statements: 'meta:price',
    examples: { hits: ['meta:price'], misses: ['meta:published'] },
  },
  {
    id: 'states_job',
    speaks: ['job_page'],
    points: 3,
    statements: 'type:JobPosting, types:JobPosting',
    examples: { hits: ['type:JobPosting'], misses: ['type:BlogPosting'] },
  },
  {
    id: 'states_media',
    speaks: ['media_page'],
    points: 2,
    statements:
      'og:video, og:music, type:PodcastEpisode, types:PodcastEpisode, type:PodcastSeries, type:PodcastSeason, type:RadioEpisode, type:RadioSeries, type:TVEpisode, type:TVSeries, type:TVSeason, type:Movie, type:MusicRecording, type:MusicAlbum, type:MusicGroup, type:MusicPlaylist, type:Clip, type:Episode, type:BroadcastEvent',
    examples: { hits: ['og:video', 'type:PodcastEpisode'], misses: ['type:VideoObject'] },
  },
  {
    id: 'states_film',
    speaks: ['media_page'],
    points: 1,
    statements: 'type:VideoObject, types:VideoObject, type:AudioObject, types:AudioObject',
    examples: { hits: ['type:VideoObject'], misses: ['type:ImageObject'] },
  },
  {
    id: 'states_gallery',
    speaks: ['gallery_page'],
    points: 2,
    statements: 'type:ImageGallery, type:MediaGallery, type:VideoGallery',
    examples: { hits: ['type:ImageGallery'], misses: ['type:ImageObject'] },
  },
  {
    id: 'states_forum',
    speaks: ['forum_page'],
    points: 2,
    statements:
      'type:DiscussionForumPosting, types:DiscussionForumPosting, type:QAPage, type:Question, types:Answer, types:UserReview',
    examples: { hits: ['type:QAPage', 'types:DiscussionForumPosting'], misses: ['type:FAQPage', 'types:Question'] },
  },
  {
    id: 'states_network',
    speaks: ['feed_page'],
    points: 2,
    statements: 'type:SocialMediaPosting, types:SocialMediaPosting, type:ProfilePage, og:profile',
    examples: { hits: ['type:SocialMediaPosting', 'og:profile'], misses: ['type:Person'] },
  },
  {
    id: 'states_figures',
    speaks: ['figures_page'],
    points: 2,
    statements:
      'type:Event, types:Event, types:SportsEvent, types:MusicEvent, type:MusicEvent, type:TheaterEvent, types:TheaterEvent, types:ScreeningEvent, type:DefinedTerm, types:DefinedTerm, type:Dataset, type:Schedule, type:ExchangeRateSpecification',
    examples: { hits: ['types:Event', 'type:DefinedTerm'], misses: ['type:NewsArticle', 'type:SportsEvent'] },
  },
  {
    id: 'states_code',
    speaks: ['code_page'],
    points: 2,
    statements: 'og:object, type:SoftwareSourceCode, type:APIReference',
    examples: { hits: ['type:SoftwareSourceCode', 'og:object'], misses: ['type:SoftwareApplication'] },
  },
  {
    id: 'states_site_matters',
    speaks: ['site_page'],
    points: 2,
    statements: 'type:ContactPage, type:AboutPage, type:FAQPage, type:CheckoutPage',
    examples: { hits: ['type:AboutPage'], misses: ['type:WebPage'] },
  },
];
