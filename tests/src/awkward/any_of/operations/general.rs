//! General.

use crate::awkward::any_of::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response, Style};

pub(super) static FIND_PEOPLE: Operation =
    Operation::new(&API, "find_people", Method::GET, "/people")
        .anonymous()
        .accept("*/*")
        .any_of(&["email", "phone number"]);

impl Client {
    /// find_people.
    ///
    /// `GET /people`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn find_people(&self) -> FindPeople {
        FindPeople { client: self.clone(), email: None, phone_number: None, page: None }
    }
}

/// The request of [`Client::find_people`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct FindPeople {
    client: Client,
    email: Option<String>,
    phone_number: Option<String>,
    page: Option<i64>,
}

impl FindPeople {
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `phone number`.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `page`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::find_people`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &FIND_PEOPLE)
            .query("email", Style::Form, &self.email)
            .query("phone number", Style::Form, &self.phone_number)
            .query("page", Style::Form, &self.page)
            .send_empty()
            .await
    }
}

pub(super) static ADD_PEOPLE: Operation =
    Operation::new(&API, "add_people", Method::POST, "/people")
        .anonymous()
        .accept("*/*")
        .body_rules(&[Constraint::new("*", Bounds::AnyOf(&["email", "phone"]))]);

impl Client {
    /// add_people.
    ///
    /// `POST /people`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn add_people(&self) -> AddPeople {
        AddPeople { client: self.clone(), body: None }
    }
}

/// The request of [`Client::add_people`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AddPeople {
    client: Client,
    body: Option<Result<Vec<types::Person>, Error>>,
}

impl AddPeople {
    /// The body of the request.
    ///
    /// Required.
    pub fn body(mut self, body: impl IntoIterator<Item = impl Into<types::Person>>) -> Self {
        self.body = Some(Ok(body.into_iter().map(Into::into).collect()));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::add_people`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &ADD_PEOPLE)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}
