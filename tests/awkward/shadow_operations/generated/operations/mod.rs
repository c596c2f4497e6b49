// @generated from tests/awkward/shadow_operations/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Operations named like parts of Rust, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod general;

use switchboard_core::Operation;

pub use self::general::{
    All, Api, ApiVersion, Async, Backward2, BaseUrl, Baseurl, Bounds2, Box2, BoxFuture2, Builder,
    Bytes2, Call2, Certainty2, Client2, Clone, Constraint2, Core, Crate, Default, Direction2, Drop,
    Dyn, Err2, Error2, Exec, Fmt, From2, Gen, Inner, Into2, Item, Iterator2, Match, Method2, New,
    None2, Ok2, Operation2, Option2, Page, Paged2, Post, Pre, Response2, Result2, Self2, Send,
    Some2, String2, Style2, Super, SwitchboardCore, Try, TryFrom2, Turn2, Type, Types, Union, Vec2,
};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[
    &general::NEW,
    &general::BUILDER_2,
    &general::POST,
    &general::CLIENT,
    &general::TYPE,
    &general::ASYNC,
    &general::CORE_2,
    &general::API_OPERATION,
    &general::BASEURL,
    &general::BASE_URL_2,
    &general::CLONE_2,
    &general::FMT_2,
    &general::FROM_2,
    &general::INTO_2,
    &general::INNER,
    &general::EXEC,
    &general::PRE,
    &general::CALL,
    &general::OPTION,
    &general::RESULT,
    &general::OK,
    &general::ERR,
    &general::SOME,
    &general::NONE,
    &general::VEC,
    &general::STRING,
    &general::BOX,
    &general::ERROR,
    &general::RESPONSE,
    &general::METHOD,
    &general::OPERATION,
    &general::STYLE,
    &general::TURN,
    &general::PAGED,
    &general::ALL,
    &general::SELF,
    &general::CRATE,
    &general::SUPER,
    &general::UNION,
    &general::DYN,
    &general::TRY,
    &general::GEN,
    &general::MATCH,
    &general::DEFAULT,
    &general::TRY_FROM,
    &general::DROP,
    &general::BYTES,
    &general::BOUNDS,
    &general::PAGE,
    &general::ITEM,
    &general::SEND,
    &general::API_VERSION,
    &general::DIRECTION,
    &general::SWITCHBOARD_CORE,
    &general::TYPES,
    &general::ITERATOR,
    &general::BACKWARD,
    &general::BOX_FUTURE,
    &general::CERTAINTY,
    &general::CONSTRAINT,
];
