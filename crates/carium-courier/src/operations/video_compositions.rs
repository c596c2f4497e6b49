// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Recordings of video visits, put together from the participants' streams.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Bounds, Call, Certainty, Facts, IntoOption, Json, List, Listed, Method, Parameter, Same,
    request,
};

/// Recordings of video visits, put together from the participants' streams.
impl Client {
    /// List video compositions.
    ///
    /// Returns the recordings of one video visit. The sort order is not documented. No call that
    /// returns the video itself is known.
    ///
    /// `GET /v1/video-compositions/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_video_compositions()
    ///     .video_channel_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} video compositions", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_video_compositions(&self) -> ListVideoCompositions {
        ListVideoCompositions(Call::new(self.core(), &LIST_VIDEO_COMPOSITIONS))
    }

    /// Get a video composition.
    ///
    /// Returns what is known about one recording of a video visit, such as how far its processing
    /// is.
    ///
    /// `GET /v1/video-compositions/{id}/`. Method and path are inferred: High confidence; the
    /// usual path of one member of a documented collection.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let video_composition = client
    ///     .get_video_composition("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", video_composition.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_video_composition(&self, id: impl Into<String>) -> GetVideoComposition {
        GetVideoComposition(Call::new(self.core(), &GET_VIDEO_COMPOSITION).path("id", id.into()))
    }
}

pub(super) static LIST_VIDEO_COMPOSITIONS: Facts =
    Facts::new(&API, "list_video_compositions", Method::GET, "/v1/video-compositions/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("video-channel-id").required(),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_video_compositions: ListVideoCompositions => types::VideoCompositionCollectionDocument,
    Json<Same>,
    listed
);

impl ListVideoCompositions {
    /// Required. The visit whose recordings are returned.
    pub fn video_channel_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("video-channel-id", Some(value.into())))
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[limit]", value.into_option()))
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[offset]", value.into_option()))
    }
}

impl Listed for ListVideoCompositions {
    type Page = types::VideoCompositionCollectionDocument;
    type Item = types::VideoComposition;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_offset("page[offset]")
        .size("page[limit]")
        .total(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_total.as_ref())
                .and_then(|it| it.get().copied())
        })
        .told_size(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_limit.as_ref())
                .and_then(|it| it.get().copied())
        })
        .distinct();
}

pub(super) static GET_VIDEO_COMPOSITION: Facts =
    Facts::new(&API, "get_video_composition", Method::GET, "/v1/video-compositions/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_video_composition: GetVideoComposition => types::VideoComposition, Json<Same>);
