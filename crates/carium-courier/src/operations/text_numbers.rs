// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Phone numbers used for text messages: those of an account, facts about numbers, their logs,
//! and which number serves which user.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// Phone numbers used for text messages: those of an account, facts about numbers, their logs,
/// and which number serves which user.
impl Client {
    /// List the numbers of text accounts.
    ///
    /// Returns the phone numbers of text accounts, optionally only those of one account. The sort
    /// order is not documented.
    ///
    /// `GET /v1/text-account-numbers/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_text_account_numbers().page_limit(20).send().await?;
    /// println!("{} text account numbers", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_text_account_numbers(&self) -> ListTextAccountNumbers {
        ListTextAccountNumbers(Call::new(self.core(), &LIST_TEXT_ACCOUNT_NUMBERS))
    }

    /// Obtain a number for a text account.
    ///
    /// Obtains a phone number for a text account, optionally with a certain area code. The phone
    /// provider presumably charges for it, and repeating the call obtains another one.
    ///
    /// `POST /v1/text-account-numbers/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .create_text_account_number()
    ///     .body(
    ///         types::TextAccountNumberCreate::builder()
    ///             .account_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_text_account_number(&self) -> CreateTextAccountNumber {
        CreateTextAccountNumber(Call::new(self.core(), &CREATE_TEXT_ACCOUNT_NUMBER))
    }

    /// Get a text account number.
    ///
    /// Returns one phone number of a text account.
    ///
    /// `GET /v1/text-account-numbers/{id}/`. Method and path are inferred: High confidence;
    /// reading from the documented path of the number's update.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_text_account_number("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text_account_number(&self, id: impl Into<String>) -> GetTextAccountNumber {
        GetTextAccountNumber(Call::new(self.core(), &GET_TEXT_ACCOUNT_NUMBER).path("id", id.into()))
    }

    /// Update a text account number.
    ///
    /// Changes how a phone number of a text account is used: where it forwards to, its events, its
    /// log, its alert and its notes. Attributes that are left out presumably keep their value.
    ///
    /// `PATCH /v1/text-account-numbers/{id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .update_text_account_number("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::TextAccountNumberUpdate::builder().forward_to("+12025550143"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_text_account_number(&self, id: impl Into<String>) -> UpdateTextAccountNumber {
        UpdateTextAccountNumber(
            Call::new(self.core(), &UPDATE_TEXT_ACCOUNT_NUMBER).path("id", id.into()),
        )
    }

    /// Reset the logs of a text account number.
    ///
    /// Going by its name, empties the log kept of this phone number, which `list_text_number_logs`
    /// reads. There is no known way to get the entries back.
    ///
    /// `POST /v1/text-account-numbers/{id}/reset-logs/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .reset_text_account_number_logs("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_text_account_number_logs(
        &self,
        id: impl Into<String>,
    ) -> ResetTextAccountNumberLogs {
        ResetTextAccountNumberLogs(
            Call::new(self.core(), &RESET_TEXT_ACCOUNT_NUMBER_LOGS).path("id", id.into()),
        )
    }

    /// List what is known about a phone number.
    ///
    /// Returns the entries about one phone number, such as its carrier. It only reads what was
    /// looked up before; `create_text_number_info` looks a number up.
    ///
    /// `GET /v1/text-number-info/`. The path is stated by the vendor.
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
    ///     .list_text_number_info()
    ///     .number("+12025550143")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} items", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_text_number_info(&self) -> ListTextNumberInfo {
        ListTextNumberInfo(Call::new(self.core(), &LIST_TEXT_NUMBER_INFO))
    }

    /// Look up a phone number.
    ///
    /// Has the carrier and the type of a phone number found out. The answer may still be pending;
    /// read the entry again later with `get_text_number_info`.
    ///
    /// `POST /v1/text-number-info/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .create_text_number_info()
    ///     .body(types::TextNumberInfoCreate::builder().number("+12025550143"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_text_number_info(&self) -> CreateTextNumberInfo {
        CreateTextNumberInfo(Call::new(self.core(), &CREATE_TEXT_NUMBER_INFO))
    }

    /// Get what is known about a phone number.
    ///
    /// Returns one entry about a phone number by its id.
    ///
    /// `GET /v1/text-number-info/{id}/`. Method and path are inferred: High confidence; the usual
    /// path of one member of a collection, of which only the reply is documented.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_text_number_info("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text_number_info(&self, id: impl Into<String>) -> GetTextNumberInfo {
        GetTextNumberInfo(Call::new(self.core(), &GET_TEXT_NUMBER_INFO).path("id", id.into()))
    }

    /// List the log of a phone number.
    ///
    /// Returns what was logged about a phone number used for text messages. Presumably something
    /// is logged only while `logging` is on for the number. The sort order is not documented.
    ///
    /// `GET /v1/text-number-logs/`. The path is stated by the vendor.
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
    ///     .list_text_number_logs()
    ///     .number_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} text number logs", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_text_number_logs(&self) -> ListTextNumberLogs {
        ListTextNumberLogs(Call::new(self.core(), &LIST_TEXT_NUMBER_LOGS))
    }

    /// List which number serves which user.
    ///
    /// Returns the assignments of phone numbers to users, optionally only those of one number,
    /// organization or user. The sort order is not documented.
    ///
    /// `GET /v1/text-user-number-maps/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_text_user_number_maps().page_limit(20).send().await?;
    /// println!("{} text user number maps", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_text_user_number_maps(&self) -> ListTextUserNumberMaps {
        ListTextUserNumberMaps(Call::new(self.core(), &LIST_TEXT_USER_NUMBER_MAPS))
    }

    /// Assign a number to a user.
    ///
    /// Determines with which phone number an organization exchanges text messages with a user.
    /// What happens if the user already has one is not documented.
    ///
    /// `POST /v1/text-user-number-maps/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .create_text_user_number_map()
    ///     .body(types::TextUserNumberMapCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_text_user_number_map(&self) -> CreateTextUserNumberMap {
        CreateTextUserNumberMap(Call::new(self.core(), &CREATE_TEXT_USER_NUMBER_MAP))
    }

    /// Get the assignment of a number.
    ///
    /// Returns one assignment of a phone number to a user.
    ///
    /// `GET /v1/text-user-number-maps/{id}/`. Method and path are inferred: High confidence; the
    /// usual path of one member of a collection, of which only the reply is documented.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_text_user_number_map("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text_user_number_map(&self, id: impl Into<String>) -> GetTextUserNumberMap {
        GetTextUserNumberMap(
            Call::new(self.core(), &GET_TEXT_USER_NUMBER_MAP).path("id", id.into()),
        )
    }
}

