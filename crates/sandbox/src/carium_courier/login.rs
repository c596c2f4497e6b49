//! Who is calling? Tokens are given out for a name and a password, and expire.

use super::answers::error;
use super::documents::reply;
use super::known::{PASSWORD, USERNAME};
use super::operations::LOG_IN;
use crate::engine::{Answer, Asked, Outcome, Refusal, World};
use serde_json::{Value, json};

pub(super) const LONGEST: i64 = 3600;
pub(super) const TOKENS: &str = "access-tokens";

pub(super) fn answer(asked: &Asked, world: &mut World) -> Option<Outcome> {
    (asked.id() == LOG_IN).then(|| log_in(asked, world))
}

fn log_in(asked: &Asked, world: &mut World) -> Outcome {
    let lifetime = match asked.field("access-token-expiration-seconds") {
        Value::Null => LONGEST,
        seconds => seconds.as_i64().filter(|it| (1..=LONGEST).contains(it)).ok_or_else(|| {
            Refusal::invalid("access-token-expiration-seconds", "It is from 1 to 3600.")
        })?,
    };
    if asked.text("username") != Some(USERNAME) || asked.text("password") != Some(PASSWORD) {
        return Err(error(401, "login-failed", "The user name or the password is wrong.").into());
    }
    let token = format!("sandbox-access-{}", world.next(TOKENS));
    let until = world.seconds().saturating_add(lifetime);
    world.push(TOKENS, json!({ "token": token, "until": until }));
    Ok(reply(201, &json!({ "access-token": token })))
}

/// Refuses a request without a token that is still valid.
pub(super) fn authorise(asked: &Asked, world: &World) -> Result<(), Refusal> {
    if !asked.operation.is_authenticated() {
        return Ok(());
    }
    let token = asked.header("authorization").and_then(|it| it.strip_prefix("Bearer "));
    let known = token.and_then(|token| world.find(TOKENS, "token", token));
    let until = known.and_then(|row| row.get("until")).and_then(Value::as_i64);
    match until {
        Some(until) if until > world.seconds() => Ok(()),
        Some(_) => Err(unauthorised("The access token has expired.").into()),
        None => Err(unauthorised("There is no such access token.").into()),
    }
}

fn unauthorised(detail: &str) -> Answer {
    error(401, "unauthorized", detail)
}
