// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Help center" lead to.

use super::common::{Agent, Inbox};
use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, Reads, builder, checked_builder, open_enum, reads,
    reply_builder,
};

/// An article of a portal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Article {
    /// The id of the article.
    pub id: i64,
    /// The text of the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// What search engines are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ArticleMeta>,
    /// The place of the article within its category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// Whether customers can read the article.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::CodedDraft, Option<reads::Same>>>::deserialize"
    )]
    pub status: Option<ArticleStatus>,
    /// The title of the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The part of the address that stands for the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// How often the article has been read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub views: Option<i64>,
    /// The portal. The open-source server does not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
    /// The account that the article belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The id of the author. The open-source server sends `author` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_id: Option<i64>,
    /// The id of the category. The open-source server sends `category` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// The id of a folder. The open-source server does not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_id: Option<i64>,
    /// The article that this one is associated with. The open-source server does not send it, but
    /// lists in `associated_articles` those that are associated with this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_article_id: Option<i64>,
    /// A short summary. Missing from the vendor's documentation, known from the open-source
    /// server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When the article was last changed. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The category of the article. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<ArticleCategory>,
    /// The author. Missing from the vendor's documentation, known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<Agent>,
    /// Articles that are associated with this one, if there are any. Missing from the vendor's
    /// documentation, known from the open-source server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub associated_articles: Option<Vec<AssociatedArticle>>,
    /// The language of the article. Missing from the vendor's documentation; sent by versions of
    /// the open-source server after the documented one, the first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

reply_builder! {
    #[builds(Article)]
    pub struct ArticleBuilder {
        id: Required<i64>,
        content: Optional<String>,
        meta: Optional<ArticleMeta>,
        position: Optional<i64>,
        status: Optional<ArticleStatus>,
        title: Optional<String>,
        slug: Optional<String>,
        views: Optional<i64>,
        portal_id: Optional<i64>,
        account_id: Optional<i64>,
        author_id: Optional<i64>,
        category_id: Optional<i64>,
        folder_id: Optional<i64>,
        associated_article_id: Optional<i64>,
        description: Optional<String>,
        updated_at: Optional<switchboard_core::Timestamp>,
        category: Optional<ArticleCategory>,
        author: Optional<Agent>,
        associated_articles: OptionalList<AssociatedArticle>,
        locale: Optional<String>,
    }
}

/// The category of an article, all null if it has none. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArticleCategory {
    /// The id of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The name of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The part of the address that stands for the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The language of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

reply_builder! {
    #[builds(ArticleCategory)]
    pub struct ArticleCategoryBuilder {
        id: Optional<i64>,
        name: Optional<String>,
        slug: Optional<String>,
        locale: Optional<String>,
    }
}

/// An article to create. Title, content and author are marked as required because the
/// open-source server demands them; the vendor's documentation marks nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArticleInput {
    /// The text of the article.
    pub content: String,
    /// A short summary. Missing from the vendor's documentation, known from the open-source
    /// server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What search engines are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ArticleMeta>,
    /// The place of the article within its category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// Whether customers can read the article. The open-source server ignores it and stores a
    /// draft. The vendor's documentation prints a list of all words as an example, of which the
    /// first is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::FirstOrCodedDraft, Option<reads::Same>>>::deserialize"
    )]
    pub status: Option<ArticleStatus>,
    /// The title of the article.
    pub title: String,
    /// The part of the address that stands for the article, unique in the whole installation. The
    /// open-source server makes one up when it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// How often the article has been read. The open-source server ignores it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub views: Option<i64>,
    /// The portal. The open-source server ignores it, since the path names the portal already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
    /// The account. The open-source server ignores it, since the path names the account already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The id of the user who is shown as the author.
    pub author_id: i64,
    /// The id of the category that the article belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// The id of a folder. The open-source server ignores it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_id: Option<i64>,
    /// The same article in another language, or one on the same subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_article_id: Option<i64>,
}

checked_builder!(ArticleInput => ArticleInputBuilder);

