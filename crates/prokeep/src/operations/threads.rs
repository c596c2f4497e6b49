// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Conversations and their messages.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Bounds, Call, Certainty, Facts, IntoList, IntoOption, Json, List, Listed, Method, Parameter,
    Same, Way, request,
};

/// Conversations and their messages.
impl Client {
    /// List threads.
    ///
    /// Returns conversations, at most 50 per page, each with its latest message. Without filters
    /// it returns all threads that the credentials may see. There is no `last` parameter here:
    /// `first` sets the page size in both directions. Whether `first` with `before` gives the
    /// threads next to the cursor or those at the start of the list is not documented, so prefer
    /// paging forwards. Read the full history of a thread with `get_thread`.
    ///
    /// `GET /threads`. Method and path are inferred: High confidence; a plain collection path, as
    /// its documented sibling `/orders`.
    ///
    /// Source: Threads, listing, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let page = client.list_threads().first(20).send().await?;
    /// println!("{} threads", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_threads(&self) -> ListThreads {
        ListThreads(Call::new(self.core(), &LIST_THREADS))
    }

    /// Get a thread with its messages.
    ///
    /// Returns one conversation with all of its messages, oldest first. The messages are not
    /// paged, so the reply of a long thread is large.
    ///
    /// `GET /threads/{id}`. Method and path are inferred: High confidence; the usual path of one
    /// member of a collection.
    ///
    /// Source: Threads, reading one, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let thread = client.get_thread("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930").send().await?;
    /// println!("{}", thread.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thread(&self, id: impl Into<String>) -> GetThread {
        GetThread(Call::new(self.core(), &GET_THREAD).path("id", id.into()))
    }
}

pub(super) static LIST_THREADS: Facts = Facts::new(&API, "list_threads", Method::GET, "/threads")
    .certainty(Certainty::Inferred)
    .listed()
    .parameters(&[
        Parameter::query("first").rules(&[Bounds::Number(None, Some(50.0))]),
        Parameter::query("after"),
        Parameter::query("before"),
        Parameter::query("status"),
        Parameter::query("statuses[]"),
        Parameter::query("group_id"),
        Parameter::query("group_ids[]"),
        Parameter::query("owner_contact_id"),
        Parameter::query("start_date"),
        Parameter::query("end_date"),
    ]);

request!(list_threads: ListThreads => types::ThreadPage, Json<Same>, listed);

impl ListThreads {
    /// Page size, at most 50: how many items to return, counted from the start of the list, or of
    /// the part of it that `after` or `before` marks out. The default is not documented.
    pub fn first<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("first", value.into_option()))
    }

    /// Opaque cursor from an earlier reply; only items behind it are returned. To page forwards,
    /// pass the forward cursor of the previous page.
    pub fn after<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("after", value.into_option()))
    }

    /// Opaque cursor from an earlier reply; only items in front of it are returned. To page
    /// backwards, pass the backward cursor of the previous page.
    pub fn before<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("before", value.into_option()))
    }

    /// Only threads in this state. For several states use `statuses[]`.
    pub fn status<By>(self, value: impl IntoOption<types::ThreadStatus, By>) -> Self {
        Self(self.0.query("status", value.into_option()))
    }

    /// Only threads in any of these states. Repeat the parameter for several. How it combines with
    /// `status` is not documented; send one of the two.
    pub fn statuses<By>(self, value: impl IntoList<types::ThreadStatus, By>) -> Self {
        Self(self.0.query("statuses[]", value.into_list()))
    }

    /// Only threads of this group. For several groups use `group_ids[]`.
    pub fn group_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("group_id", value.into_option()))
    }

    /// Only threads of any of these groups. Repeat the parameter for several. How it combines with
    /// `group_id` is not documented; send one of the two.
    pub fn group_ids<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("group_ids[]", value.into_list()))
    }

    /// Only threads owned by this contact.
    pub fn owner_contact_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("owner_contact_id", value.into_option()))
    }

    /// Leaves out threads that were created before this moment, ISO 8601.
    pub fn start_date<By>(self, value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>) -> Self {
        Self(self.0.query("start_date", value.into_option()))
    }

    /// Leaves out threads that were created after this moment, ISO 8601.
    pub fn end_date<By>(self, value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>) -> Self {
        Self(self.0.query("end_date", value.into_option()))
    }
}

impl Listed for ListThreads {
    type Page = types::ThreadPage;
    type Item = types::Thread;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_cursor(
            Way::<Self>::new("after", |page| page.next_cursor.as_deref())
                .more(|page| page.has_next_page),
        )
        .backwards(
            Way::<Self>::new("before", |page| page.previous_cursor.as_deref())
                .more(|page| page.has_previous_page),
        )
        .size("first");
}

pub(super) static GET_THREAD: Facts = Facts::new(&API, "get_thread", Method::GET, "/threads/{id}")
    .certainty(Certainty::Inferred)
    .envelope("data");

request!(get_thread: GetThread => types::Thread, Json<Same>);
