// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The people who work in the account.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, BoxFuture, Certainty, Direction, Error, ListPlace, Method, Operation, Paged,
    Response, Style, Turn,
};

pub(super) static LIST_USERS: Operation =
    Operation::new(&API, "list_users", Method::GET, "/users").certainty(Certainty::Inferred);

impl Client {
    /// List users.
    ///
    /// Returns the people who work in the account, at most 50 per page. Paging differs from that
    /// of most lists here: the page size cannot be chosen, the users are under `edges`, and the
    /// cursors are under `page_info`.
    ///
    /// `GET /users`. Method and path are inferred: Medium confidence; a plain collection path, but
    /// nothing in the vendor's documentation confirms its name.
    ///
    /// Source: Users, listing, <https://docs.prokeep.com/>
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
    ///     .list_users()
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_users(&self) -> ListUsers {
        ListUsers { client: self.clone(), after: None, before: None }
    }
}

/// The request of [`Client::list_users`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUsers {
    client: Client,
    after: Option<String>,
    before: Option<String>,
}

impl ListUsers {
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
    /// See [`Client::list_users`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserPage>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_USERS).query("after", Style::Form, &self.after).query(
            "before",
            Style::Form,
            &self.before,
        )
    }
}

impl Paged for ListUsers {
    type Page = types::UserPage;
    type Item = types::User;

    const BACKWARD: Backward = Backward::FromCursor;
    const SIZED: bool = false;

    fn operation() -> &'static Operation {
        &LIST_USERS
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

    fn sized(self, _: Direction, _: u32) -> Self {
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
        let list = ListPlace::at("edges");
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.edges
    }
}