/// Builds a [`ArticleInput`](struct@ArticleInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ArticleInputBuilder {
    content: Option<String>,
    description: Option<String>,
    meta: Option<ArticleMeta>,
    position: Option<i64>,
    status: Option<ArticleStatus>,
    title: Option<String>,
    slug: Option<String>,
    views: Option<i64>,
    portal_id: Option<i64>,
    account_id: Option<i64>,
    author_id: Option<i64>,
    category_id: Option<i64>,
    folder_id: Option<i64>,
    associated_article_id: Option<i64>,
}

impl ArticleInputBuilder {
    /// Required.
    /// The text of the article.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// A short summary. Missing from the vendor's documentation, known from the open-source
    /// server.
    pub fn description<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.description = value.into_option();
        self
    }

    /// What search engines are told.
    pub fn meta<By>(mut self, value: impl IntoOption<ArticleMeta, By>) -> Self {
        self.meta = value.into_option();
        self
    }

    /// The place of the article within its category.
    pub fn position<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.position = value.into_option();
        self
    }

    /// Whether customers can read the article. The open-source server ignores it and stores a
    /// draft. The vendor's documentation prints a list of all words as an example, of which the
    /// first is read.
    pub fn status<By>(mut self, value: impl IntoOption<ArticleStatus, By>) -> Self {
        self.status = value.into_option();
        self
    }

    /// Required.
    /// The title of the article.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// The part of the address that stands for the article, unique in the whole installation. The
    /// open-source server makes one up when it is left out.
    pub fn slug<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.slug = value.into_option();
        self
    }

    /// How often the article has been read. The open-source server ignores it.
    pub fn views<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.views = value.into_option();
        self
    }

    /// The portal. The open-source server ignores it, since the path names the portal already.
    pub fn portal_id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.portal_id = value.into_option();
        self
    }

    /// The account. The open-source server ignores it, since the path names the account already.
    pub fn account_id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.account_id = value.into_option();
        self
    }

    /// Required.
    /// The id of the user who is shown as the author.
    pub fn author_id(mut self, value: impl Into<i64>) -> Self {
        self.author_id = Some(value.into());
        self
    }

    /// The id of the category that the article belongs to.
    pub fn category_id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.category_id = value.into_option();
        self
    }

    /// The id of a folder. The open-source server ignores it.
    pub fn folder_id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.folder_id = value.into_option();
        self
    }

    /// The same article in another language, or one on the same subject.
    pub fn associated_article_id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.associated_article_id = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<ArticleInput, Error> {
        Ok(ArticleInput {
            content: self.content.ok_or_else(|| Error::missing_field("ArticleInput", "content"))?,
            description: self.description,
            meta: self.meta,
            position: self.position,
            status: self.status,
            title: self.title.ok_or_else(|| Error::missing_field("ArticleInput", "title"))?,
            slug: self.slug,
            views: self.views,
            portal_id: self.portal_id,
            account_id: self.account_id,
            author_id: self
                .author_id
                .ok_or_else(|| Error::missing_field("ArticleInput", "author_id"))?,
            category_id: self.category_id,
            folder_id: self.folder_id,
            associated_article_id: self.associated_article_id,
        })
    }
}

/// What search engines are told about an article. The vendor's documentation shows these
/// fields in requests only; in replies it shows an object without fields.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArticleMeta {
    /// The title for search engines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The summary for search engines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Keywords.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub tags: Option<Vec<String>>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

builder!(ArticleMeta => ArticleMetaBuilder);

impl ArticleMetaBuilder {
    /// The title for search engines.
    pub fn title<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.title = value.into_option();
        self
    }

    /// The summary for search engines.
    pub fn description<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.description = value.into_option();
        self
    }

    /// Keywords.
    pub fn tags<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.tags = value.into_list();
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }
}

