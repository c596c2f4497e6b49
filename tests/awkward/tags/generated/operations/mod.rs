// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! The requests of the Tags, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod core_2;
mod general;
mod lib;
mod main;
mod mod_;
mod operations_2;
mod std_2;
mod switchboard_core_2;
mod two;
mod type_;
mod unnamed;
mod user_list;
mod user_list_2;

pub use self::core_2::Op6;
pub use self::general::Untagged;
pub use self::lib::Op0;
pub use self::main::Op10;
pub use self::mod_::Op1;
pub use self::operations_2::Op7;
pub use self::std_2::Op8;
pub use self::switchboard_core_2::Op11;
pub use self::two::Op5;
pub use self::type_::Op4;
pub use self::unnamed::Op9;
pub use self::user_list::Op2;
pub use self::user_list_2::Op3;

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&lib::OP_0),
    Operation::of(&mod_::OP_1),
    Operation::of(&user_list::OP_2),
    Operation::of(&user_list_2::OP_3),
    Operation::of(&type_::OP_4),
    Operation::of(&two::OP_5),
    Operation::of(&core_2::OP_6),
    Operation::of(&operations_2::OP_7),
    Operation::of(&std_2::OP_8),
    Operation::of(&unnamed::OP_9),
    Operation::of(&main::OP_10),
    Operation::of(&switchboard_core_2::OP_11),
    Operation::of(&general::UNTAGGED),
];
