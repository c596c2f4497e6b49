//! How does an enum of texts become an open enum?

use super::{documentation, in_macro};
use crate::model::{Component, EnumValue};
use crate::render::docs::literal;
use std::fmt::Write;

pub(super) fn open_enum(component: &Component, values: &[EnumValue]) -> String {
    let mut text = format!("{}{} {{\n", documentation(component), component.name);
    for value in values {
        let shown = value.wire.replace('`', "'").escape_debug().to_string();
        let _ = writeln!(text, "    /// `{shown}`");
        let _ = writeln!(text, "    {} => {},", value.variant, literal(&value.wire));
    }
    in_macro("open_enum", &(text + "}\n"))
}