/// A portal as it stands in one of its articles, without what it holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArticlePortal {
    /// The id of the portal. Calls about a portal take its `slug` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether the portal has been put away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// The colour of the portal's header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// The languages of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<PortalConfig>,
    /// A domain of your own under which the portal appears.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_domain: Option<String>,
    /// The heading on the portal's first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_text: Option<String>,
    /// Where the link to your own website leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homepage_link: Option<String>,
    /// The name of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The part of the portal's address that stands for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The title that browsers show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_title: Option<String>,
    /// The account that the portal belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The picture of the portal, if there is one. Missing from the vendor's documentation, known
    /// from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<PortalLogo>,
    /// The website inbox whose chat window the portal shows, if any. Missing from the vendor's
    /// documentation; sent by versions of the open-source server after the documented one, the
    /// first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox: Option<Inbox>,
    /// How far the certificate of `custom_domain` has got, if the installation orders one. Missing
    /// from the vendor's documentation; sent by versions of the open-source server after the
    /// documented one, the first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_settings: Option<PortalSslSettings>,
}

reply_builder! {
    #[builds(ArticlePortal)]
    pub struct ArticlePortalBuilder {
        id: Optional<i64>,
        archived: Optional<bool>,
        color: Optional<String>,
        config: Optional<PortalConfig>,
        custom_domain: Optional<String>,
        header_text: Optional<String>,
        homepage_link: Optional<String>,
        name: Optional<String>,
        slug: Optional<String>,
        page_title: Optional<String>,
        account_id: Optional<i64>,
        logo: Optional<PortalLogo>,
        inbox: Optional<Inbox>,
        ssl_settings: Optional<PortalSslSettings>,
    }
}

open_enum! {
    /// The state as a word.
    pub enum ArticleStatus {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

/// An article that is associated with another one. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssociatedArticle {
    /// The id of the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The id of the category that the article belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// The title of the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The text of the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// A short summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether customers can read the article.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::CodedDraft, Option<reads::Same>>>::deserialize"
    )]
    pub status: Option<ArticleStatus>,
    /// The account that the article belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// How often the article has been read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub views: Option<i64>,
    /// The author.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<Agent>,
    /// The portal of the article, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal: Option<ArticlePortal>,
}

reply_builder! {
    #[builds(AssociatedArticle)]
    pub struct AssociatedArticleBuilder {
        id: Optional<i64>,
        category_id: Optional<i64>,
        title: Optional<String>,
        content: Optional<String>,
        description: Optional<String>,
        status: Optional<ArticleStatus>,
        account_id: Optional<i64>,
        views: Optional<i64>,
        author: Optional<Agent>,
        portal: Optional<ArticlePortal>,
    }
}

/// A chapter of a portal, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Category {
    /// The id of the category.
    pub id: i64,
    /// What the category holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The language of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The name of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The part of the address that stands for the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The place of the category among the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// The portal. The open-source server does not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
    /// The account that the category belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The same category in another language. The open-source server sends `root_category`
    /// instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_category_id: Option<i64>,
    /// The category that this one is a part of. The open-source server sends `parent_category`
    /// instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<i64>,
    /// A sign shown with the category. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// Categories on related subjects, if there are any. Missing from the vendor's documentation,
    /// known from the open-source server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub related_categories: Option<Vec<RelatedCategory>>,
    /// The category that this one is a part of, if any. Missing from the vendor's documentation,
    /// known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_category: Option<RelatedCategory>,
    /// The same category in another language, if this one was made from it. Missing from the
    /// vendor's documentation, known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_category: Option<RelatedCategory>,
    /// Counts about the category. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<CategoryMeta>,
}

reply_builder! {
    #[builds(Category)]
    pub struct CategoryBuilder {
        id: Required<i64>,
        description: Optional<String>,
        locale: Optional<String>,
        name: Optional<String>,
        slug: Optional<String>,
        position: Optional<i64>,
        portal_id: Optional<i64>,
        account_id: Optional<i64>,
        associated_category_id: Optional<i64>,
        parent_category_id: Optional<i64>,
        icon: Optional<String>,
        related_categories: OptionalList<RelatedCategory>,
        parent_category: Optional<RelatedCategory>,
        root_category: Optional<RelatedCategory>,
        meta: Optional<CategoryMeta>,
    }
}

