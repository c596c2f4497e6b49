// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! Calls on behalf of a user. They need the scope `integration:act-as-user` and an integration
//! that has a user configured.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, Error, Facts, Json, Method, Parameter, Same, request,
};

/// Calls on behalf of a user. They need the scope `integration:act-as-user` and an integration
/// that has a user configured.
impl Client {
    /// List possible recipients of prospects.
    ///
    /// Returns the agents and groups that the app can hand prospects over to. Presumably needs the
    /// scope `integration:act-as-user`. Method and path are those of a public client library.
    ///
    /// `GET /as-user/transfer`. Method and path are confirmed by a public source.
    ///
    /// Source: Acting as a user, possible recipients, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 409, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let transfer_targets = client.list_transfer_targets().send().await?;
    /// println!("{:?}", transfer_targets.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_transfer_targets(&self) -> ListTransferTargets {
        ListTransferTargets(Call::new(self.core(), &LIST_TRANSFER_TARGETS))
    }

    /// Transfer a prospect as a user.
    ///
    /// Hands a prospect over to a group or a user, on behalf of the user of the integration. Look
    /// at `success` in the reply: a refusal may come with the status 200 and a text in `error`.
    /// Needs the scope `integration:act-as-user`. Method and path are those of a public client
    /// library.
    ///
    /// `POST /prospect/{prospectId}/as-user/transfer`. Method and path are confirmed by a public
    /// source.
    ///
    /// Source: Acting as a user, transferring a prospect, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 409, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::types;
    ///
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let transfer_result = client
    ///     .transfer_prospect_as_user("64f0c2a9b7d13e5f80a1c2d3")
    ///     .body(types::Transfer::builder().group("64f0c2a9b7d13e5f80a1c2e4"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", transfer_result.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn transfer_prospect_as_user(
        &self,
        prospect_id: impl Into<String>,
    ) -> TransferProspectAsUser {
        TransferProspectAsUser(
            Call::new(self.core(), &TRANSFER_PROSPECT_AS_USER)
                .path("prospectId", prospect_id.into()),
        )
    }

    /// Archive a prospect as a user.
    ///
    /// Archives a prospect with a reason, on behalf of the user of the integration, and returns
    /// it. Names, contact data and label can be changed at the same time. Needs the scope
    /// `integration:act-as-user`. Method and path are those of a public client library.
    ///
    /// `POST /prospect/{prospectId}/as-user/archive`. Method and path are confirmed by a public
    /// source.
    ///
    /// Source: Acting as a user, archiving a prospect, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 409, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::types;
    ///
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let prospect = client
    ///     .archive_prospect_as_user("64f0c2a9b7d13e5f80a1c2d3")
    ///     .body(types::UpdateProspect::builder().archiving_reason("not_interested"))
    ///     .send()
    ///     .await?;
    /// println!("{}", prospect.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive_prospect_as_user(
        &self,
        prospect_id: impl Into<String>,
    ) -> ArchiveProspectAsUser {
        ArchiveProspectAsUser(
            Call::new(self.core(), &ARCHIVE_PROSPECT_AS_USER)
                .path("prospectId", prospect_id.into()),
        )
    }
}

pub(super) static LIST_TRANSFER_TARGETS: Facts =
    Facts::new(&API, "list_transfer_targets", Method::GET, "/as-user/transfer")
        .certainty(Certainty::Confirmed);

request!(list_transfer_targets: ListTransferTargets => types::TransferTargets, Json<Same>);

pub(super) static TRANSFER_PROSPECT_AS_USER: Facts = Facts::new(
    &API,
    "transfer_prospect_as_user",
    Method::POST,
    "/prospect/{prospectId}/as-user/transfer",
)
.certainty(Certainty::Confirmed)
.parameters(&[Parameter::path("prospectId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")])])
.body(Body::json("application/json").required().rules(&[
    Constraint::new("group", Bounds::Pattern("^[a-z0-9]{24}$")),
    Constraint::new("user", Bounds::Pattern("^[a-z0-9]{24}$")),
]));

request!(transfer_prospect_as_user: TransferProspectAsUser => types::TransferResult, Json<Same>);

impl TransferProspectAsUser {
    /// Required. The group or user that is to have the prospect.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Transfer>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static ARCHIVE_PROSPECT_AS_USER: Facts = Facts::new(
    &API,
    "archive_prospect_as_user",
    Method::POST,
    "/prospect/{prospectId}/as-user/archive",
)
.certainty(Certainty::Confirmed)
.parameters(&[Parameter::path("prospectId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")])])
.body(Body::json("application/json").required());

request!(archive_prospect_as_user: ArchiveProspectAsUser => types::Prospect, Json<Same>);

impl ArchiveProspectAsUser {
    /// Required. The reason, and what else to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::UpdateProspect>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
