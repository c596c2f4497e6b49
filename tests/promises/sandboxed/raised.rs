//! A stand-in with a client whose types are forgotten.

use serde_json::Value;
use switchboard::sandbox::Sandbox;
use switchboard_core::Error;
use switchboard_tests::by_name::{Called, Given};
use switchboard_tests::vendors::Call;

/// A stand-in that was just made, and calls of it.
pub(crate) struct Raised {
    pub(crate) sandbox: Sandbox,
    pub(crate) call: Call,
}

/// What calls have to name so that they name what is there: a parameter or a field of the body, as
/// `name` or `operation.name`, and its value; null leaves it out.
pub(crate) type Known = (&'static str, Value);

pub(crate) fn raised<C: Send + Sync + 'static>(
    sandbox: Sandbox,
    connect: fn(&Sandbox) -> C,
    call: fn(&C, &str, &Given) -> Result<Called, String>,
) -> Raised {
    let client = connect(&sandbox);
    Raised { sandbox, call: Box::new(move |operation, given| call(&client, operation, given)) }
}

impl Raised {
    /// What an operation answers.
    pub(crate) async fn asked(
        &self,
        operation: &str,
        parameters: &Value,
        body: &Value,
    ) -> Result<Value, Error> {
        let parameters = parameters.as_object().unwrap().clone();
        let body = Some(body.clone()).filter(|body| !body.is_null());
        let given = Given { parameters, body, ..Given::default() };
        Ok((self.call)(operation, &given).unwrap().await?.into_inner())
    }
}