/// A category to create. Name and slug are marked as required because the open-source server
/// demands them; the vendor's documentation marks nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CategoryInput {
    /// What the category holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The language of the category, one of those that the portal allows. The open-source server
    /// takes `en` when it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The name of the category.
    pub name: String,
    /// The part of the address that stands for the category, unique per language within the
    /// portal.
    pub slug: String,
    /// The place of the category among the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// The portal. The open-source server ignores it, since the path names the portal already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
    /// The account. The open-source server ignores it, since the path names the account already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The same category in another language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_category_id: Option<i64>,
    /// The category that this one is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_category_id: Option<i64>,
    /// A sign shown with the category. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
}

checked_builder!(CategoryInput => CategoryInputBuilder);

/// Builds a [`CategoryInput`](struct@CategoryInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CategoryInputBuilder {
    description: Option<String>,
    locale: Option<String>,
    name: Option<String>,
    slug: Option<String>,
    position: Option<i64>,
    portal_id: Option<i64>,
    account_id: Option<i64>,
    associated_category_id: Option<i64>,
    parent_category_id: Option<i64>,
    icon: Option<String>,
}

impl CategoryInputBuilder {
    /// What the category holds.
    pub fn description<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.description = value.into_option();
        self
    }

    /// The language of the category, one of those that the portal allows. The open-source server
    /// takes `en` when it is left out.
    pub fn locale<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.locale = value.into_option();
        self
    }

    /// Required.
    /// The name of the category.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Required.
    /// The part of the address that stands for the category, unique per language within the
    /// portal.
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }

    /// The place of the category among the others.
    pub fn position<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.position = value.into_option();
        self
    }

    /// The portal. The open-source server ignores it, since the path names the portal already.
    pub fn portal_id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.portal_id = value.into_option();
        self
    }

    /// The account. The open-source server ignores it, since the path names the account already.
    pub fn account_id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.account_id = value.into_option();
        self
    }

    /// The same category in another language.
    pub fn associated_category_id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.associated_category_id = value.into_option();
        self
    }

    /// The category that this one is a part of.
    pub fn parent_category_id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.parent_category_id = value.into_option();
        self
    }

    /// A sign shown with the category. Missing from the vendor's documentation, known from the
    /// open-source server.
    pub fn icon<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.icon = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<CategoryInput, Error> {
        Ok(CategoryInput {
            description: self.description,
            locale: self.locale,
            name: self.name.ok_or_else(|| Error::missing_field("CategoryInput", "name"))?,
            slug: self.slug.ok_or_else(|| Error::missing_field("CategoryInput", "slug"))?,
            position: self.position,
            portal_id: self.portal_id,
            account_id: self.account_id,
            associated_category_id: self.associated_category_id,
            parent_category_id: self.parent_category_id,
            icon: self.icon,
        })
    }
}

/// Counts about a category. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CategoryMeta {
    /// How many articles the category has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub articles_count: Option<i64>,
}

reply_builder! {
    #[builds(CategoryMeta)]
    pub struct CategoryMetaBuilder {
        articles_count: Optional<i64>,
    }
}

/// A website with articles for customers to read, arranged in categories.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Portal {
    /// The id of the portal. Calls about a portal take its `slug` instead.
    pub id: i64,
    /// Whether the portal has been put away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// The colour of the portal's header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// The languages of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<PortalConfig>,
    /// A domain of your own under which the portal appears.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_domain: Option<String>,
    /// The heading on the portal's first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_text: Option<String>,
    /// Where the link to your own website leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homepage_link: Option<String>,
    /// The name of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The part of the portal's address that stands for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The title that browsers show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_title: Option<String>,
    /// The account that the portal belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The picture of the portal, if there is one. Missing from the vendor's documentation, known
    /// from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<PortalLogo>,
    /// The website inbox whose chat window the portal shows, if any. Missing from the vendor's
    /// documentation; sent by versions of the open-source server after the documented one, the
    /// first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox: Option<Inbox>,
    /// How far the certificate of `custom_domain` has got, if the installation orders one. Missing
    /// from the vendor's documentation; sent by versions of the open-source server after the
    /// documented one, the first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssl_settings: Option<PortalSslSettings>,
    /// The categories of the portal, as the vendor's documentation shows them. The open-source
    /// server does not send them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub categories: Option<Vec<Category>>,
    /// The articles of the portal, as the vendor's documentation shows them. The open-source
    /// server does not send them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub articles: Option<Vec<Article>>,
    /// The agents who may edit the portal, if there are any. Missing from the vendor's
    /// documentation, known from the open-source server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub portal_members: Option<Vec<Agent>>,
    /// Counts about the portal. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PortalMeta>,
}

