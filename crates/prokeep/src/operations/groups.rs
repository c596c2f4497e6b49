// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Inboxes shared by a team, such as a branch or a department, with their automatic replies.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_GROUPS: Operation =
    Operation::new(&API, "list_groups", Method::GET, "/groups").certainty(Certainty::Inferred);

impl Client {
    /// List groups.
    ///
    /// Returns the groups (shared inboxes) of the account in one reply without paging keys.
    /// Whether the reply is complete for accounts with very many groups is not documented;
    /// `list_groups_paginated` walks through them page by page.
    ///
    /// `GET /groups`. Method and path are inferred: Medium confidence; two ways to list groups are
    /// documented, and which of them has this path is not known.
    ///
    /// Source: Groups, listing without paging, <https://docs.prokeep.com/>
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
    ///     .list_groups()
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_groups(&self) -> ListGroups {
        ListGroups { client: self.clone() }
    }
}

/// The request of [`Client::list_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListGroups {
    client: Client,
}

impl ListGroups {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_groups`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Group>>, Error> {
        Call::new(self.client.core(), &LIST_GROUPS).send_reading::<_, reads::List>("data").await
    }
}

pub(super) static LIST_GROUPS_PAGINATED: Operation =
    Operation::new(&API, "list_groups_paginated", Method::GET, "/groups/paginated")
        .certainty(Certainty::Inferred)
        .parameter_rules(&[Constraint::new("limit", Bounds::Number(None, Some(50.0)))]);

impl Client {
    /// List groups page by page.
    ///
    /// Returns the groups (shared inboxes) of the account, at most 50 per page. Paging differs
    /// from that of most lists here: the page size is `limit`, and the cursors are under
    /// `page_info`. Should this path not exist on the server, use `list_groups`.
    ///
    /// `GET /groups/paginated`. Method and path are inferred: Low confidence; only parameters and
    /// reply are documented; the second path segment is a stand-in, and the call may share
    /// `/groups`.
    ///
    /// Source: Groups, listing with paging, <https://docs.prokeep.com/>
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
    ///     .list_groups_paginated()
    ///     .limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_groups_paginated(&self) -> ListGroupsPaginated {
        ListGroupsPaginated { client: self.clone(), limit: None, after: None, before: None }
    }
}

/// The request of [`Client::list_groups_paginated`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListGroupsPaginated {
    client: Client,
    limit: Option<i64>,
    after: Option<String>,
    before: Option<String>,
}

impl ListGroupsPaginated {
    /// Page size, at most 50, in either direction. The default is not documented.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
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

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_groups_paginated`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::GroupPage>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_GROUPS_PAGINATED)
            .query("limit", Style::Form, &self.limit)
            .query("after", Style::Form, &self.after)
            .query("before", Style::Form, &self.before)
    }
}

impl Paged for ListGroupsPaginated {
    type Page = types::GroupPage;
    type Item = types::Group;

    const BACKWARD: Backward = Backward::FromCursor;
    const SIZED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_GROUPS_PAGINATED
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
        self.limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn {
        match direction {
            Direction::Forward => Turn::by_cursor(
                page.page_info.as_ref().and_then(|it| it.has_next_page),
                page.page_info.as_ref().and_then(|it| it.after.as_deref()),
            ),
            Direction::Backward => Turn::by_cursor(
                page.page_info.as_ref().and_then(|it| it.has_previous_page),
                page.page_info.as_ref().and_then(|it| it.before.as_deref()),
            ),
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
