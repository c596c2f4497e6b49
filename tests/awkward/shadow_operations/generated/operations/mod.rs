// @generated from tests/awkward/shadow_operations/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Operations named like parts of Rust, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod general;

pub use self::general::{
    All, Api, ApiVersion, Async, Backward, BaseUrl, Baseurl, Bounds2, Box, BoxFuture, Builder,
    Bytes2, Call2, Certainty2, Client2, Clone, Constraint2, Core, Crate, Default, Direction, Drop,
    Dyn, Err2, Error2, Exec, Fmt, From2, Gen, Inner, Into2, Item, Iterator2, Match, Method2, New,
    None2, Ok2, Operation2, Option2, Page, Paged, Post, Pre, Response2, Result2, Self2, Send,
    Some2, String2, Style2, Super, SwitchboardCore, Try, TryFrom2, Turn, Type, Types, Union, Vec2,
};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&general::NEW),
    Operation::of(&general::BUILDER_2),
    Operation::of(&general::POST),
    Operation::of(&general::CLIENT),
    Operation::of(&general::TYPE),
    Operation::of(&general::ASYNC),
    Operation::of(&general::CORE_2),
    Operation::of(&general::API_OPERATION),
    Operation::of(&general::BASEURL),
    Operation::of(&general::BASE_URL_2),
    Operation::of(&general::CLONE_2),
    Operation::of(&general::FMT_2),
    Operation::of(&general::FROM_2),
    Operation::of(&general::INTO_2),
    Operation::of(&general::INNER),
    Operation::of(&general::EXEC),
    Operation::of(&general::PRE),
    Operation::of(&general::CALL_2),
    Operation::of(&general::OPTION),
    Operation::of(&general::RESULT),
    Operation::of(&general::OK),
    Operation::of(&general::ERR),
    Operation::of(&general::SOME),
    Operation::of(&general::NONE),
    Operation::of(&general::VEC),
    Operation::of(&general::STRING),
    Operation::of(&general::BOX),
    Operation::of(&general::ERROR),
    Operation::of(&general::RESPONSE),
    Operation::of(&general::METHOD),
    Operation::of(&general::OPERATION),
    Operation::of(&general::STYLE),
    Operation::of(&general::TURN),
    Operation::of(&general::PAGED),
    Operation::of(&general::ALL),
    Operation::of(&general::SELF),
    Operation::of(&general::CRATE),
    Operation::of(&general::SUPER),
    Operation::of(&general::UNION),
    Operation::of(&general::DYN),
    Operation::of(&general::TRY),
    Operation::of(&general::GEN),
    Operation::of(&general::MATCH),
    Operation::of(&general::DEFAULT),
    Operation::of(&general::TRY_FROM),
    Operation::of(&general::DROP),
    Operation::of(&general::BYTES),
    Operation::of(&general::BOUNDS),
    Operation::of(&general::PAGE),
    Operation::of(&general::ITEM),
    Operation::of(&general::SEND),
    Operation::of(&general::API_VERSION),
    Operation::of(&general::DIRECTION),
    Operation::of(&general::SWITCHBOARD_CORE),
    Operation::of(&general::TYPES),
    Operation::of(&general::ITERATOR),
    Operation::of(&general::BACKWARD),
    Operation::of(&general::BOX_FUTURE),
    Operation::of(&general::CERTAINTY),
    Operation::of(&general::CONSTRAINT),
];