reply_builder! {
    #[builds(Portal)]
    pub struct PortalBuilder {
        id: Required<i64>,
        archived: Optional<bool>,
        color: Optional<String>,
        config: Optional<PortalConfig>,
        custom_domain: Optional<String>,
        header_text: Optional<String>,
        homepage_link: Optional<String>,
        name: Optional<String>,
        slug: Optional<String>,
        page_title: Optional<String>,
        account_id: Optional<i64>,
        logo: Optional<PortalLogo>,
        inbox: Optional<Inbox>,
        ssl_settings: Optional<PortalSslSettings>,
        categories: OptionalList<Category>,
        articles: OptionalList<Article>,
        portal_members: OptionalList<Agent>,
        meta: Optional<PortalMeta>,
    }
}

/// The languages of a portal. The vendor's documentation shows an object without fields; the
/// field here is known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalConfig {
    /// The languages in which the portal can have categories and articles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub allowed_locales: Option<Vec<PortalLocale>>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(PortalConfig)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct PortalConfigBuilder {
        allowed_locales: OptionalList<PortalLocale>,
    }
}

/// The languages of a portal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalConfigInput {
    /// The languages in which the portal can have categories and articles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_locales: Option<Vec<String>>,
    /// The language to begin with. The open-source server takes `en` when it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_locale: Option<String>,
}

builder!(PortalConfigInput => PortalConfigInputBuilder);

impl PortalConfigInputBuilder {
    /// The languages in which the portal can have categories and articles.
    pub fn allowed_locales<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.allowed_locales = value.into_list();
        self
    }

    /// The language to begin with. The open-source server takes `en` when it is left out.
    pub fn default_locale<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.default_locale = value.into_option();
        self
    }
}

/// The fields of a portal that can be set. None is marked as required; the open-source server
/// refuses to create a portal without a name or a slug.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalInput {
    /// Whether the portal has been put away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// The colour of the portal's header, a hexadecimal number after `#`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// The languages of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<PortalConfigInput>,
    /// A domain of your own under which the portal appears. Send an empty text if there is none,
    /// see `create_portal`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_domain: Option<String>,
    /// The heading on the portal's first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_text: Option<String>,
    /// Where the link to your own website leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homepage_link: Option<String>,
    /// The name of the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The part of the portal's address that stands for it, unique in the whole installation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The title that browsers show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_title: Option<String>,
    /// The account that the portal belongs to. Leave it out, since the path names it already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
}

builder!(PortalInput => PortalInputBuilder);

impl PortalInputBuilder {
    /// Whether the portal has been put away.
    pub fn archived<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.archived = value.into_option();
        self
    }

    /// The colour of the portal's header, a hexadecimal number after `#`.
    pub fn color<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.color = value.into_option();
        self
    }

    /// The languages of the portal.
    pub fn config<By>(mut self, value: impl IntoOption<PortalConfigInput, By>) -> Self {
        self.0.config = value.into_option();
        self
    }

    /// A domain of your own under which the portal appears. Send an empty text if there is none,
    /// see `create_portal`.
    pub fn custom_domain<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.custom_domain = value.into_option();
        self
    }

    /// The heading on the portal's first page.
    pub fn header_text<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.header_text = value.into_option();
        self
    }

    /// Where the link to your own website leads.
    pub fn homepage_link<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.homepage_link = value.into_option();
        self
    }

    /// The name of the portal.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The part of the portal's address that stands for it, unique in the whole installation.
    pub fn slug<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.slug = value.into_option();
        self
    }

    /// The title that browsers show.
    pub fn page_title<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.page_title = value.into_option();
        self
    }

    /// The account that the portal belongs to. Leave it out, since the path names it already.
    pub fn account_id<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.account_id = value.into_option();
        self
    }
}

