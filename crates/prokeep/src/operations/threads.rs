// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Conversations and their messages.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_THREADS: Operation =
    Operation::new(&API, "list_threads", Method::GET, "/threads")
        .certainty(Certainty::Inferred)
        .parameter_rules(&[Constraint::new("first", Bounds::Number(None, Some(50.0)))]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .list_threads()
    ///     .first(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_threads(&self) -> ListThreads {
        ListThreads {
            client: self.clone(),
            first: None,
            after: None,
            before: None,
            status: None,
            statuses: None,
            group_id: None,
            group_ids: None,
            owner_contact_id: None,
            start_date: None,
            end_date: None,
        }
    }
}

/// The request of [`Client::list_threads`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListThreads {
    client: Client,
    first: Option<i64>,
    after: Option<String>,
    before: Option<String>,
    status: Option<types::ThreadStatus>,
    statuses: Option<Vec<types::ThreadStatus>>,
    group_id: Option<String>,
    group_ids: Option<Vec<String>>,
    owner_contact_id: Option<String>,
    start_date: Option<chrono::DateTime<chrono::Utc>>,
    end_date: Option<chrono::DateTime<chrono::Utc>>,
}

impl ListThreads {
    /// Page size, at most 50: how many items to return, counted from the start of the list, or of
    /// the part of it that `after` or `before` marks out. The default is not documented.
    pub fn first(mut self, first: impl Into<i64>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Opaque cursor from an earlier reply; only items behind it are returned. To page forwards,
    /// pass the forward cursor of the previous page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Opaque cursor from an earlier reply; only items in front of it are returned. To page
    /// backwards, pass the backward cursor of the previous page.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Only threads in this state. For several states use `statuses[]`.
    pub fn status(mut self, status: impl Into<types::ThreadStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Only threads in any of these states. Repeat the parameter for several. How it combines with
    /// `status` is not documented; send one of the two.
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item = impl Into<types::ThreadStatus>>,
    ) -> Self {
        self.statuses = Some(statuses.into_iter().map(Into::into).collect());
        self
    }

    /// Only threads of this group. For several groups use `group_ids[]`.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Only threads of any of these groups. Repeat the parameter for several. How it combines with
    /// `group_id` is not documented; send one of the two.
    pub fn group_ids(mut self, group_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_ids = Some(group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Only threads owned by this contact.
    pub fn owner_contact_id(mut self, owner_contact_id: impl Into<String>) -> Self {
        self.owner_contact_id = Some(owner_contact_id.into());
        self
    }

    /// Leaves out threads that were created before this moment, ISO 8601.
    pub fn start_date(mut self, start_date: impl Into<chrono::DateTime<chrono::Utc>>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Leaves out threads that were created after this moment, ISO 8601.
    pub fn end_date(mut self, end_date: impl Into<chrono::DateTime<chrono::Utc>>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_threads`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ThreadPage>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_THREADS)
            .query("first", Style::Form, &self.first)
            .query("after", Style::Form, &self.after)
            .query("before", Style::Form, &self.before)
            .query("status", Style::Form, &self.status)
            .query("statuses[]", Style::Form, &self.statuses)
            .query("group_id", Style::Form, &self.group_id)
            .query("group_ids[]", Style::Form, &self.group_ids)
            .query("owner_contact_id", Style::Form, &self.owner_contact_id)
            .query("start_date", Style::Form, &self.start_date)
            .query("end_date", Style::Form, &self.end_date)
    }
}

impl Paged for ListThreads {
    type Page = types::ThreadPage;
    type Item = types::Thread;

    const BACKWARD: Backward = Backward::FromCursor;
    const SIZED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_THREADS
    }

    fn direction(&self) -> Direction {
        if self.before.is_some() { Direction::Backward } else { Direction::Forward }
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.after.clone(),
            Direction::Backward => self.before.clone(),
        }
    }

    fn turned(mut self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {
        match direction {
            Direction::Forward => {
                self.after = cursor.or(self.after);
                self.before = None;
            }
            Direction::Backward => {
                self.before = cursor.or(self.before);
                self.after = None;
            }
        }
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.first = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn {
        match direction {
            Direction::Forward => Turn::by_cursor(page.has_next_page, page.next_cursor.as_deref()),
            Direction::Backward => {
                Turn::by_cursor(page.has_previous_page, page.previous_cursor.as_deref())
            }
        }
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data");
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static GET_THREAD: Operation =
    Operation::new(&API, "get_thread", Method::GET, "/threads/{id}").certainty(Certainty::Inferred);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .get_thread("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thread(&self, id: impl Into<String>) -> GetThread {
        GetThread { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_thread`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetThread {
    client: Client,
    id: String,
}

impl GetThread {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_thread`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thread>, Error> {
        Call::new(self.client.core(), &GET_THREAD).path("id", &self.id).send_enveloped("data").await
    }
}