pub(super) static LIST_TEXT_ACCOUNT_NUMBERS: Facts =
    Facts::new(&API, "list_text_account_numbers", Method::GET, "/v1/text-account-numbers/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("account-id"),
            Parameter::query("filter[phone-number]"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
            Parameter::query("phone-number"),
        ]);

request!(
    list_text_account_numbers: ListTextAccountNumbers => types::TextAccountNumberCollectionDocument,
    Json<Same>,
    listed
);

impl ListTextAccountNumbers {
    /// Only numbers of this text account.
    pub fn account_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("account-id", value.into_option()))
    }

    /// Only this phone number, E.164.
    pub fn filter_phone_number<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[phone-number]", value.into_option()))
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

    /// Only this phone number, E.164. How it differs from `filter[phone-number]` is not
    /// documented.
    pub fn phone_number<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("phone-number", value.into_option()))
    }
}

impl Listed for ListTextAccountNumbers {
    type Page = types::TextAccountNumberCollectionDocument;
    type Item = types::TextAccountNumber;
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

pub(super) static CREATE_TEXT_ACCOUNT_NUMBER: Facts =
    Facts::new(&API, "create_text_account_number", Method::POST, "/v1/text-account-numbers/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "text-account-numbers")]),
        )
        .envelope("data");

request!(
    create_text_account_number: CreateTextAccountNumber => types::TextAccountNumber,
    Json<Same>
);

impl CreateTextAccountNumber {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. What number to obtain, and how it is to be used.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TextAccountNumberCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_TEXT_ACCOUNT_NUMBER: Facts =
    Facts::new(&API, "get_text_account_number", Method::GET, "/v1/text-account-numbers/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_text_account_number: GetTextAccountNumber => types::TextAccountNumber, Json<Same>);

pub(super) static UPDATE_TEXT_ACCOUNT_NUMBER: Facts =
    Facts::new(&API, "update_text_account_number", Method::PATCH, "/v1/text-account-numbers/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "text-account-numbers")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(
    update_text_account_number: UpdateTextAccountNumber => types::TextAccountNumber,
    Json<Same>
);

impl UpdateTextAccountNumber {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TextAccountNumberUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static RESET_TEXT_ACCOUNT_NUMBER_LOGS: Facts = Facts::new(
    &API,
    "reset_text_account_number_logs",
    Method::POST,
    "/v1/text-account-numbers/{id}/reset-logs/",
)
.accept("application/vnd.api+json")
.body(Body::empty("application/json"))
.envelope("data");

request!(
    reset_text_account_number_logs: ResetTextAccountNumberLogs => types::TextAccountNumber,
    Json<Same>
);

pub(super) static LIST_TEXT_NUMBER_INFO: Facts =
    Facts::new(&API, "list_text_number_info", Method::GET, "/v1/text-number-info/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("number").required(),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_text_number_info: ListTextNumberInfo => types::TextNumberInfoCollectionDocument,
    Json<Same>,
    listed
);

impl ListTextNumberInfo {
    /// Required. The phone number, a US one in E.164.
    pub fn number(self, value: impl Into<String>) -> Self {
        Self(self.0.query("number", Some(value.into())))
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

impl Listed for ListTextNumberInfo {
    type Page = types::TextNumberInfoCollectionDocument;
    type Item = types::TextNumberInfo;
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

pub(super) static CREATE_TEXT_NUMBER_INFO: Facts =
    Facts::new(&API, "create_text_number_info", Method::POST, "/v1/text-number-info/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "text-number-info")]),
        )
        .envelope("data");

request!(create_text_number_info: CreateTextNumberInfo => types::TextNumberInfo, Json<Same>);

impl CreateTextNumberInfo {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The number to look up.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TextNumberInfoCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_TEXT_NUMBER_INFO: Facts =
    Facts::new(&API, "get_text_number_info", Method::GET, "/v1/text-number-info/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_text_number_info: GetTextNumberInfo => types::TextNumberInfo, Json<Same>);

pub(super) static LIST_TEXT_NUMBER_LOGS: Facts =
    Facts::new(&API, "list_text_number_logs", Method::GET, "/v1/text-number-logs/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("number-id").required(),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_text_number_logs: ListTextNumberLogs => types::TextNumberLogCollectionDocument,
    Json<Same>,
    listed
);

impl ListTextNumberLogs {
    /// Required. The number whose log is wanted, presumably the id of a `TextAccountNumber`.
    pub fn number_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("number-id", Some(value.into())))
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

impl Listed for ListTextNumberLogs {
    type Page = types::TextNumberLogCollectionDocument;
    type Item = types::TextNumberLog;
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

pub(super) static LIST_TEXT_USER_NUMBER_MAPS: Facts =
    Facts::new(&API, "list_text_user_number_maps", Method::GET, "/v1/text-user-number-maps/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("filter[number-id]"),
            Parameter::query("filter[organization-id]"),
            Parameter::query("filter[user-id]"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_text_user_number_maps: ListTextUserNumberMaps => types::TextUserNumberMapCollectionDocument,
    Json<Same>,
    listed
);

impl ListTextUserNumberMaps {
    /// Only assignments of this number, presumably the id of a `TextAccountNumber`.
    pub fn filter_number_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[number-id]", value.into_option()))
    }

    /// Only assignments of this organization.
    pub fn filter_organization_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[organization-id]", value.into_option()))
    }

    /// Only assignments of this user.
    pub fn filter_user_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[user-id]", value.into_option()))
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

impl Listed for ListTextUserNumberMaps {
    type Page = types::TextUserNumberMapCollectionDocument;
    type Item = types::TextUserNumberMap;
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

pub(super) static CREATE_TEXT_USER_NUMBER_MAP: Facts =
    Facts::new(&API, "create_text_user_number_map", Method::POST, "/v1/text-user-number-maps/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "text-user-number-maps")]),
        )
        .envelope("data");

request!(
    create_text_user_number_map: CreateTextUserNumberMap => types::TextUserNumberMap,
    Json<Same>
);

impl CreateTextUserNumberMap {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The assignment to make.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TextUserNumberMapCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_TEXT_USER_NUMBER_MAP: Facts =
    Facts::new(&API, "get_text_user_number_map", Method::GET, "/v1/text-user-number-maps/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_text_user_number_map: GetTextUserNumberMap => types::TextUserNumberMap, Json<Same>);
