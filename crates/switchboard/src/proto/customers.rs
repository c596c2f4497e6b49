//! Finding a customer, or creating it.

use crate::Error;
use crate::find_or_create::{Found, find_or_create};
use switchboard_proto::Client;
use switchboard_proto::types::{CreateCustomerRequest, Customer};

/// The customer with this id of yours, or a new one.
///
/// Found customers are not changed, while a bare `create_customer` presumably would: it is a PUT
/// under your id, and what it does to an existing customer is not documented.
///
/// **No doubles**, as far as a PUT under a key of yours promises: the id is part of the address, so
/// two calls at the same time create the same customer. Then both may have been
/// [created](crate::find_or_create::Origin::Created), and the fields are those of the later one.
///
/// A ticket needs none of this: `create_ticket` takes the id itself. Whether it makes a customer
/// that does not exist is not documented.
///
/// # Errors
///
/// [`Error::is_invalid_request`] for an empty id. Otherwise that of looking, or of creating. A 404
/// of the look-up is taken as "no such customer"; whether it can also mean that the sub-company is
/// unknown is not documented, and creating then fails, too.
///
/// # Examples
///
/// ```
/// use switchboard::proto::{self, types::CreateCustomerRequest};
///
/// # async fn example() -> Result<(), switchboard::Error> {
/// let proto = proto::connect().bearer("takeover-secret").build()?;
/// let customer = CreateCustomerRequest::builder().name("Ada").email("ada@example.com");
/// match proto::find_or_create_customer(&proto, "riverside-supply", "crm-20817", customer).await {
///     Ok(customer) => println!("{:?}", customer.origin()),
///     Err(error) => println!("{:?}: {error}", error.delivery()),
/// }
/// # Ok(())
/// # }
/// ```
pub async fn find_or_create_customer<B>(
    client: &Client,
    subcompany_id: &str,
    provided_unique_id: &str,
    customer: B,
) -> Result<Found<Customer>, Error>
where
    B: TryInto<CreateCustomerRequest>,
    Error: From<B::Error>,
{
    found(client, subcompany_id, provided_unique_id, customer.try_into().map_err(Error::from)?)
        .await
}

async fn found(
    client: &Client,
    subcompany_id: &str,
    provided_unique_id: &str,
    customer: CreateCustomerRequest,
) -> Result<Found<Customer>, Error> {
    if provided_unique_id.trim().is_empty() {
        return Err(Error::invalid_request("the id of the customer is empty"));
    }
    let look = |_| async move {
        match client.get_customer(subcompany_id, provided_unique_id).send().await {
            Ok(customer) => Ok(vec![customer.into_inner()]),
            Err(error) if error.is_not_found() => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    };
    let create = || async move {
        let request = client.create_customer(subcompany_id, provided_unique_id).body(customer);
        Ok(request.send().await?.into_inner())
    };
    find_or_create(look, create).await
}