/// A language of a portal, and how much there is in it. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalLocale {
    /// The language, such as `en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// How many articles there are in this language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub articles_count: Option<i64>,
    /// How many categories there are in this language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories_count: Option<i64>,
}

reply_builder! {
    #[builds(PortalLocale)]
    pub struct PortalLocaleBuilder {
        code: Optional<String>,
        articles_count: Optional<i64>,
        categories_count: Optional<i64>,
    }
}

/// The picture of a portal. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalLogo {
    /// The id under which the picture is attached to the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The portal that the picture belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
    /// The media type of the picture, such as `image/png`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<String>,
    /// The account that the portal belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The URL of the picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_url: Option<String>,
    /// The id under which the picture is stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blob_id: Option<i64>,
    /// The name of the picture's file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}

reply_builder! {
    #[builds(PortalLogo)]
    pub struct PortalLogoBuilder {
        id: Optional<i64>,
        portal_id: Optional<i64>,
        file_type: Optional<String>,
        account_id: Optional<i64>,
        file_url: Optional<String>,
        blob_id: Optional<i64>,
        filename: Optional<String>,
    }
}

/// Counts about a portal. Known from the open-source server, which leaves most of them null in
/// the replies described here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalMeta {
    /// How many articles there are. The replies described here have 0 in any case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_articles_count: Option<i64>,
    /// How many articles have been put away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_articles_count: Option<i64>,
    /// How many articles are published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_count: Option<i64>,
    /// How many articles are drafts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft_articles_count: Option<i64>,
    /// How many articles are by the user who asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mine_articles_count: Option<i64>,
    /// How many categories there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories_count: Option<i64>,
    /// The language to begin with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_locale: Option<String>,
}

reply_builder! {
    #[builds(PortalMeta)]
    pub struct PortalMetaBuilder {
        all_articles_count: Optional<i64>,
        archived_articles_count: Optional<i64>,
        published_count: Optional<i64>,
        draft_articles_count: Optional<i64>,
        mine_articles_count: Optional<i64>,
        categories_count: Optional<i64>,
        default_locale: Optional<String>,
    }
}

/// The portals of the account, as the open-source server sends them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalPage {
    /// The portals.
    #[serde(deserialize_with = "As::<reads::List>::deserialize")]
    pub payload: Vec<Portal>,
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PortalPageMeta>,
}

reply_builder! {
    #[builds(PortalPage)]
    pub struct PortalPageBuilder {
        payload: RequiredList<Portal>,
        meta: Optional<PortalPageMeta>,
    }
}

/// Counts about a list of portals. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalPageMeta {
    /// The page that was asked for, 1 if none was. The list is always complete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Numeral, Option<reads::Same>>>::deserialize")]
    pub current_page: Option<i64>,
    /// How many portals there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portals_count: Option<i64>,
}

reply_builder! {
    #[builds(PortalPageMeta)]
    pub struct PortalPageMetaBuilder {
        current_page: Optional<i64>,
        portals_count: Optional<i64>,
    }
}

/// The state of a portal's certificate. Known from the open-source server, which repeats what
/// its provider of certificates says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PortalSslSettings {
    /// The state, a word of the provider such as `active`. The words are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// What stands in the way, usually a text, empty if nothing does. Its form is not certain, so
    /// it can be any JSON value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_errors: Option<serde_json::Value>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(PortalSslSettings)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct PortalSslSettingsBuilder {
        status: Optional<String>,
        verification_errors: Optional<serde_json::Value>,
    }
}

/// A category that another one refers to. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RelatedCategory {
    /// The id of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The name of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The part of the address that stands for the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The language of the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// What the category holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The place of the category among the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// The account that the category belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
}

reply_builder! {
    #[builds(RelatedCategory)]
    pub struct RelatedCategoryBuilder {
        id: Optional<i64>,
        name: Optional<String>,
        slug: Optional<String>,
        locale: Optional<String>,
        description: Optional<String>,
        position: Optional<i64>,
        account_id: Optional<i64>,
    }
}
